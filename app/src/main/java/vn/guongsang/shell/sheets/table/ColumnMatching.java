package vn.guongsang.shell.sheets.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Matching;
import vn.guongsang.shell.sheets.Matching.Candidate;
import vn.guongsang.shell.sheets.Matching.How;
import vn.guongsang.shell.sheets.Matching.Match;
import vn.guongsang.shell.sheets.Table;

/** Gives each heading its column: first what a person said last time, then names, then likeness. */
public final class ColumnMatching {

  private static final int SURE_ENOUGH = 60;
  private static final int CLEARLY_BETTER = 10;

  private ColumnMatching() {}

  public static Matching of(Table table, List<Column> columns, Map<String, String> remembered) {
    var likeness = new NameLikeness(columns);
    var matches = new ArrayList<Match>();
    for (var heading : table.headings()) {
      matches.add(match(heading, likeness, columns, remembered));
    }
    return new Matching(columns, oneHeadingPerColumn(withoutTaken(matches)));
  }

  /** A column that another heading names outright is no longer in question. */
  private static List<Match> withoutTaken(List<Match> matches) {
    var taken = new HashSet<String>();
    for (var match : matches) {
      if (match.how() != How.AMBIGUOUS && match.how() != How.ALIKE) {
        taken.add(match.key());
      }
    }
    return matches.stream()
        .map(
            match -> {
              if (match.how() != How.AMBIGUOUS) {
                return match;
              }
              var left =
                  match.candidates().stream()
                      .filter(candidate -> !taken.contains(candidate.key()))
                      .toList();
              return decided(match.heading(), left, match.candidates());
            })
        .toList();
  }

  private static Match match(
      Table.Heading heading,
      NameLikeness likeness,
      List<Column> columns,
      Map<String, String> remembered) {
    var folded = VietnameseText.fold(heading.name());
    var candidates = candidates(heading, likeness);
    var known = folded.isEmpty() ? null : remembered.get(folded);
    if (known != null) {
      if (known.isEmpty()) {
        return new Match(heading, "", How.LEFT_OUT, candidates);
      }
      if (columns.stream().anyMatch(column -> column.key().equals(known))) {
        return new Match(heading, known, How.REMEMBERED, candidates);
      }
    }
    return decided(heading, candidates, candidates);
  }

  private static Match decided(
      Table.Heading heading, List<Candidate> open, List<Candidate> candidates) {
    if (open.isEmpty()) {
      return new Match(heading, "", heading.ordinal() ? How.ORDINAL : How.UNKNOWN, candidates);
    }
    var best = open.getFirst();
    var second = open.size() > 1 ? open.get(1).score() : 0;
    if (best.score() >= NameLikeness.SYNONYM) {
      if (second == best.score()) {
        return new Match(heading, "", How.AMBIGUOUS, candidates);
      }
      var how = best.score() == NameLikeness.EXACT ? How.EXACT : How.SYNONYM;
      return new Match(heading, best.key(), how, candidates);
    }
    if (best.score() < SURE_ENOUGH) {
      return new Match(heading, "", How.UNKNOWN, candidates);
    }
    return best.score() - second >= CLEARLY_BETTER
        ? new Match(heading, best.key(), How.ALIKE, candidates)
        : new Match(heading, "", How.AMBIGUOUS, candidates);
  }

  /** The whole name first; a column's own name under its group only when that is exact. */
  private static List<Candidate> candidates(Table.Heading heading, NameLikeness likeness) {
    var whole = VietnameseText.fold(heading.name());
    var own = VietnameseText.fold(heading.own());
    return !likeness.isExact(whole) && likeness.isExact(own)
        ? likeness.candidates(own)
        : likeness.candidates(whole);
  }

  /** Of two headings for one column the surer stays; two equally sure ones are asked about. */
  private static List<Match> oneHeadingPerColumn(List<Match> matches) {
    Map<String, Match> best = new HashMap<>();
    Map<String, Integer> equals = new HashMap<>();
    for (var match : matches) {
      if (match.key().isEmpty()) {
        continue;
      }
      var other = best.get(match.key());
      if (other == null || rank(match) > rank(other)) {
        best.put(match.key(), match);
        equals.put(match.key(), 1);
      } else if (rank(match) == rank(other)) {
        equals.merge(match.key(), 1, Integer::sum);
      }
    }
    return matches.stream()
        .map(
            match -> {
              var top = best.get(match.key());
              if (top == null) {
                return match;
              }
              if (rank(match) < rank(top)) {
                return new Match(match.heading(), "", How.UNKNOWN, match.candidates());
              }
              return equals.getOrDefault(match.key(), 1) > 1
                  ? new Match(match.heading(), "", How.AMBIGUOUS, match.candidates())
                  : match;
            })
        .toList();
  }

  private static int rank(Match match) {
    return switch (match.how()) {
      case CHOSEN -> 1000;
      case REMEMBERED -> 900;
      default ->
          match.candidates().stream()
              .filter(candidate -> candidate.key().equals(match.key()))
              .mapToInt(Candidate::score)
              .findFirst()
              .orElse(0);
    };
  }
}
