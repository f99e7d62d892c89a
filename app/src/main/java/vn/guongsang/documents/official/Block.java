package vn.guongsang.documents.official;

import java.util.List;

/** A piece of a paper's body. */
public sealed interface Block {

  /**
   * Justified text with an indented first line.
   *
   * @param lead in bold before the text, such as {@code Điều 1.}; empty text for none
   */
  record Paragraph(String lead, String text) implements Block {}

  /**
   * Bold, with the indent of a paragraph: {@code I. SƠ LƯỢC LÝ LỊCH}. It stays with what follows.
   */
  record Heading(String text) implements Block {}

  /** Bold in the middle: {@code QUYẾT ĐỊNH:}. It stays with what follows. */
  record Centred(String text) implements Block {}

  /** Upright in the middle: {@code Kính gửi: …}. */
  record Addressed(String text) implements Block {}

  /** Italic, centred, small: the unit of a table's figures, a note. */
  record Note(String text) implements Block {}

  /**
   * @param columns their widths are shares of the width of the text
   * @param rows as many cells each as there are columns
   */
  record Table(List<Column> columns, List<List<String>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (var row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              row.size() + " cells under " + columns.size() + " columns: " + row);
        }
      }
    }

    public float widths() {
      var sum = 0f;
      for (var column : columns) {
        sum += column.width();
      }
      return sum;
    }
  }

  record Column(String heading, float width, Align align) {}

  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  static Block paragraph(String text) {
    return new Paragraph("", text);
  }

  /** {@code Điều 1. …}. */
  static Block article(int number, String text) {
    return new Paragraph("Điều " + number + ".", text);
  }
}
