package vn.guongsang.decisions.desk.reading;

import java.util.List;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Column.Kind;

/** What a column of a list may hold, and what offices call it. */
public enum Role {
  NAME(
      "Họ và tên",
      "Họ tên",
      "Họ, tên",
      "Tên",
      "Họ và tên cá nhân",
      "Tên cá nhân, tập thể",
      "Họ và tên, tên tập thể",
      "Cá nhân, tập thể",
      "Tên tập thể",
      "Tập thể",
      "Cá nhân",
      "Họ tên học sinh",
      "Họ và tên học sinh",
      "Học sinh",
      "Người được khen thưởng",
      "Họ tên chủ hộ",
      "Họ và tên chủ hộ",
      "Tên chủ hộ",
      "Chủ hộ",
      "Hộ gia đình",
      "Tên hộ",
      "Name",
      "Full name"),
  UNIT(
      "Đơn vị",
      "Đơn vị công tác",
      "Cơ quan",
      "Cơ quan, đơn vị",
      "Nơi công tác",
      "Trường",
      "Lớp",
      "Phòng, ban",
      "Phòng ban",
      "Tổ",
      "Tổ dân phố",
      "TDP",
      "Thôn",
      "Thôn, tổ dân phố",
      "Tổ dân phố, thôn",
      "Khu dân cư",
      "Khu phố",
      "Unit"),
  POSITION("Chức vụ", "Chức danh", "Chức vụ, chức danh", "Vị trí việc làm", "Position"),
  ACHIEVEMENT(
      "Thành tích",
      "Thành tích đạt được",
      "Nội dung thành tích",
      "Tóm tắt thành tích",
      "Nội dung khen thưởng",
      "Lý do khen thưởng",
      "Lý do",
      "Kết quả",
      "Giải",
      "Đạt giải",
      "Achievement"),
  AWARD(
      "Danh hiệu, hình thức khen thưởng",
      "Danh hiệu",
      "Hình thức",
      "Hình thức khen thưởng",
      "Danh hiệu thi đua",
      "Danh hiệu đề nghị",
      "Đề nghị khen thưởng",
      "Khen thưởng",
      "Award"),
  BORN("Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Sinh ngày", "Born"),
  ID("Số định danh", "Số định danh cá nhân", "CCCD", "Số CCCD", "CMND", "Số CMND/CCCD", "National id"),
  SEX("Giới tính", "Giới", "Nam/Nữ", "Sex"),
  ADDRESS("Địa chỉ", "Nơi ở", "Nơi cư trú", "Chỗ ở hiện nay", "Số nhà", "Address"),
  POINTS(
      "Điểm",
      "Tổng điểm",
      "Số điểm",
      "Điểm chấm",
      "Điểm bình xét",
      "Tổng điểm bình xét",
      "Tổng số điểm",
      "Points"),
  /** Counts the rows, or nobody wants it. */
  NONE("Không dùng");

  private final Column column;

  Role(String label, String... alsoCalled) {
    column = Column.of(Kind.TEXT, name(), label, label).alsoCalled(alsoCalled);
  }

  static final List<Column> COLUMNS =
      java.util.Arrays.stream(values()).filter(role -> role != NONE).map(r -> r.column).toList();
}
