package vn.guongsang.decisions.names;

import java.util.HashMap;
import java.util.Map;

/** How alike two folded texts are, by the pairs of letters they share: 0 to 1. */
final class Likeness {

  private Likeness() {}

  static double of(String one, String other) {
    var pairs = pairs(one);
    var others = pairs(other);
    var all = size(pairs) + size(others);
    if (all == 0) {
      return 0;
    }
    var shared = 0;
    for (var pair : pairs.entrySet()) {
      shared += Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0));
    }
    return 2.0 * shared / all;
  }

  private static int size(Map<String, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> pairs(String text) {
    var out = new HashMap<String, Integer>();
    var framed = " " + text + " ";
    for (var i = 0; i + 2 <= framed.length(); i++) {
      out.merge(framed.substring(i, i + 2), 1, Integer::sum);
    }
    return out;
  }
}
