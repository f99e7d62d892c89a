package vn.guongsang.shell.sheets;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.kernel.VietnameseText;

/** Which heading stands for which column, how sure that is, and what a person still has to say. */
public record Matching(List<Column> columns, List<Match> matches) {

  public enum How {
    REMEMBERED,
    CHOSEN,
    EXACT,
    SYNONYM,
    /** By words in common; shown for a person to confirm. */
    ALIKE,
    /** Several columns or several headings would do: a person decides. */
    AMBIGUOUS,
    /** Counts the rows; not read. */
    ORDINAL,
    UNKNOWN,
    /** A person said that it is not wanted. */
    LEFT_OUT
  }

  /**
   * One heading and what it stands for.
   *
   * @param key of the column, empty when none is taken
   * @param candidates keys that would do, best first
   */
  public record Match(Table.Heading heading, String key, How how, List<Candidate> candidates) {
    public Match {
      candidates = List.copyOf(candidates);
    }
  }

  /** How well a column fits, up to 100. */
  public record Candidate(String key, int score) {}

  public Matching {
    columns = List.copyOf(columns);
    matches = List.copyOf(matches);
  }

  public Optional<Table.Heading> headingOf(String key) {
    return matches.stream()
        .filter(match -> match.key().equals(key))
        .map(Match::heading)
        .findFirst();
  }

  public Optional<Column> column(String key) {
    return columns.stream().filter(column -> column.key().equals(key)).findFirst();
  }

  public List<Column> missingRequired() {
    return columns.stream()
        .filter(column -> column.required() && headingOf(column.key()).isEmpty())
        .toList();
  }

  public List<Match> ambiguous() {
    return matches.stream().filter(match -> match.how() == How.AMBIGUOUS).toList();
  }

  /** Rows may be read: every required column is there and nothing waits for a person. */
  public boolean ready() {
    return missingRequired().isEmpty() && ambiguous().isEmpty();
  }

  /**
   * As a person corrects it: the heading at that place stands for the column, or, with an empty
   * key, for none. A column given away by one heading is taken from the other.
   */
  public Matching corrected(int column, String key) {
    if (!key.isEmpty() && column(key).isEmpty()) {
      throw new IllegalArgumentException("no column " + key);
    }
    var corrected =
        matches.stream()
            .map(
                match -> {
                  if (match.heading().column() == column) {
                    var how = key.isEmpty() ? How.LEFT_OUT : How.CHOSEN;
                    return new Match(match.heading(), key, how, match.candidates());
                  }
                  if (!key.isEmpty() && match.key().equals(key)) {
                    return new Match(match.heading(), "", How.UNKNOWN, match.candidates());
                  }
                  return match;
                })
            .toList();
    return new Matching(columns, corrected);
  }

  /**
   * As a person corrected it by place; first what they left out, then what they chose, so that no
   * choice undoes another. Places and columns that are not there are passed over.
   */
  public Matching corrected(Map<Integer, String> chosen) {
    var out = this;
    for (var match : matches) {
      var place = match.heading().column();
      if ("".equals(chosen.get(place)) && !match.heading().ordinal()) {
        out = out.corrected(place, "");
      }
    }
    for (var match : matches) {
      var place = match.heading().column();
      var key = chosen.getOrDefault(place, "");
      if (!key.isEmpty() && !key.equals(match.key()) && out.column(key).isPresent()) {
        out = out.corrected(place, key);
      }
    }
    return out;
  }

  /**
   * To be kept by the caller and given back next time: folded heading to column key, empty for a
   * heading that was left out. Headings of one name and headings without a name are not kept.
   */
  public Map<String, String> toRemember() {
    var seen = new HashSet<String>();
    var twice = new HashSet<String>();
    var kept = new LinkedHashMap<String, String>();
    for (var match : matches) {
      var folded = VietnameseText.fold(match.heading().name());
      if (!seen.add(folded)) {
        twice.add(folded);
      }
      if (!match.key().isEmpty() || match.how() == How.LEFT_OUT) {
        kept.put(folded, match.key());
      }
    }
    kept.keySet().removeAll(twice);
    kept.remove("");
    return kept;
  }
}
