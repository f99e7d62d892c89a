package vn.guongsang.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * An amount in words, as payment sheets write it: {@code Một triệu bốn trăm linh năm nghìn đồng}.
 *
 * <p>Where speech allows two forms, one is chosen for all papers: nghìn (not ngàn), linh (not lẻ),
 * tư after mươi (bốn elsewhere), mốt after mươi, lăm after mười and mươi; a group after the first
 * that has no hundreds says không trăm; a group of noughts is passed over.
 */
public final class MoneyInWords {

  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };
  private static final String[] GROUPS = {"", "nghìn", "triệu"};
  private static final int GROUP = 3;
  private static final int BILLION = 9;

  private MoneyInWords() {}

  public static String of(Money money) {
    var digits = Long.toString(money.dong());
    var below = digits.startsWith("-");
    var words = number(below ? digits.substring(1) : digits) + " đồng";
    var whole = below ? "âm " + words : words;
    return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
  }

  /** Above a thousand million the same words begin again: một nghìn tỷ, một triệu tỷ. */
  private static String number(String digits) {
    if (digits.equals("0")) {
      return DIGITS[0];
    }
    var words = new ArrayList<String>();
    var rest = digits;
    if (digits.length() > BILLION) {
      words.add(number(digits.substring(0, digits.length() - BILLION)));
      words.add("tỷ");
      rest = digits.substring(digits.length() - BILLION);
    }
    for (var left = rest.length(); left > 0; ) {
      var after = (left - 1) / GROUP * GROUP;
      var group = Integer.parseInt(rest.substring(rest.length() - left, rest.length() - after));
      if (group > 0) {
        words.addAll(group(group, !words.isEmpty()));
        if (after > 0) {
          words.add(GROUPS[after / GROUP]);
        }
      }
      left = after;
    }
    return String.join(" ", words);
  }

  private static List<String> group(int number, boolean afterAnother) {
    var words = new ArrayList<String>();
    var hundreds = number / 100;
    var tens = number / 10 % 10;
    var ones = number % 10;
    if (hundreds > 0 || afterAnother) {
      words.add(DIGITS[hundreds]);
      words.add("trăm");
    }
    if (tens > 1) {
      words.add(DIGITS[tens]);
      words.add("mươi");
    } else if (tens == 1) {
      words.add("mười");
    } else if (ones > 0 && !words.isEmpty()) {
      words.add("linh");
    }
    if (ones > 0) {
      words.add(ones(ones, tens));
    }
    return words;
  }

  private static String ones(int ones, int tens) {
    if (ones == 1 && tens > 1) {
      return "mốt";
    }
    if (ones == 4 && tens > 1) {
      return "tư";
    }
    return ones == 5 && tens > 0 ? "lăm" : DIGITS[ones];
  }
}
