package vn.guongsang.registry.people.duplicates;

import java.util.List;
import vn.guongsang.kernel.VietnameseName;
import vn.guongsang.kernel.VietnameseText;

/** How two typed names stand to each other. */
final class NameLikeness {

  /** Shorter names differ in one letter too easily for that to mean anything. */
  private static final int LONG_ENOUGH = 6;

  private NameLikeness() {}

  static Sign of(String one, String other) {
    if (VietnameseName.sortKey(one).equals(VietnameseName.sortKey(other))) {
      return Sign.SAME_NAME;
    }
    var a = VietnameseText.fold(one);
    var b = VietnameseText.fold(other);
    if (a.equals(b)) {
      return unmarked(one) || unmarked(other) ? Sign.NAME_WITHOUT_MARKS : Sign.NAME_NEARLY;
    }
    var as = List.of(a.split(" "));
    var bs = List.of(b.split(" "));
    if (withInitials(as, bs)) {
      return Sign.NAME_WITH_INITIALS;
    }
    if (middleLeftOut(as, bs) || middleLeftOut(bs, as)) {
      return Sign.MIDDLE_NAME_LEFT_OUT;
    }
    return Math.min(a.length(), b.length()) >= LONG_ENOUGH && oneSlip(a, b)
        ? Sign.NAME_NEARLY
        : Sign.OTHER_NAME;
  }

  private static boolean unmarked(String name) {
    return name.chars().allMatch(c -> c < 128);
  }

  /** The given name whole in both; before it each word the same, or the other's first letter. */
  private static boolean withInitials(List<String> a, List<String> b) {
    if (a.size() != b.size() || !a.getLast().equals(b.getLast())) {
      return false;
    }
    for (var i = 0; i < a.size() - 1; i++) {
      var one = a.get(i);
      var other = b.get(i);
      var initial = one.length() == 1 || other.length() == 1;
      if (!one.equals(other) && !(initial && one.charAt(0) == other.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Family and given name the same, and the shorter's middle words among the longer's, in order.
   */
  private static boolean middleLeftOut(List<String> longer, List<String> shorter) {
    if (shorter.size() < 2
        || shorter.size() >= longer.size()
        || !longer.getFirst().equals(shorter.getFirst())
        || !longer.getLast().equals(shorter.getLast())) {
      return false;
    }
    var at = 1;
    for (var word : longer.subList(1, longer.size() - 1)) {
      if (at < shorter.size() - 1 && word.equals(shorter.get(at))) {
        at++;
      }
    }
    return at == shorter.size() - 1;
  }

  /** One letter more, less, other, or two neighbours swapped. */
  static boolean oneSlip(String a, String b) {
    var from = 0;
    var least = Math.min(a.length(), b.length());
    while (from < least && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    var enda = a.length();
    var endb = b.length();
    while (enda > from && endb > from && a.charAt(enda - 1) == b.charAt(endb - 1)) {
      enda--;
      endb--;
    }
    var lefta = enda - from;
    var leftb = endb - from;
    return lefta + leftb > 0 && lefta <= 1 && leftb <= 1
        || lefta == 2
            && leftb == 2
            && a.charAt(from) == b.charAt(from + 1)
            && a.charAt(from + 1) == b.charAt(from);
  }
}
