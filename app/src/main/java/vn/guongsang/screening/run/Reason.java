package vn.guongsang.screening.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.Facts;

/**
 * Why somebody is not there yet: the clause, or the branch of it that is nearest to being met, and
 * how much it lacks. People with one code lack the same.
 *
 * @param path from clause to branch, counted from 0, as {@code 1.0}
 * @param lack how many years, times or initiatives; 0 where nothing is counted
 * @param sign what tells two lacks of one clause apart
 */
public record Reason(String path, Finding finding, int lack, Sign sign) {

  /** Told apart from each other within one clause. */
  public enum Sign {
    MISSING("m"),
    /** Nothing was entered for the year, which is not a bad rating. */
    UNRATED("u"),
    HELD("h"),
    ASK("a"),
    /** The register says a thing twice. */
    SAID_TWICE("t");

    private final String letter;

    Sign(String letter) {
      this.letter = letter;
    }
  }

  public String code() {
    return path + ":" + lack + sign.letter;
  }

  public Outcome outcome() {
    return switch (sign) {
      case MISSING, UNRATED -> Outcome.NOT_MET;
      case HELD -> Outcome.HELD;
      case ASK, SAID_TWICE -> Outcome.ASK_PERSON;
    };
  }

  static Reason saidTwice(Finding whole) {
    return new Reason("", whole, 0, Sign.SAID_TWICE);
  }

  /** What a person must look at is a reason only where nothing is plainly missing. */
  static List<Reason> of(Finding whole, Facts facts) {
    if (whole.outcome() == Outcome.MET) {
      return List.of();
    }
    var reasons = new ArrayList<Reason>(3);
    // those outside the payroll are judged by clauses of their own
    var group = facts.subject().group();
    var prefix = group != null && group.outsidePayroll() ? "o" : "";
    collect(whole, prefix, whole.outcome() == Outcome.ASK_PERSON, facts, reasons);
    return reasons;
  }

  private static void collect(
      Finding finding, String path, boolean askToo, Facts facts, List<Reason> reasons) {
    switch (finding.outcome()) {
      case MET -> {}
      case ASK_PERSON -> {
        if (askToo) {
          branches(finding, path, true, facts, reasons);
        }
      }
      case HELD, NOT_MET -> branches(finding, path, askToo, facts, reasons);
    }
  }

  private static void branches(
      Finding finding, String path, boolean askToo, Facts facts, List<Reason> reasons) {
    var parts = finding.parts();
    if (parts.isEmpty() || sameMerits(finding) || choiceOfLeaves(finding)) {
      reasons.add(leaf(finding, path, facts));
      return;
    }
    var nearest = new ArrayList<Integer>(parts.size());
    for (var i = 0; i < parts.size(); i++) {
      nearest.add(i);
    }
    if (finding.number() < parts.size()) {
      nearest.sort(Comparator.comparingInt(i -> parts.get(i).rank()));
    }
    for (var i : nearest.subList(0, Math.min(finding.number(), parts.size()))) {
      collect(parts.get(i), path.isEmpty() ? "" + i : path + "." + i, askToo, facts, reasons);
    }
  }

  /** Several ways none of which is begun: said as one lack, not as that of the first way. */
  private static boolean choiceOfLeaves(Finding finding) {
    return finding.rule() instanceof Criterion.AtLeast
        && finding.outcome() == Outcome.NOT_MET
        && finding.parts().stream()
            .allMatch(
                part ->
                    part.outcome() == Outcome.NOT_MET
                        && (part.parts().isEmpty() || sameMerits(part)));
  }

  /** An initiative, a study or cunning: one thing in three kinds. */
  static boolean sameMerits(Finding finding) {
    return !finding.parts().isEmpty()
        && finding.outcome() == Outcome.NOT_MET
        && finding.parts().stream().allMatch(part -> part.core() instanceof Criterion.Merits);
  }

  private static Reason leaf(Finding finding, String path, Facts facts) {
    if (finding.outcome() == Outcome.HELD) {
      return new Reason(path, finding, 0, Sign.HELD);
    }
    if (finding.outcome() == Outcome.ASK_PERSON) {
      return new Reason(path, finding, 0, Sign.ASK);
    }
    var unrated =
        finding.core() instanceof Criterion.Rated rated
            && rated.years() == 1
            && facts.ratings().stream()
                .noneMatch(rating -> finding.missing().contains(rating.year()));
    return new Reason(path, finding, lack(finding), unrated ? Sign.UNRATED : Sign.MISSING);
  }

  private static int lack(Finding finding) {
    if (sameMerits(finding)) {
      return lack(finding.parts().getFirst());
    }
    return switch (finding.core()) {
      case Criterion.Merits merits -> Math.max(0, merits.count() - finding.number());
      case Criterion.Times times -> Math.max(0, times.times() - finding.number());
      case Criterion.RatedTimes times -> Math.max(0, times.times() - finding.number());
      case Criterion.Successive successive -> Math.max(0, successive.times() - finding.number());
      default -> Long.bitCount(finding.missing().bits());
    };
  }
}
