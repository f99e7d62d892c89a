package vn.guongsang.documents.certificates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words as they will stand in their box: never cut, never outside it.
 *
 * @param size in points
 */
record SetWords(List<String> lines, double size) {

  static final double LEADING = 1.22;

  private static final double STEP = 0.96;

  static SetWords in(TypeCase.Font font, Field field, String words) {
    var across = field.width() * Ink.POINT;
    var down = field.height() * Ink.POINT;
    var size = field.size();
    if (field.fit() == Field.Fit.SHRINK) {
      var wide = font.width(words);
      var most = Math.min(down, wide == 0 ? size : across / wide);
      return new SetWords(List.of(words), Math.min(size, most));
    }
    while (true) {
      var lines = broken(font, words, across / size);
      if (lines != null && lines.size() * size * LEADING <= down + 0.01) {
        return new SetWords(balanced(font, words, lines, across / size), size);
      }
      size *= STEP;
    }
  }

  /** Null where one word alone is too wide. */
  private static @Nullable List<String> broken(TypeCase.Font font, String words, double room) {
    var lines = new ArrayList<String>();
    var space = font.width(" ");
    for (var part : words.split("\n")) {
      var line = new StringBuilder();
      var used = 0d;
      for (var word : part.split(" ")) {
        var wide = font.width(word);
        if (wide > room) {
          return null;
        }
        if (line.isEmpty() || used + space + wide > room) {
          if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
          }
          used = wide;
        } else {
          line.append(' ');
          used += space + wide;
        }
        line.append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** As many lines, but of about one length: no single word is left alone on the last. */
  private static List<String> balanced(
      TypeCase.Font font, String words, List<String> lines, double room) {
    if (lines.size() == 1) {
      return lines;
    }
    var best = lines;
    var low = 0d;
    var high = room;
    for (var i = 0; i < 8; i++) {
      var middle = (low + high) / 2;
      var tried = broken(font, words, middle);
      if (tried != null && tried.size() == lines.size()) {
        best = tried;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }
}
