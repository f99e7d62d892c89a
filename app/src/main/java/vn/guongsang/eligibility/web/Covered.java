package vn.guongsang.eligibility.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.texts.LegalText;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.page.Page;

/** A text and every place of it that the code knows. */
public record Covered(
    String name, String days, boolean verified, String checkedOn, List<Place> places) {

  /**
   * @param tests rows of tables that test it, counted by the tests themselves
   */
  public record Place(
      String article, String days, List<Link> awards, boolean verified, int tests) {}

  public record Link(String code, String name) {}

  static List<Covered> all(Rulebook law, Page page, Words words) {
    var perText = new LinkedHashMap<LegalText, List<Place>>();
    for (var line : law.coverage()) {
      var day = line.days() == null ? page.today() : line.days().from();
      perText
          .computeIfAbsent(line.text(), text -> new ArrayList<>())
          .add(
              new Place(
                  line.article() == null
                      ? page.t("law.whole")
                      : page.t("law.article", line.article().toString()),
                  days(page, line.days()),
                  line.awards().stream()
                      .map(award -> new Link(award.code(), words.award(award, day)))
                      .collect(Collectors.toList()),
                  line.verified(),
                  line.tests()));
    }
    var all = new ArrayList<Covered>();
    perText.forEach(
        (text, places) ->
            all.add(
                new Covered(
                    name(page, text),
                    days(page, text.days()),
                    text.verified(),
                    page.day(text.checkedOn()),
                    List.copyOf(places))));
    return all;
  }

  static String name(Page page, LegalText text) {
    return page.language() == vn.guongsang.shell.Language.EN ? text.englishName() : text.name();
  }

  static String days(Page page, @Nullable DayRange days) {
    if (days == null) {
      return page.t("law.days.unknown");
    }
    return days.lastDay()
        .map(last -> page.t("law.days.until", days.from(), last))
        .orElseGet(() -> page.t("law.days.from", days.from()));
  }
}
