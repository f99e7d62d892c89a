package vn.guongsang.eligibility.web;

import java.util.List;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.page.Page;

/** A line of today's catalogue, linked to its criteria. */
public record Types(String code, String name, String origin, boolean coded) {

  static List<Types> all(Rulebook law, Page page, Words words) {
    return law.awardTypes(page.today()).stream()
        .map(
            type ->
                new Types(
                    type.code().code(),
                    words.both(type.name()),
                    page.t("law.origin." + type.origin().name()),
                    type.coded()))
        .toList();
  }
}
