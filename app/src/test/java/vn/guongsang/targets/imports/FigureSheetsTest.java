package vn.guongsang.targets.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Matching;
import vn.guongsang.shell.sheets.SheetsIn;

/** Tables of figures as offices send them: no column of theirs is ever the same. */
@DisplayName("Biểu số liệu như cơ quan gửi: tìm ra dòng tiêu đề và hiểu đúng cột")
class FigureSheetsTest {

  private static final List<Column> COLUMNS = columns();

  private static List<Column> columns() {
    var all = new ArrayList<>(FigureColumns.all());
    for (var name : List.of("Giải quyết việc làm", "Nhà tình nghĩa", "Tỷ lệ hộ nghèo")) {
      all.add(
          Column.of(Column.Kind.DECIMAL, "indicator-" + name, name, name)
              .alsoCalled(name + " (người)", name + " (%)"));
    }
    return List.copyOf(all);
  }

  /** What each heading was taken for; nothing for those that a person must name. */
  private static Map<String, String> understood(String pasted) {
    var sheet = SheetsIn.pasted(pasted).sheets().getFirst();
    var table = SheetsIn.table(sheet, COLUMNS, Map.of()).orElseThrow();
    var out = new LinkedHashMap<String, String>();
    for (Matching.Match match : SheetsIn.match(table, COLUMNS, Map.of()).matches()) {
      if (!match.heading().name().isEmpty()) {
        out.put(match.heading().name(), match.how() + " " + match.key());
      }
    }
    out.put("số dòng", Integer.toString(table.rows().size()));
    return out;
  }

  @Test
  void one_figure_a_row_below_a_letterhead() {
    assertThat(
            understood(
                """
                ỦY BAN NHÂN DÂN\t\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                PHƯỜNG HOÀNG MAI\t\t\tĐộc lập - Tự do - Hạnh phúc

                BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2026
                (Kèm theo Báo cáo số 45/BC-UBND)

                STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2026\tThực hiện\tGhi chú
                I\tKINH TẾ
                1\tGiải quyết việc làm\tngười\t5600\t5816
                2\tHộ thoát nghèo\thộ\t5\t19\tvượt
                """))
        .isEqualTo(
            Map.of(
                "STT", "ORDINAL ",
                "Chỉ tiêu", "EXACT indicator",
                "Đơn vị tính", "EXACT measure",
                "Kế hoạch năm 2026", "UNKNOWN ",
                "Thực hiện", "SYNONYM value",
                "Ghi chú", "EXACT note",
                "số dòng", "2"));
  }

  @Test
  void months_across() {
    assertThat(
            understood(
                """
                SỐ LIỆU GIẢI QUYẾT VIỆC LÀM THEO THÁNG
                TT\tTên đơn vị\tT1\tT2\tT3\tT4\tTổng
                1\tPhường Giữa\t5\t7\t9\t1\t22
                2\tPhường Bên\t5\t7\t9\t1\t22
                """))
        .isEqualTo(
            Map.of(
                "TT", "ORDINAL ",
                "Tên đơn vị", "SYNONYM unit",
                "T1", "SYNONYM month-1",
                "T2", "SYNONYM month-2",
                "T3", "SYNONYM month-3",
                "T4", "SYNONYM month-4",
                "Tổng", "UNKNOWN ",
                "số dòng", "2"));
  }

  @Test
  void indicators_across_under_one_heading() {
    assertThat(
            understood(
                """
                STT\tĐịa phương\tKết quả thực hiện\t\t\tGhi chú
                \t\tGiải quyết việc làm (người)\tNhà tình nghĩa\tTỷ lệ hộ nghèo (%)\t
                1\tPhường Giữa\t60\t3\t0,66
                2\tPhường Bên\t50\t1\t1,2
                """))
        .isEqualTo(
            Map.of(
                "STT", "ORDINAL ",
                "Địa phương", "SYNONYM unit",
                "Kết quả thực hiện / Giải quyết việc làm (người)",
                    "SYNONYM indicator-Giải quyết việc làm",
                "Kết quả thực hiện / Nhà tình nghĩa", "EXACT indicator-Nhà tình nghĩa",
                "Kết quả thực hiện / Tỷ lệ hộ nghèo (%)", "EXACT indicator-Tỷ lệ hộ nghèo",
                "Ghi chú", "EXACT note",
                "số dòng", "2"));
  }

  @Test
  void places() {
    assertThat(
            understood(
                """
                KẾT QUẢ XẾP HẠNG
                Chỉ số\tNăm\tGiá trị\tXếp hạng\tTổng số xếp hạng\tTăng giảm bậc\tNguồn số liệu
                PAPI\t2021\t43,5\t9\t63\t39\tBáo cáo
                SIPAS\t2021\t87,11\t\t\t3\tBáo cáo
                """))
        .isEqualTo(
            Map.of(
                "Chỉ số", "SYNONYM indicator",
                "Năm", "SYNONYM period",
                "Giá trị", "EXACT value",
                "Xếp hạng", "SYNONYM place",
                "Tổng số xếp hạng", "SYNONYM among",
                "Tăng giảm bậc", "EXACT moved",
                "Nguồn số liệu", "SYNONYM document",
                "số dòng", "2"));
  }
}
