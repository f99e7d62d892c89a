package vn.guongsang.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.guongsang.kernel.Money;

/**
 * The words of one language. Each module keeps its own beside its pages ({@code
 * messages_vi.properties}, {@code messages_en.properties}); a test holds the two together.
 */
public final class Texts {

  private static final Pattern HOLE = Pattern.compile("\\{(\\d+)}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Time.VIETNAM);

  private final Language language;
  private final Map<String, String> words;

  Texts(Language language, Map<String, String> words) {
    this.language = language;
    this.words = words;
  }

  public Language language() {
    return language;
  }

  /**
   * The words for {@code key} with its holes filled.
   *
   * @throws IllegalArgumentException if no module has the key: a mistake of ours, never shown as is
   */
  public String t(String key, Object... args) {
    var pattern = words.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language);
    }
    return args.length == 0 ? pattern : fill(pattern, args);
  }

  public String t(Said said) {
    return t(said.key(), said.args().toArray());
  }

  /** The words for an enum constant: {@code enum.<Type>.<CONSTANT>}. */
  public String t(Enum<?> constant) {
    return t("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  public boolean has(String key) {
    return words.containsKey(key);
  }

  /** The keys that begin so, in order. */
  public List<String> keysUnder(String prefix) {
    return words.keySet().stream().filter(key -> key.startsWith(prefix)).sorted().toList();
  }

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  public String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** A whole number grouped as the language does: 1.234 or 1,234. */
  public String number(long number) {
    var digits = Long.toString(Math.abs(number));
    var out = new StringBuilder();
    for (var i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        out.append(language == Language.VI ? '.' : ',');
      }
      out.append(digits.charAt(i));
    }
    return number < 0 ? "−" + out : out.toString();
  }

  private String fill(String pattern, Object[] args) {
    return HOLE.matcher(pattern)
        .replaceAll(
            hole -> {
              var index = Integer.parseInt(hole.group(1));
              return index < args.length
                  ? Matcher.quoteReplacement(written(args[index]))
                  : Matcher.quoteReplacement(hole.group());
            });
  }

  private String written(Object arg) {
    return switch (arg) {
      case LocalDate day -> day(day);
      case Instant moment -> moment(moment);
      case Money money -> number(money.dong());
      case Integer number -> number(number);
      case Long number -> number(number);
      case Said said -> t(said);
      case InBoth both -> both.in(language);
      case Enum<?> constant -> t(constant);
      default -> arg.toString();
    };
  }
}
