package vn.guongsang.demo.targets;

import static vn.guongsang.demo.targets.CityLibrary.figure;

import vn.guongsang.targets.checks.Consistency;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Derived;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;

/** Cần Thơ: its emulation movements of 2016–2020. */
final class CanThoTerm {

  private static final String CAN_THO = "Báo Cần Thơ 15/8/2020";

  private CanThoTerm() {}

  static void fill(CityLibrary library) {
    var term = Period.term(2016, 2020);
    library.define("Nhà tình nghĩa xây dựng và sửa chữa", "căn", 0, Direction.UP, Aggregation.SUM);
    library.define(
        "Mẹ Việt Nam Anh hùng được tặng, truy tặng", "mẹ", 0, Direction.UP, Aggregation.SUM);
    library.define("Giải quyết việc làm", "người", 0, Direction.UP, Aggregation.SUM);
    library.define("Lao động đi làm việc ở nước ngoài", "người", 0, Direction.UP, Aggregation.SUM);
    library.define("Hộ nghèo đầu giai đoạn", "hộ", 0, Direction.DOWN, Aggregation.LAST);
    library.define("Hộ thoát nghèo", "hộ", 0, Direction.UP, Aggregation.SUM);
    library.define("Hộ nghèo phát sinh", "hộ", 0, Direction.DOWN, Aggregation.SUM);
    library.define("Hộ nghèo cuối giai đoạn", "hộ", 0, Direction.DOWN, Aggregation.LAST);
    library.define("Tỷ lệ hộ nghèo", "%", 2, Direction.DOWN, Aggregation.NONE);
    library.measured(
        "Nhà tình nghĩa xây dựng và sửa chữa", library.city, term, Measured.of("1712"), CAN_THO);
    library.measured(
        "Mẹ Việt Nam Anh hùng được tặng, truy tặng",
        library.city,
        term,
        Measured.of("180"),
        CAN_THO);
    library.measured("Giải quyết việc làm", library.city, term, Measured.of("315470"), CAN_THO);
    library.measured(
        "Lao động đi làm việc ở nước ngoài", library.city, term, Measured.of("1151"), CAN_THO);
    library.measured("Hộ nghèo đầu giai đoạn", library.city, term, Measured.of("16165"), CAN_THO);
    library.measured("Hộ thoát nghèo", library.city, term, Measured.of("13834"), CAN_THO);
    library.measured("Hộ nghèo cuối giai đoạn", library.city, term, Measured.of("2041"), CAN_THO);
    library.planned(
        "Tỷ lệ hộ nghèo",
        library.city,
        term,
        figure("0.66"),
        "5.12",
        "Chương trình giảm nghèo",
        CAN_THO + " (đầu giai đoạn 5,12 %)");
    library.measured("Tỷ lệ hộ nghèo", library.city, term, Measured.of("0.66"), CAN_THO);
    library.define(
        "Mức hoàn thành mục tiêu chương trình giảm nghèo", "%", 1, Direction.UP, Aggregation.NONE);
    library.measured(
        "Mức hoàn thành mục tiêu chương trình giảm nghèo",
        library.city,
        term,
        Measured.of("111.3"),
        CAN_THO,
        "Không tính lại được từ các số đã in: bài báo không in mục tiêu của chương trình.");
    library.derive(
        "Hộ nghèo còn lại theo số thoát nghèo",
        "hộ",
        0,
        Derived.DIFFERENCE,
        "Hộ nghèo đầu giai đoạn",
        "Hộ thoát nghèo");
    library.fact(
        "Lao động được đào tạo mỗi năm",
        "người",
        0,
        library.city,
        term,
        "4000",
        CAN_THO + " (trên)");
    var praised = Period.term(2015, 2019);
    library.fact(
        "Người được khen thường xuyên", "%", 0, library.city, praised, "85", CAN_THO + " (trên)");
    library.fact(
        "Kỷ niệm chương đề nghị Bộ tặng",
        "kỷ niệm chương",
        0,
        library.city,
        praised,
        "187",
        CAN_THO);
    library.fact(
        "Sáng kiến mỗi năm", "sáng kiến", 0, library.city, term, "15", CAN_THO + " (trên)");
    library.check(
        Consistency.Kind.BALANCE,
        "Hộ nghèo đầu giai đoạn",
        "Hộ thoát nghèo",
        "Hộ nghèo phát sinh",
        "Hộ nghèo cuối giai đoạn");
  }
}
