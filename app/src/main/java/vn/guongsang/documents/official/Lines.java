package vn.guongsang.documents.official;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of a width; a word longer than the line is broken between letters. */
public final class Lines {

  public record Run(Face face, String text) {}

  public record Word(Face face, String text, float width) {}

  /**
   * @param last of its paragraph, so not stretched
   * @param indent of its first word
   */
  public record Line(List<Word> words, float indent, float natural, boolean last) {}

  private final float size;
  private final float width;
  private final List<Line> done = new ArrayList<>();
  private List<Word> words = new ArrayList<>();
  private float indent;
  private float natural;

  private Lines(float size, float width, float indent) {
    this.size = size;
    this.width = width;
    this.indent = indent;
  }

  public static List<Line> of(Face face, String text, float size, float width) {
    return of(List.of(new Run(face, text)), size, width, 0);
  }

  /** Line breaks in the text are kept. */
  public static List<Line> of(List<Run> runs, float size, float width, float firstIndent) {
    var lines = new Lines(size, width, firstIndent);
    for (var run : runs) {
      var rows = run.text().split("\n", -1);
      for (var i = 0; i < rows.length; i++) {
        if (i > 0) {
          lines.turn(true);
        }
        for (var word : run.face().known(rows[i]).split(" +", -1)) {
          if (!word.isEmpty()) {
            lines.add(run.face(), word);
          }
        }
      }
    }
    lines.turn(true);
    return lines.done;
  }

  /**
   * The least width at which the text takes no more lines than at {@code within}: a title is then
   * broken into lines of about one length.
   */
  public static float balanced(Face face, String text, float size, float within) {
    var count = of(face, text, size, within).size();
    var enough = within;
    var little = within / (count + 1);
    while (enough - little > 1) {
      var middle = (enough + little) / 2;
      if (of(face, text, size, middle).size() > count) {
        little = middle;
      } else {
        enough = middle;
      }
    }
    return enough;
  }

  /** The longest line. */
  public static float widest(Face face, String text, float size, float within) {
    var widest = 0f;
    for (var line : of(face, text, size, within)) {
      widest = Math.max(widest, line.natural());
    }
    return widest;
  }

  private void add(Face face, String word) {
    var wide = face.width(word, size);
    var space = words.isEmpty() ? 0 : face.width(" ", size);
    if (indent + natural + space + wide <= width) {
      words.add(new Word(face, word, wide));
      natural += space + wide;
    } else if (!words.isEmpty()) {
      turn(false);
      add(face, word);
    } else {
      var fits = fitting(face, word);
      words.add(new Word(face, word.substring(0, fits), face.width(word.substring(0, fits), size)));
      natural = words.getFirst().width();
      if (fits < word.length()) {
        turn(false);
        add(face, word.substring(fits));
      }
    }
  }

  private int fitting(Face face, String word) {
    var fits = 1;
    while (fits < word.length()
        && indent + face.width(word.substring(0, fits + 1), size) <= width) {
      fits++;
    }
    return fits;
  }

  private void turn(boolean last) {
    done.add(new Line(words, indent, natural, last));
    words = new ArrayList<>();
    indent = 0;
    natural = 0;
  }
}
