package vn.guongsang.movements.registrations.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.registry.people.NationalNumber;
import vn.guongsang.registry.people.PersonMatching.Asked;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Column.Kind;
import vn.guongsang.shell.sheets.RowIn;
import vn.guongsang.shell.sheets.Value;

/** What a sheet of registrations may hold, and what people call it. */
final class RegistrationCells {

  static final String NAME = "name";
  static final String ID = "id-number";
  static final String BORN = "born";
  static final String UNIT = "unit";
  static final String AWARD = "award";
  static final String YEAR = "year";
  static final String AIM = "aim";
  static final String LATE = "late";

  static final List<Column> COLUMNS =
      List.of(
          Column.of(Kind.TEXT, NAME, "Họ và tên, tên tập thể", "Name")
              .alsoCalled(
                  "Họ và tên",
                  "Họ tên",
                  "Tên cá nhân, tập thể",
                  "Cá nhân, tập thể",
                  "Tên tập thể",
                  "Tập thể, cá nhân",
                  "Họ tên cá nhân, tên tập thể")
              .mustBeFilled()
              .atMost(300)
              .example("Nguyễn Thị Lan"),
          Column.of(Kind.CODE, ID, "Số định danh", "National id")
              .alsoCalled("CCCD", "Số CCCD", "CMND", "Số CMND/CCCD", "Số định danh cá nhân")
              .atMost(20),
          Column.of(Kind.DAY_OR_YEAR, BORN, "Ngày sinh", "Born")
              .alsoCalled("Năm sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh")
              .example("12/05/1985"),
          Column.of(Kind.TEXT, UNIT, "Đơn vị", "Unit")
              .alsoCalled("Đơn vị công tác", "Cơ quan, đơn vị", "Nơi công tác", "Phòng, ban")
              .atMost(300)
              .example("Phòng Kinh tế"),
          Column.of(Kind.TEXT, AWARD, "Danh hiệu đăng ký", "Title registered")
              .alsoCalled(
                  "Danh hiệu",
                  "Danh hiệu thi đua",
                  "Đăng ký danh hiệu",
                  "Danh hiệu thi đua đăng ký",
                  "Danh hiệu, hình thức",
                  "Hình thức khen thưởng")
              .mustBeFilled()
              .atMost(200)
              .example("Lao động tiên tiến"),
          Column.of(Kind.TEXT, YEAR, "Năm đăng ký", "Year")
              .alsoCalled("Năm", "Năm học")
              .atMost(60)
              .example("2026"),
          Column.of(Kind.TEXT, AIM, "Mục tiêu phấn đấu", "Aim")
              .alsoCalled("Nội dung đăng ký", "Chỉ tiêu phấn đấu", "Nội dung phấn đấu")
              .atMost(1000),
          Column.of(Kind.TEXT, LATE, "Lý do đăng ký muộn", "Why late")
              .alsoCalled("Lý do nộp muộn", "Lý do chậm")
              .atMost(500));

  private RegistrationCells() {}

  static Asked asked(RowIn row) {
    var day = row.values().get(BORN) instanceof Value.Day(var known) ? known : null;
    return new Asked(
        row.text(NAME).orElse(""),
        row.text(ID).flatMap(NationalNumber::read).map(NationalNumber::digits).orElse(""),
        day,
        year(row, day),
        row.text(UNIT).orElse(""));
  }

  private static @Nullable Integer year(RowIn row, @Nullable LocalDate day) {
    return day != null
        ? Integer.valueOf(day.getYear())
        : row.values().get(BORN) instanceof Value.Year(var known) ? Integer.valueOf(known) : null;
  }
}
