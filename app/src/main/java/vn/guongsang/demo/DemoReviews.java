package vn.guongsang.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.inspections.FindingId;
import vn.guongsang.movements.inspections.Findings;
import vn.guongsang.movements.inspections.Inspection;
import vn.guongsang.movements.inspections.Inspection.InspectorRole;
import vn.guongsang.movements.inspections.InspectionFinding.FindingMove;
import vn.guongsang.movements.inspections.InspectionId;
import vn.guongsang.movements.inspections.Inspections;
import vn.guongsang.movements.reviews.Proposal;
import vn.guongsang.movements.reviews.Proposals;
import vn.guongsang.movements.reviews.Review;
import vn.guongsang.movements.reviews.Review.ReviewKind;
import vn.guongsang.movements.reviews.ReviewHolding;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.figures.Period;

/**
 * A held review of a movement of the city, one the ward is writing, and an inspection of each, with
 * findings in every state. All of it is invented.
 */
@Component
class DemoReviews implements DemoPart {

  private static final UnitId CITY = DemoIds.unit("hn");
  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final String GREEN = "Phường Hoàng Mai xanh, sạch, đẹp";
  private static final String POOR =
      "Cả nước chung tay vì người nghèo – Không để ai bị bỏ lại phía sau";

  private final Viewer viewer = Nobody.system(1);
  private final Movements movements;
  private final ReviewHolding holding;
  private final Proposals proposals;
  private final Inspections inspections;
  private final Findings findings;

  DemoReviews(
      Movements movements,
      ReviewHolding holding,
      Proposals proposals,
      Inspections inspections,
      Findings findings) {
    this.movements = movements;
    this.holding = holding;
    this.proposals = proposals;
    this.inspections = inspections;
    this.findings = findings;
  }

  @Override
  public int order() {
    return 88;
  }

  @Override
  public void load(LocalDate today) {
    var poor = movement(POOR);
    var green = movement(GREEN);
    held(poor, today);
    written(green);
    city(poor, today);
    ward(green, today);
  }

  private Movement movement(String name) {
    return movements.list(viewer, org.jooq.impl.DSL.noCondition(), 100).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void held(Movement movement, LocalDate today) {
    var id =
        holding.write(
            viewer,
            movement.id(),
            new Review.Said(
                ReviewKind.MIDTERM,
                LocalDate.of(2026, 7, 10),
                new Period(Period.Kind.HALF, 2026, 1),
                "Các đơn vị rà soát từng hộ, giao cán bộ giúp đỡ theo địa chỉ (hư cấu).\n"
                    + "Nguồn lực được công khai ở tổ dân phố.",
                "Nơi nào người đứng đầu trực tiếp xuống hộ thì kết quả rõ hơn.",
                "Tổ dân phố nhận giúp một hộ đến khi thoát nghèo.\n"
                    + "Phiên giao dịch việc làm ngay tại phường."),
            null);
    holding.hold(viewer, id, 1, today);
  }

  private void written(Movement movement) {
    var id =
        holding.write(
            viewer,
            movement.id(),
            new Review.Said(
                ReviewKind.MIDTERM,
                LocalDate.of(2026, 8, 14),
                new Period(Period.Kind.HALF, 2026, 1),
                "Xóa được các điểm tập kết rác tự phát trên ba tuyến phố (hư cấu).\n"
                    + "Mỗi tuần các phòng, tổ dân phố đều có một buổi tổng vệ sinh.",
                "Giao việc theo từng tổ dân phố, có ảnh trước và sau.",
                "Ngõ tự quản về vệ sinh môi trường."),
            null);
    proposals.add(
        viewer,
        id,
        new Proposal.Said(
            DemoPeople.person("nam.nguyenvan"),
            null,
            "",
            "",
            "",
            "Giấy khen",
            "Tổ chức các buổi tổng vệ sinh hằng tuần (hư cấu)"));
    proposals.add(
        viewer,
        id,
        new Proposal.Said(
            null,
            DemoIds.unit("hn/p-hoang-mai/tram-y-te"),
            "",
            "",
            "",
            "Giấy khen",
            "Dẫn đầu việc xử lý rác thải tại nguồn (hư cấu)"));
    proposals.paste(
        viewer,
        id,
        "Đỗ Thị Hiên; Tổ dân phố số 7; Giấy khen; Vận động cả ngõ phân loại rác (hư cấu)");
  }

  private void city(Movement movement, LocalDate today) {
    var id =
        inspections.plan(
            viewer,
            movement.id(),
            CITY,
            new Inspection.Said(
                "Kiểm tra việc giúp đỡ hộ nghèo 6 tháng đầu năm 2026",
                "Đối chiếu danh sách hộ với hồ sơ giúp đỡ.\n"
                    + "Hỏi chuyện hộ được giúp ở từng phường.",
                "D-12/KH-UBND ngày 20/5/2026 (hư cấu)",
                LocalDate.of(2026, 6, 8),
                LocalDate.of(2026, 6, 12)));
    findings.note(
        viewer,
        id,
        WARD,
        "Sổ theo dõi hộ được giúp chưa ghi kết quả từng tháng.",
        "Bổ sung kết quả từng tháng vào sổ theo dõi.",
        LocalDate.of(2026, 7, 15),
        today);
    findings.note(
        viewer,
        id,
        DemoIds.unit("hn/p-hai-ba-trung"),
        "Cách công khai nguồn lực ở tổ dân phố rõ ràng, dễ hiểu.",
        "",
        null,
        today);
  }

  private void ward(Movement movement, LocalDate today) {
    var id =
        inspections.plan(
            viewer,
            movement.id(),
            WARD,
            new Inspection.Said(
                "Kiểm tra vệ sinh môi trường quý II năm 2026",
                "Xem các điểm tập kết rác.\nXem lịch và ảnh các buổi tổng vệ sinh.",
                "D-31/KH-UBND ngày 02/6/2026 (hư cấu)",
                LocalDate.of(2026, 6, 15),
                null));
    inspections.name(viewer, id, DemoPeople.person("hoa.trinhngoc"), InspectorRole.HEAD, today);
    inspections.name(
        viewer, id, DemoPeople.person("nam.nguyenvan"), InspectorRole.SECRETARY, today);
    asked(id, "van-phong", "Chưa có lịch tổng vệ sinh quý II.", "Lập và công khai lịch.", today);
    var mended =
        asked(
            id, "kinh-te", "Thiếu ảnh trước và sau khi dọn.", "Chụp và lưu ảnh từng buổi.", today);
    mend(mended, "Đã chụp và lưu ảnh các buổi từ ngày 20/6/2026.", today);
    var done =
        asked(
            id,
            "tram-y-te",
            "Rác y tế để lẫn rác thường.",
            "Phân loại và ký hợp đồng xử lý.",
            today);
    mend(done, "Đã đặt thùng riêng, ký hợp đồng xử lý.", today);
    findings.judge(viewer, done, 2, FindingMove.CONFIRM, "Đã xem tại chỗ.", null, today);
  }

  private FindingId asked(
      InspectionId inspection, String office, String words, String asked, LocalDate today) {
    return findings.note(
        viewer,
        inspection,
        DemoIds.unit("hn/p-hoang-mai/" + office),
        words,
        asked,
        LocalDate.of(2026, 7, 1),
        today);
  }

  private void mend(FindingId id, String words, LocalDate today) {
    findings.mend(viewer, id, 1, LocalDate.of(2026, 6, 25), words, null, today);
  }
}
