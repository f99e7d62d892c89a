package vn.guongsang.eligibility.web;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.page.Page;

/**
 * What comes after a check that is passed: who decides, the prize; the vote is {@link CouncilVote}.
 */
public record Afterwards(String term, String value, String quoted, boolean verified) {

  static List<Afterwards> of(Rulebook law, Asked asked, Page page, Words words) {
    var after = new ArrayList<Afterwards>();
    var day = asked.receivedOn();
    var votes = law.votes(asked.type().code(), 1, day);
    if (votes.percent().isEmpty()) {
      after.add(
          line(
              page.t("eligibility.votes"), page.t("eligibility.votes.none"), votes.basis(), words));
    }
    var authority = asked.type().conferredBy();
    if (authority != null) {
      after.add(
          line(
              page.t("eligibility.decides"),
              String.join(
                  "; ", authority.bodies().stream().map(b -> words.say("body." + b)).toList()),
              authority.basis(),
              words));
    }
    law.prize(asked.type().code(), asked.kind(), day, null)
        .ifPresent(
            prize ->
                after.add(
                    line(
                        page.t("eligibility.prize"),
                        page.t(
                            "eligibility.prize.amount",
                            prize.amount(),
                            coefficient(page, prize.coefficient()),
                            prize.baseSalary(),
                            day),
                        prize.basis(),
                        words)));
    return after;
  }

  static String coefficient(Page page, String vietnamese) {
    return page.language() == vn.guongsang.shell.Language.EN
        ? vietnamese.replace(',', '.')
        : vietnamese;
  }

  private static Afterwards line(String term, String value, Basis basis, Words words) {
    return new Afterwards(term, value, words.basis(basis), basis.verified());
  }
}
