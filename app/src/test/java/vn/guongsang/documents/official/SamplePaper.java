package vn.guongsang.documents.official;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.guongsang.documents.official.Block.Align;
import vn.guongsang.documents.official.Block.Column;
import vn.guongsang.documents.official.OfficialDocument.Annex;
import vn.guongsang.documents.official.OfficialDocument.Masthead;
import vn.guongsang.documents.official.OfficialDocument.Signature;

/** A decision as a ward signs it, with a list of as many people as a test wants. */
final class SamplePaper {

  static final LocalDate DAY = LocalDate.of(2026, 2, 5);

  private SamplePaper() {}

  static Masthead masthead() {
    return new Masthead("", "Ủy ban nhân dân\nphường Hoàng Mai", "QĐ-UBND", "7", "Hoàng Mai", DAY);
  }

  static Block.Table list(int people) {
    return new Block.Table(
        List.of(
            new Column("STT", 1, Align.CENTRE),
            new Column("Họ và tên", 4, Align.LEFT),
            new Column("Chức vụ, đơn vị", 6, Align.LEFT),
            new Column("Số tiền (đồng)", 2.5f, Align.RIGHT)),
        IntStream.rangeClosed(1, people)
            .mapToObj(
                i ->
                    List.of(
                        Integer.toString(i),
                        "Nguyễn Thị Ưởng " + i,
                        "Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị phường Hoàng Mai",
                        "759.000"))
            .toList());
  }

  static OfficialDocument decision(int people) {
    return decision(list(people));
  }

  static OfficialDocument decision(Block.Table list) {
    return new OfficialDocument(
        masthead(),
        "Quyết định",
        "Về việc tặng danh hiệu “Lao động tiên tiến” năm 2025 cho cán bộ, công chức, viên chức",
        "Chủ tịch Ủy ban nhân dân phường Hoàng Mai",
        List.of(
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
            "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về"
                + " phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng;",
            "Theo đề nghị của Trưởng phòng Văn hóa – Xã hội."),
        List.of(
            new Block.Centred("QUYẾT ĐỊNH:"),
            Block.article(
                1,
                "Tặng danh hiệu “Lao động tiên tiến” năm 2025 cho các cá nhân có tên trong danh sách"
                    + " kèm theo Quyết định này vì đã hoàn thành tốt nhiệm vụ, có tinh thần đoàn kết,"
                    + " tích cực tham gia phong trào thi đua."),
            Block.article(
                2,
                "Các cá nhân có tên tại Điều 1 được tặng Giấy chứng nhận và kèm theo tiền thưởng theo"
                    + " quy định."),
            Block.article(
                3,
                "Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Hội đồng nhân dân và Ủy ban"
                    + " nhân dân, Trưởng phòng Kinh tế, Hạ tầng và Đô thị và các cá nhân có tên tại Điều"
                    + " 1 chịu trách nhiệm thi hành Quyết định này./.")),
        List.of(
            Signature.of(Capacity.FOR_HEAD.lines("", "Chủ tịch", "Phó Chủ tịch"), "Trần Đức Bằng")),
        List.of("Như Điều 3", "Sở Nội vụ thành phố Hà Nội (để báo cáo)", "Lưu: VT, VHXH."),
        List.of(
            new Annex(
                "DANH SÁCH",
                "Cá nhân được tặng danh hiệu “Lao động tiên tiến” năm 2025",
                "Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 02 năm 2026 của Chủ tịch Ủy ban nhân"
                    + " dân phường Hoàng Mai",
                false,
                List.of(list))));
  }
}
