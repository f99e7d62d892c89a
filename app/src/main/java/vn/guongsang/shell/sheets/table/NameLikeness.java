package vn.guongsang.shell.sheets.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Matching.Candidate;

/** How well a heading fits the declared columns: the same name, a synonym, or words in common. */
final class NameLikeness {

  static final int EXACT = 100;
  static final int SYNONYM = 95;
  private static final int LEAST = 45;
  private static final Set<String> ORDINALS =
      Set.of("stt", "tt", "so tt", "so thu tu", "s t t", "t t", "no");

  /** The column we add ourselves when a file goes back with what is wrong in it. */
  private static final String VERDICT = "ket qua kiem tra";

  /** Words that say nothing about which column is meant. */
  private static final Set<String> EMPTY_WORDS = Set.of("cua", "cac", "va", "theo", "neu", "co");

  private final Map<String, List<Candidate>> exact = new HashMap<>();
  private final Map<String, List<Set<String>>> words = new HashMap<>();
  private final List<Column> columns;

  NameLikeness(List<Column> columns) {
    this.columns = columns;
    for (var column : columns) {
      var names = new ArrayList<Set<String>>();
      add(column.label(), column, EXACT, names);
      add(column.english(), column, SYNONYM, names);
      column.synonyms().forEach(synonym -> add(synonym, column, SYNONYM, names));
      words.put(column.key(), names);
    }
  }

  private void add(String name, Column column, int score, List<Set<String>> names) {
    var folded = VietnameseText.fold(name);
    if (folded.isEmpty()) {
      return;
    }
    var same = exact.computeIfAbsent(folded, f -> new ArrayList<>());
    if (same.stream().noneMatch(candidate -> candidate.key().equals(column.key()))) {
      same.add(new Candidate(column.key(), score));
    }
    names.add(words(folded));
  }

  static boolean isOrdinal(String folded) {
    return ORDINALS.contains(folded);
  }

  boolean isExact(String folded) {
    return exact.containsKey(folded);
  }

  /** Columns that fit, best first. */
  List<Candidate> candidates(String folded) {
    if (folded.equals(VERDICT)) {
      return List.of();
    }
    var same = exact.get(folded);
    if (same != null) {
      return same.stream().sorted(Comparator.comparingInt(Candidate::score).reversed()).toList();
    }
    var sought = words(folded);
    if (sought.isEmpty() || isOrdinal(folded)) {
      return List.of();
    }
    var found = new ArrayList<Candidate>();
    for (var column : columns) {
      var best =
          words.getOrDefault(column.key(), List.of()).stream()
              .mapToInt(name -> likeness(sought, name))
              .max()
              .orElse(0);
      if (best >= LEAST) {
        found.add(new Candidate(column.key(), best));
      }
    }
    found.sort(Comparator.comparingInt(Candidate::score).reversed());
    return found;
  }

  /** One name's words all within the other's count for more than words merely shared. */
  private static int likeness(Set<String> one, Set<String> other) {
    var common = new HashSet<>(one);
    common.retainAll(other);
    if (common.isEmpty()) {
      return 0;
    }
    var all = one.size() + other.size() - common.size();
    var contained = common.size() == Math.min(one.size(), other.size());
    var share = common.size() * 100 / all;
    return contained ? Math.max(share, 40 + share / 2) : share * 80 / 100;
  }

  private static Set<String> words(String folded) {
    var words = new HashSet<>(Arrays.asList(folded.split(" ", -1)));
    words.removeAll(EMPTY_WORDS);
    words.remove("");
    return words;
  }
}
