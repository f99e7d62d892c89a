package vn.guongsang.registry.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list of units as offices really send it: letterhead, merged title, STT, groups and outline,
 * stray spaces, letters taken apart, a sum and signatures at the end. Run it with a file name to
 * get one to click through with.
 */
public final class UglyUnitSheet {

  /** The number Excel shows beside the heading row. */
  static final int HEADING_ROW = 6;

  private UglyUnitSheet() {}

  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), bytes());
  }

  public static byte[] bytes() {
    return workbook(UglyUnitSheet::ugly);
  }

  /** The same with a heading that nobody knows over the names, and a kind that is none. */
  public static byte[] withAnUnknownHeadingAndAWrongKind() {
    return workbook(
        sheet -> {
          ugly(sheet);
          put(sheet, 5, "STT", "Danh mục", "Mã ĐV", "Loại hình", "Ghi chú");
          put(sheet, 15, "STT", "Danh mục", "Mã ĐV", "Loại hình", "Ghi chú");
          put(sheet, 14, "2", "Trường THCS Thử  Nghiệm", "", "máy bay", "");
        });
  }

  interface Filling {
    void fill(Worksheet sheet);
  }

  static byte[] workbook(Filling filling) {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "GuongSang", "1.0")) {
      filling.fill(workbook.newWorksheet("DS đơn vị"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void ugly(Worksheet sheet) {
    sheet.value(0, 0, "UBND PHƯỜNG THỬ NGHIỆM");
    sheet.range(0, 0, 0, 1).merge();
    sheet.value(0, 2, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    sheet.range(0, 2, 0, 4).merge();
    sheet.value(1, 2, "Độc lập - Tự do - Hạnh phúc");
    sheet.range(1, 2, 1, 4).merge();
    sheet.value(3, 0, "DANH SÁCH CÁC ĐƠN VỊ TRỰC THUỘC NĂM 2025");
    sheet.range(3, 0, 3, 4).merge();
    put(sheet, 5, "STT", "Tên  đơn vị ", "Mã ĐV", "Loại hình", "Ghi chú");
    put(sheet, 6, "I", "KHỐI PHÒNG, BAN", "", "", "");
    put(sheet, 7, "1", "  Văn phòng HĐND và UBND", "TN-VP", "Phòng, ban", "");
    put(sheet, 8, "2", apart("Phòng Văn hóa – Xã hội"), "TN-VHXH", "Phòng, ban", "");
    put(sheet, 9, "3", "Phòng Kinh tế,\nHạ tầng và Đô thị", "TN-KT", "Phòng, ban", "mới");
    put(sheet, 10, "II", "CÁC TRƯỜNG HỌC", "", "", "");
    put(sheet, 11, "1", apart("Trường Tiểu học Thử Nghiệm"), "TN-TH", "Trường tiểu học", "");
    put(sheet, 12, "a)", "Tổ 1, 2, 3", "TN-TH-1", "Tổ", "");
    put(sheet, 13, "b)", "Tổ 4, 5", "TN-TH-2", "Tổ", "");
    put(sheet, 14, "2", "Trường THCS Thử  Nghiệm", "", "THCS", "");
    put(sheet, 15, "STT", "Tên đơn vị", "Mã ĐV", "Loại hình", "Ghi chú");
    put(sheet, 16, "III", "TỔ DÂN PHỐ", "", "", "");
    put(sheet, 17, "1", "Tổ dân phố số 1", "", "", "");
    put(sheet, 18, "2", "Tổ dân phố số 2", "", "", "");
    put(sheet, 19, "", "Tổng cộng: 9 đơn vị", "", "", "");
    put(sheet, 21, "", "NGƯỜI LẬP BIỂU", "", "TM. ỦY BAN NHÂN DÂN", "");
  }

  private static String apart(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  static void put(Worksheet sheet, int row, String... cells) {
    for (var column = 0; column < cells.length; column++) {
      var cell = cells[column];
      if (cell.matches("\\d+")) {
        sheet.value(row, column, Integer.parseInt(cell));
      } else if (!cell.isEmpty()) {
        sheet.value(row, column, cell);
      }
    }
  }
}
