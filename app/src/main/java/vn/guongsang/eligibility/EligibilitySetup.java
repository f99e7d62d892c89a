package vn.guongsang.eligibility;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Searchable;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;

/** Where the module is found: navigation and search. */
@Configuration
class EligibilitySetup {

  private static final int ELIGIBILITY = 60;
  private static final int LAW = 90;

  @Bean
  NavItem eligibilityNav() {
    return new NavItem(
        "eligibility.nav", "/eligibility", Right.PUBLIC, NavItem.Group.LAW, ELIGIBILITY);
  }

  @Bean
  NavItem lawNav() {
    return new NavItem("law.nav", "/law", Right.PUBLIC, NavItem.Group.LAW, LAW);
  }

  @Bean
  Searchable awardTypesFound(Rulebook law, Clock clock) {
    return new Searchable() {
      @Override
      public String headingKey() {
        return "law.search";
      }

      @Override
      public Right needs() {
        return Right.PUBLIC;
      }

      // all of them stand on one page; the words after the mark are for nobody
      @Override
      public String listHref() {
        return "/law?q=";
      }

      @Override
      public List<Hit> find(Viewer viewer, String folded, int atMost) {
        return find(viewer, Language.VI, folded, atMost);
      }

      /** Found by either name, shown by the reader's. */
      @Override
      public List<Hit> find(Viewer viewer, Language reader, String folded, int atMost) {
        return law.awardTypes(Time.today(clock)).stream()
            .filter(type -> says(type, folded))
            .sorted(Comparator.comparing((AwardType type) -> !type.coded()))
            .limit(atMost)
            .map(
                type ->
                    new Hit(
                        reader == Language.EN ? type.name().en() : type.name().vi(),
                        Said.of("law.code", type.code().code()),
                        "/law/award?code=" + type.code().code()))
            .toList();
      }
    };
  }

  /** Every word typed begins a word of the name, or of the code. */
  private static boolean says(AwardType type, String folded) {
    var text =
        " "
            + VietnameseText.fold(
                type.name().vi() + " " + type.name().en() + " " + type.code().code());
    return java.util.Arrays.stream(folded.split(" ", -1))
        .allMatch(word -> text.contains(" " + word));
  }
}
