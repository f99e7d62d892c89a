package vn.guongsang.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Luật không biết đồng hồ, cơ sở dữ liệu hay khung phần mềm nào")
class LawIsPureTest {

  private static final JavaClasses LAW =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.guongsang.rules");

  @Test
  void looks_at_all_of_it() {
    assertThat(LAW.size()).isGreaterThan(120);
  }

  @Test
  void knows_only_the_language_and_the_kernel() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify..", "vn.guongsang.kernel..", "vn.guongsang.rules..")
        .check(LAW);
  }

  @Test
  void knows_no_clock() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .because("the same nomination must give the same answer next year")
        .check(LAW);
  }

  @Test
  void the_algebra_knows_no_article_and_the_facts_know_no_criterion() {
    noClasses()
        .that()
        .resideInAPackage("..rules.criteria..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..law2003..",
            "..law2022..",
            "..law2026..",
            "..decree91_2017..",
            "..decree98_2023..",
            "..decree152_2025..",
            "..dated..")
        .check(LAW);
    noClasses()
        .that()
        .resideInAPackage("..rules.facts..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..rules.criteria..", "..rules.texts..")
        .check(LAW);
  }
}
