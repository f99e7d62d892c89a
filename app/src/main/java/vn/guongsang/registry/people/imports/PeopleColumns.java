package vn.guongsang.registry.people.imports;

import java.util.List;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Column.Choice;
import vn.guongsang.shell.sheets.Column.Kind;

/** What a sheet of people may hold, and what offices call it. */
final class PeopleColumns {

  static final String NAME = "name";
  static final String ID = "id-number";
  static final String BORN = "born";
  static final String SEX = "sex";
  static final String UNIT = "unit";
  static final String POSITION = "position";
  static final String GROUP = "group";
  static final String FROM = "from";
  static final String YEAR = "rating-year";
  static final String LEVEL = "level";
  static final String NUMBER = "rating-number";

  static final List<Column> ALL =
      List.of(
          Column.of(Kind.TEXT, NAME, "Họ và tên", "Name")
              .alsoCalled(
                  "Họ tên", "Họ, tên", "Họ và tên CBCCVC", "Họ tên cán bộ", "Tên", "Full name")
              .mustBeFilled()
              .atMost(120)
              .example("Nguyễn Thị Lan"),
          Column.of(Kind.CODE, ID, "Số định danh", "National id")
              .alsoCalled(
                  "CCCD", "Số CCCD", "CMND", "Số CMND", "Số CMND/CCCD", "Số định danh cá nhân")
              .atMost(20),
          Column.of(Kind.DAY_OR_YEAR, BORN, "Ngày sinh", "Born")
              .alsoCalled("Năm sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Sinh ngày")
              .example("12/05/1985"),
          Column.choice(
                  SEX,
                  "Giới tính",
                  "Sex",
                  List.of(
                      Choice.of("FEMALE", "Nữ", "Female", "F", "Bà", "Chị"),
                      Choice.of("MALE", "Nam", "Male", "M", "Ông", "Anh")))
              .alsoCalled("Giới", "Nam/Nữ")
              .example("Nữ"),
          Column.of(Kind.TEXT, UNIT, "Đơn vị", "Unit")
              .alsoCalled(
                  "Đơn vị công tác",
                  "Cơ quan, đơn vị",
                  "Nơi công tác",
                  "Phòng, ban",
                  "Phòng ban",
                  "Tổ",
                  "Mã đơn vị")
              .atMost(300)
              .example("Phòng Kinh tế"),
          Column.of(Kind.TEXT, POSITION, "Chức vụ", "Position")
              .alsoCalled("Chức danh", "Chức vụ, chức danh", "Vị trí việc làm", "Chức vụ/vị trí")
              .atMost(200)
              .example("Chuyên viên"),
          Column.choice(
                  GROUP,
                  "Nhóm đối tượng",
                  "Group",
                  List.of(
                      Choice.of("LEADER", "Lãnh đạo, quản lý", "Leader", "Lãnh đạo", "Quản lý"),
                      Choice.of("CIVIL_SERVANT", "Công chức", "Civil servant", "CC"),
                      Choice.of("PUBLIC_EMPLOYEE", "Viên chức", "Public employee", "VC"),
                      Choice.of("COMMUNE_STAFF", "Không chuyên trách cấp xã", "Commune staff"),
                      Choice.of("CONTRACT", "Hợp đồng", "Contract", "HĐ", "Lao động hợp đồng"),
                      Choice.of("ARMED_FORCES", "Lực lượng vũ trang", "Armed forces"),
                      Choice.of("PROFESSIONAL", "Chuyên môn", "Professional"),
                      Choice.of("DIRECT_WORKER", "Lao động trực tiếp", "Direct worker"),
                      Choice.of("WORKER", "Công nhân", "Worker"),
                      Choice.of("FARMER", "Nông dân", "Farmer"),
                      Choice.of("BUSINESS_PERSON", "Doanh nhân", "Business person"),
                      Choice.of("INTELLECTUAL", "Trí thức", "Intellectual"),
                      Choice.of("RETIRED", "Nghỉ hưu", "Retired", "Hưu trí"),
                      Choice.of("OTHER", "Khác", "Other")))
              .alsoCalled("Đối tượng", "Nhóm", "Loại cán bộ")
              .example("Công chức"),
          Column.of(Kind.DAY, FROM, "Từ ngày", "Since")
              .alsoCalled("Ngày bắt đầu", "Ngày vào đơn vị", "Ngày nhận công tác")
              .example("01/07/2025"),
          Column.of(Kind.TEXT, YEAR, "Năm xếp loại", "Year rated")
              .alsoCalled("Năm đánh giá", "Năm", "Năm học")
              .atMost(20)
              .example("2025"),
          Column.of(Kind.TEXT, LEVEL, "Mức xếp loại", "Rating")
              .alsoCalled("Xếp loại", "Kết quả xếp loại", "Đánh giá, xếp loại", "Kết quả đánh giá")
              .atMost(120)
              .example("Hoàn thành tốt nhiệm vụ"),
          Column.of(Kind.TEXT, NUMBER, "Số quyết định xếp loại", "Rating decision")
              .alsoCalled("Số quyết định", "Quyết định", "Số văn bản")
              .atMost(60));

  private PeopleColumns() {}
}
