package vn.guongsang.decisions.desk.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.Sheet;

/**
 * Lines as people write them in a message or a document: numbered or not, their parts set off by
 * dashes, commas or line breaks. "1. Nguyễn Văn A – Trường THCS X – Đạt giải nhất" is three cells.
 */
final class PastedLines {

  private static final Pattern NUMBERED = Pattern.compile("^\\s*\\(?\\d{1,4}\\s*[.)/:\\-–]\\s*(?=\\D)");
  private static final Pattern BULLET = Pattern.compile("^\\s*[-–—•*+●▪◦✓>]+\\s+");
  private static final Pattern BRACKETS = Pattern.compile("^([^()]{3,60}?)\\s*\\(([^()]{2,80})\\)\\s*");

  /** From the one that hardly ever stands inside a part to the one that often does. */
  private static final List<Pattern> SEPARATORS =
      List.of(
          Pattern.compile("\\s*\\|\\s*"),
          Pattern.compile("\\s*;\\s*"),
          Pattern.compile("\\s+[-–—]+\\s+|\\s*[–—]\\s*"),
          Pattern.compile("\\s*:\\s+"),
          Pattern.compile("\\s*,\\s+"));

  private final List<String> texts = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();

  private PastedLines() {}

  /** Lines before the first number of a numbered list. */
  record Cut(Sheet sheet, List<String> titles) {}

  static Cut cut(String pasted) {
    var lines = new PastedLines();
    lines.gather(pasted);
    return new Cut(Sheet.plain("", lines.rows()), lines.titles);
  }

  private void gather(String pasted) {
    var all = pasted.lines().map(PastedLines::shown).toList();
    var numbered = all.stream().filter(line -> NUMBERED.matcher(line).find()).count();
    var filled = all.stream().filter(line -> !line.isEmpty()).count();
    var isNumbered = numbered >= 2 && numbered * 5 >= filled;
    for (var i = 0; i < all.size(); i++) {
      var line = all.get(i);
      if (line.isEmpty()) {
        continue;
      }
      if (!isNumbered) {
        add(i + 1, BULLET.matcher(line).replaceFirst(""));
      } else if (NUMBERED.matcher(line).find()) {
        add(i + 1, NUMBERED.matcher(line).replaceFirst(""));
      } else if (texts.isEmpty()) {
        titles.add(line);
      } else {
        goesOn(BULLET.matcher(line).replaceFirst(""));
      }
    }
  }

  /** Without the spaces of the clipboard; a line is a line here. */
  private static String shown(String line) {
    return VietnameseText.clean(line);
  }

  private void add(int number, String text) {
    texts.add(BRACKETS.matcher(text).replaceFirst("$1 | $2 | ").replaceFirst("\\|\\s*[,;–-]\\s*", "| "));
    numbers.add(number);
  }

  /** A numbered entry over several lines: each further line is a further part. */
  private void goesOn(String line) {
    texts.set(texts.size() - 1, texts.getLast() + " | " + line);
  }

  private List<Sheet.Row> rows() {
    var cut = new ArrayList<List<String>>();
    var separator = separator();
    for (var text : texts) {
      cut.add(parts(text, separator));
    }
    var width = usualWidth(cut);
    var rows = new ArrayList<Sheet.Row>();
    for (var i = 0; i < cut.size(); i++) {
      rows.add(
          new Sheet.Row(
              numbers.get(i), rejoined(cut.get(i), width).stream().map(Cell::text).toList(), false));
    }
    return rows;
  }

  /** The first that cuts more than half of the lines. */
  private Pattern separator() {
    for (var separator : SEPARATORS) {
      var cut = texts.stream().filter(text -> separator.split(text, -1).length > 1).count();
      if (cut * 2 > texts.size()) {
        return separator;
      }
    }
    return SEPARATORS.getFirst();
  }

  /** Bars come from brackets and line breaks, and part in any case. */
  private static List<String> parts(String text, Pattern separator) {
    var out = new ArrayList<String>();
    for (var piece : SEPARATORS.getFirst().split(text, -1)) {
      for (var part : separator.split(piece, -1)) {
        var clean = VietnameseText.clean(part).replaceFirst("[.;,]$", "").strip();
        if (!clean.isEmpty()) {
          out.add(clean);
        }
      }
    }
    return out;
  }

  private static int usualWidth(List<List<String>> cut) {
    Map<Integer, Integer> counts = new HashMap<>();
    cut.forEach(parts -> counts.merge(parts.size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(1);
  }

  /** What is more than usual belongs to the last part, in which people write freely. */
  private static List<String> rejoined(List<String> parts, int width) {
    if (parts.size() <= width || width < 2) {
      return parts;
    }
    var out = new ArrayList<>(parts.subList(0, width - 1));
    out.add(String.join(", ", parts.subList(width - 1, parts.size())));
    return out;
  }
}
