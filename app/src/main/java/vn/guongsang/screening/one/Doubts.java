package vn.guongsang.screening.one;

import java.util.List;
import vn.guongsang.rules.words.Words;
import vn.guongsang.screening.Screening;
import vn.guongsang.screening.facts.Doubt;
import vn.guongsang.shell.page.Page;

/** What the register says in two ways, in words. */
final class Doubts {

  private Doubts() {}

  static List<String> words(List<Doubt> doubts, Page page, Words law) {
    return doubts.stream().map(doubt -> words(doubt, page, law)).toList();
  }

  private static String words(Doubt doubt, Page page, Words law) {
    return switch (doubt) {
      case Doubt.RatedTwice(var year, var calendar, var levels) ->
          page.t(
              "screening.doubt.rated-twice",
              Screening.period(year, calendar),
              String.join(", ", levels.stream().map(law::level).toList()));
      case Doubt.UnknownAward(var code, var year) ->
          page.t("screening.doubt.unknown-award", code, Integer.toString(year));
    };
  }
}
