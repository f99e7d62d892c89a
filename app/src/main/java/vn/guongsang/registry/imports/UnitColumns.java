package vn.guongsang.registry.imports;

import java.util.List;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Column.Choice;
import vn.guongsang.shell.sheets.Column.Kind;

/** What a sheet of units may hold, and what people call it. */
final class UnitColumns {

  static final String NAME = "name";
  static final String CODE = "code";
  static final String SHORT_NAME = "short-name";
  static final String KIND = "kind";
  static final String LEVEL = "level";
  static final String PARENT = "parent";
  static final String ORDER = "order";
  static final String LEGAL = "legal-entity";
  static final String FOUNDED = "founded";

  static final List<Column> ALL =
      List.of(
          Column.of(Kind.TEXT, NAME, "Tên đơn vị", "Unit name")
              .alsoCalled(
                  "Đơn vị",
                  "Tên",
                  "Tên cơ quan",
                  "Tên cơ quan, đơn vị",
                  "Cơ quan, đơn vị",
                  "Cơ quan đơn vị",
                  "Tên đơn vị, tổ chức",
                  "Tên tổ chức",
                  "Tên phòng ban",
                  "Tên phòng, ban",
                  "Tên trường",
                  "Tên đơn vị đầy đủ",
                  "Tên đầy đủ",
                  "Name",
                  "Unit",
                  "Tên phường, xã",
                  "Tên đơn vị trực thuộc",
                  "Danh sách đơn vị")
              .mustBeFilled()
              .atMost(300)
              .example("Phòng Nội vụ"),
          Column.of(Kind.CODE, CODE, "Mã đơn vị", "Unit code")
              .alsoCalled(
                  "Mã",
                  "Mã ĐV",
                  "Mã số",
                  "Mã định danh",
                  "Mã định danh điện tử",
                  "Mã cơ quan",
                  "Mã trường",
                  "Code")
              .onlyOnce()
              .atMost(60)
              .example("HN-HM-NV"),
          Column.of(Kind.TEXT, SHORT_NAME, "Tên viết tắt", "Short name")
              .alsoCalled("Viết tắt", "Tên ngắn", "Tên gọi tắt", "Tên rút gọn", "Tên tắt")
              .atMost(100),
          Column.of(Kind.TEXT, KIND, "Loại đơn vị", "Kind")
              .alsoCalled(
                  "Loại", "Loại hình", "Loại hình đơn vị", "Phân loại", "Kiểu đơn vị", "Type")
              .atMost(100)
              .example("Phòng, ban"),
          Column.choice(
                  LEVEL,
                  "Cấp",
                  "Level",
                  List.of(
                      Choice.of("CENTRAL", "Trung ương", "Central", "TW", "Bộ"),
                      Choice.of("PROVINCE", "Tỉnh, thành phố", "Province", "Tỉnh", "Thành phố"),
                      Choice.of(
                          "PROVINCE_BODY",
                          "Sở, ban, ngành",
                          "Provincial body",
                          "Sở",
                          "Sở ngành",
                          "Cấp sở"),
                      Choice.of("DISTRICT", "Huyện (trước 1/7/2025)", "District", "Huyện", "Quận"),
                      Choice.of("COMMUNE", "Xã, phường", "Commune", "Xã", "Phường", "Cấp xã"),
                      Choice.of("BASE", "Cơ sở", "Base", "Đơn vị cơ sở"),
                      Choice.of("TEAM", "Phòng, tổ", "Team", "Phòng", "Tổ", "Tập thể nhỏ")))
              .alsoCalled("Cấp đơn vị", "Cấp hành chính"),
          Column.of(Kind.TEXT, PARENT, "Đơn vị cấp trên", "Parent unit")
              .alsoCalled(
                  "Trực thuộc",
                  "Thuộc",
                  "Thuộc đơn vị",
                  "Đơn vị trực thuộc",
                  "Cấp trên",
                  "Cấp trên trực tiếp",
                  "Cơ quan chủ quản",
                  "Đơn vị chủ quản",
                  "Đơn vị cha",
                  "Mã đơn vị cấp trên",
                  "Mã cấp trên",
                  "Mã đơn vị cha",
                  "Đơn vị quản lý",
                  "Cơ quan quản lý",
                  "Parent")
              .atMost(300)
              .example("HN-HM"),
          Column.of(Kind.WHOLE, ORDER, "Thứ tự", "Order")
              .alsoCalled("Thứ tự sắp xếp", "Thứ tự hiển thị", "Số thứ tự sắp xếp"),
          Column.of(Kind.YES_NO, LEGAL, "Tư cách pháp nhân", "Legal entity")
              .alsoCalled("Pháp nhân", "Có tư cách pháp nhân", "Có con dấu", "Con dấu riêng"),
          Column.of(Kind.DAY, FOUNDED, "Ngày thành lập", "Founded on")
              .alsoCalled(
                  "Thành lập ngày", "Ngày bắt đầu", "Ngày hoạt động", "Ngày bắt đầu hoạt động")
              .example("01/7/2025"));

  private UnitColumns() {}
}
