package vn.guongsang.decisions.desk.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.guongsang.kernel.VietnameseText;

/** What a name in a list is, by its look, and how it is kept. */
public final class Looks {

  private static final Pattern HOUSEHOLD =
      Pattern.compile("(?:hộ gia đình|gia đình|hộ)(?: (?:ông|bà|anh|chị|cụ))?(?: |: ?)(.+)");
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?:(?:ông|bà|anh|chị|em|cháu|cô|thầy|cụ|đồng chí|đ/c|đc)(?:\\s*[:.]\\s*|\\s+))(?=\\p{Lu})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Looks() {}

  public static boolean team(String name) {
    return ContentLook.teamName(name);
  }

  public static boolean household(String name) {
    return HOUSEHOLD.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** Without "Hộ ông": the head of the household as the register keeps it. */
  public static String head(String name) {
    var found = HOUSEHOLD.matcher(name.toLowerCase(Locale.ROOT));
    return person(found.matches() ? name.substring(found.start(1)) : name);
  }

  /** Without "Ông", "Đ/c" and their like; capitals only where a name has them. */
  public static String person(String name) {
    var bare = ADDRESSED.matcher(VietnameseText.clean(name));
    var found = bare.lookingAt() ? bare.replaceFirst("") : VietnameseText.clean(name);
    var upper = found.equals(found.toUpperCase(Locale.ROOT)) && found.length() > 3;
    var lower = found.equals(found.toLowerCase(Locale.ROOT));
    return upper || lower ? capitalised(found) : found;
  }

  private static String capitalised(String name) {
    var out = new StringBuilder();
    var first = true;
    for (var c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      out.append(first ? Character.toUpperCase(c) : c);
      first = c == ' ' || c == '-';
    }
    return out.toString();
  }
}
