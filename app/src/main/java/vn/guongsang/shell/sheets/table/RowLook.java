package vn.guongsang.shell.sheets.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.Sheet;
import vn.guongsang.shell.sheets.Table.Heading;
import vn.guongsang.shell.sheets.Table.LeftOut.Why;

/**
 * Tells rows of data from what people put between and below them. Strict on purpose: "Tổng công ty"
 * begins like "Tổng cộng", and a unit must never be taken for a sum.
 */
final class RowLook {

  private static final Pattern TOTAL =
      Pattern.compile(
          "(tong|cong|tong cong|tong so|cong tong|tong cong so|tong cong chung|cong chung|total)"
              + "( [ivx]+)*( \\d.*)?");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(nguoi lap (bieu|bang|danh sach)|nguoi tong hop|thu truong don vi|thu truong co quan"
              + "|xac nhan cua .*|noi nhan|ky ten.*|ky va ghi ro.*|ky ghi ro.*|tm .*|kt .*"
              + "|lanh dao don vi|.* ngay [\\d ]*thang [\\d ]*nam [\\d ]*)");
  private static final Pattern NOTE = Pattern.compile("(ghi chu|luu y|chu thich|note)( .*)?");
  private static final Pattern SAMPLE = Pattern.compile("vi du|mau|example|sample");
  private static final Pattern SECTION_MARK = Pattern.compile("[IVXLC]{1,6}|[A-HĐ]");

  private final MergesByRow titles;
  private final int ordinal;
  private final int width;
  private final int firstColumn;

  RowLook(Sheet sheet, List<Heading> headings) {
    titles = new MergesByRow(sheet, 1);
    ordinal =
        headings.stream().filter(Heading::ordinal).mapToInt(Heading::column).findFirst().orElse(-1);
    width = headings.size();
    firstColumn = headings.stream().mapToInt(Heading::column).min().orElse(0);
  }

  @Nullable Why leftOut(Sheet.Row row, boolean first) {
    var filled = filled(row);
    if (filled.isEmpty()) {
      return null;
    }
    if (SAMPLE.matcher(folded(row.cell(filled.getFirst()))).matches()
        && filled.getFirst() <= Math.max(ordinal, firstColumn)) {
      return Why.SAMPLE;
    }
    if (first && countsColumns(row, filled)) {
      return Why.COLUMN_NUMBERS;
    }
    if (filled.size() == 1 && filled.getFirst() == ordinal && isNumber(row.cell(ordinal))) {
      return Why.ONLY_ORDINAL;
    }
    if (isSection(row, filled)) {
      return Why.SECTION;
    }
    var texts = filled.stream().filter(column -> column != ordinal).toList();
    var lead = row.cell(texts.isEmpty() ? filled.getFirst() : texts.getFirst());
    var counted = ordinal >= 0 && !row.cell(ordinal).isBlank() && texts.size() > 0;
    var counting = counted && isNumber(row.cell(ordinal));
    if (counting) {
      return null;
    }
    if (isTotal(counted ? row.cell(ordinal) : lead)) {
      return Why.TOTAL;
    }
    // spread downwards from a merged cell a note would show in each row
    if (thin(row) && filled.stream().anyMatch(column -> isSignature(row.cell(column)))) {
      return Why.SIGNATURE;
    }
    if (filled.size() <= 2 && width > 2) {
      var start = row.cell(filled.getFirst()).shown();
      if (start.startsWith("*")
          || start.startsWith("(*)")
          || (NOTE.matcher(VietnameseText.fold(start)).matches() && start.contains(":"))) {
        return Why.NOTE;
      }
    }
    return null;
  }

  /** Few of the table's cells are filled, and the row is not counted by a number. */
  boolean thin(Sheet.Row row) {
    if (ordinal >= 0 && isNumber(row.cell(ordinal))) {
      return false;
    }
    return filled(row).size() <= Math.max(2, width / 2);
  }

  String sectionName(Sheet.Row row) {
    return String.join(". ", filled(row).stream().map(column -> row.cell(column).shown()).toList());
  }

  private static List<Integer> filled(Sheet.Row row) {
    return IntStream.range(0, row.cells().size())
        .filter(column -> !row.cell(column).isBlank())
        .boxed()
        .toList();
  }

  private static String folded(Cell cell) {
    return VietnameseText.fold(cell.shown());
  }

  private static boolean isNumber(Cell cell) {
    return cell instanceof Cell.Amount || cell.shown().matches("\\d+([.)])?");
  }

  private static boolean isTotal(Cell cell) {
    return cell instanceof Cell.Text && TOTAL.matcher(folded(cell)).matches();
  }

  /** "Kt." and "TM." only as such: a name may begin with the same letters. */
  private static boolean isSignature(Cell cell) {
    if (!(cell instanceof Cell.Text(var text))) {
      return false;
    }
    var folded = VietnameseText.fold(text);
    if (folded.startsWith("tm ") || folded.startsWith("kt ")) {
      return text.startsWith("TM.") || text.startsWith("KT.");
    }
    return SIGNATURE.matcher(folded).matches();
  }

  /** The row under many headings: (1) (2) (3), or A B 1 2 3. */
  private static boolean countsColumns(Sheet.Row row, List<Integer> filled) {
    if (filled.size() < 3) {
      return false;
    }
    var marks = new HashSet<String>();
    var numbers = 0;
    for (var column : filled) {
      var mark = row.cell(column).shown().replaceAll("[()\\s]", "");
      if (!mark.matches("\\d{1,2}|[A-Za-z]") || !marks.add(mark)) {
        return false;
      }
      numbers += mark.matches("\\d+") ? 1 : 0;
    }
    return numbers >= 2 && consecutive(marks, numbers);
  }

  private static boolean consecutive(Set<String> marks, int numbers) {
    var from = marks.contains("0") ? 0 : 1;
    return IntStream.range(from, from + numbers)
        .allMatch(number -> marks.contains(String.valueOf(number)));
  }

  /** "I │ KHỐI SỞ, NGÀNH", or one cell merged across the table. */
  private boolean isSection(Sheet.Row row, List<Integer> filled) {
    if (width > 2 && filled.size() == 2 && filled.getFirst() == ordinal) {
      var mark = row.cell(ordinal).shown().replaceAll("[.)]$", "");
      return SECTION_MARK.matcher(mark).matches() && !isTotal(row.cell(filled.getLast()));
    }
    if (filled.size() != 1 || width < 3 || isTotal(row.cell(filled.getFirst()))) {
      return false;
    }
    var column = filled.getFirst();
    return !isSignature(row.cell(column))
        && titles.at(row.number()).stream()
            .anyMatch(
                m ->
                    m.rows() == 1
                        && m.covers(row.number(), column)
                        && m.columns() * 2 >= width
                        && m.columns() > 2);
  }
}
