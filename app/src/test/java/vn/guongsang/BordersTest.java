package vn.guongsang;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.guongsang.journal.db.Tables;

/**
 * Borders that Modulith does not watch. Each rule is first shown a class that breaks it: a rule
 * that finds nothing there guards nothing.
 */
@Tag("slow")
@DisplayName("Borders inside the code")
class BordersTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.guongsang");

  private static final JavaClasses SINS = new ClassFileImporter().importClasses(Sins.class);

  /** Does everything that is not done. */
  @SuppressWarnings({"unused", "JavaUtilDate"})
  private static final class Sins {
    @Autowired private String injected = "";

    @Value("${x}")
    private String valued = "";

    Object all() {
      return List.of(
          LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")),
          Instant.now(),
          System.currentTimeMillis(),
          new Date(0),
          Tables.ENTRY);
    }
  }

  @Test
  void the_rules_look_at_the_whole_code() {
    var modules =
        CODE.stream()
            .map(c -> c.getPackageName().split("\\.", -1))
            .filter(parts -> parts.length > 2)
            .map(parts -> parts[2])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(modules).contains("kernel", "rules", "shell", "journal", "documents", "registry");
    assertThat(CODE.size()).isGreaterThan(200);
  }

  @Test
  void only_a_module_touches_its_own_tables() {
    var owners =
        CODE.stream()
            .map(c -> c.getPackageName())
            .filter(name -> name.matches("vn\\.guongsang\\.\\w+\\.db"))
            .map(name -> name.split("\\.", -1)[2])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(owners).contains("shell", "journal", "documents", "registry");
    for (var owner : owners) {
      var rule =
          noClasses()
              .that(resideOutsideOfPackages("vn.guongsang." + owner + ".."))
              .should()
              .dependOnClassesThat(resideInAPackage("vn.guongsang." + owner + ".db.."))
              .because("others read " + owner + "'s views");
      if (owner.equals("journal")) {
        assertThat(broken(rule)).isTrue();
      }
      rule.check(CODE);
    }
  }

  @Test
  void nobody_asks_the_clock_but_through_the_one_bean() {
    var rule =
        noClasses()
            .that(resideOutsideOfPackages("vn.guongsang.server.."))
            .and()
            .doNotHaveFullyQualifiedName("vn.guongsang.shell.Time")
            .should()
            .callMethodWhere(
                JavaCall.Predicates.target(
                    DescribedPredicate.describe(
                        "a clock",
                        t -> t instanceof MethodCallTarget target && asksTheClock(target))))
            .because(
                "the same question must have the same answer next year; the day is an argument");
    assertThat(rule.evaluate(SINS).getFailureReport().getDetails()).hasSize(3);
    rule.check(CODE);
  }

  private static boolean asksTheClock(MethodCallTarget target) {
    var owner = target.getOwner().getFullName();
    return (owner.startsWith("java.time.") && target.getName().equals("now"))
        || (owner.equals("java.time.Clock") && target.getName().startsWith("system"))
        || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
  }

  @Test
  void the_law_knows_java_and_itself() {
    var rule =
        classes()
            .that()
            .resideInAnyPackage("vn.guongsang.kernel..", "vn.guongsang.rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..", "org.jspecify..", "vn.guongsang.kernel..", "vn.guongsang.rules..");
    assertThat(CODE.stream().filter(c -> c.getPackageName().startsWith("vn.guongsang.rules")))
        .hasSizeGreaterThan(10);
    rule.check(CODE);
  }

  @Test
  void nobody_uses_the_old_dates_but_the_library_of_signatures_wants_them() {
    var rule =
        noClasses()
            .that(resideOutsideOfPackages("vn.guongsang.documents.signing.."))
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.(util\\.(Date|Calendar|GregorianCalendar)|sql\\.(Date|Time|Timestamp)|text\\.SimpleDateFormat)");
    assertThat(broken(rule)).isTrue();
    rule.check(CODE);
  }

  @Test
  void what_a_class_needs_comes_through_its_constructor() {
    for (var annotation :
        Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.annotation.Resource",
            "jakarta.inject.Inject")) {
      noFields().should().beAnnotatedWith(annotation).check(CODE);
    }
    assertThat(broken(noFields().should().beAnnotatedWith(Autowired.class))).isTrue();
    assertThat(broken(noFields().should().beAnnotatedWith(Value.class))).isTrue();
  }

  private static boolean broken(ArchRule rule) {
    return rule.evaluate(SINS).hasViolation();
  }
}
