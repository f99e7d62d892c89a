package vn.guongsang.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.decisions.issue.IssueDraft;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.Issuing;
import vn.guongsang.decisions.issue.Keeping;
import vn.guongsang.decisions.issue.LineChecks;
import vn.guongsang.decisions.issue.LineDraft;
import vn.guongsang.decisions.issue.Move;
import vn.guongsang.decisions.issue.Obstacle;
import vn.guongsang.decisions.issue.Publishing;
import vn.guongsang.decisions.issue.Signed;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Viewer;

/** A ward's decisions: one published, one that waits for its number, one still being written. */
@Component
class DemoDecisions implements DemoPart {

  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final LocalDate SIGNED = LocalDate.of(2026, 2, 12);
  private static final String SEEN = "đã đối chiếu hồ sơ giấy của phường (dữ liệu trình diễn)";

  private final Issuing issuing;
  private final Issues issues;
  private final LineChecks checks;
  private final Publishing publishing;
  private final Keeping keeping;

  private @org.jspecify.annotations.Nullable DecisionId made;

  DemoDecisions(
      Issuing issuing, Issues issues, LineChecks checks, Publishing publishing, Keeping keeping) {
    this.issuing = issuing;
    this.issues = issues;
    this.checks = checks;
    this.publishing = publishing;
    this.keeping = keeping;
  }

  /** After people, earlier awards and who signs. */
  @Override
  public int order() {
    return 70;
  }

  @Override
  public void load(LocalDate today) {
    var system = Nobody.system(1);
    var published =
        drafted(
            system,
            "Về việc tặng Giấy khen cho cá nhân có thành tích xuất sắc năm 2025",
            SIGNED,
            today,
            line("may.lo", 2025, "Điều dưỡng", "Chăm sóc người bệnh tại nhà trong đợt lũ"),
            line("phat.tran", 2025, "Chuyên viên", "Rút ngắn một nửa thời gian trả kết quả"),
            line("tuan.dinhanh", 2025, "Chuyên viên", "Vận động quyên góp sách cho trẻ em"));
    made = published;
    send(system, published, today);
    publishing.publish(
        system,
        published,
        version(system, published),
        new Signed("15/QĐ-UBND", SIGNED, "Trịnh Ngọc Hoa", "Chủ tịch", Capacity.HEAD, null),
        today);
    var waiting =
        drafted(
            system,
            "Về việc tặng Giấy khen đột xuất cho người cứu người trong hỏa hoạn",
            null,
            today,
            line("hoa.tanmai", 2026, "Chuyên viên", "Đưa bốn người ra khỏi đám cháy"));
    send(system, waiting, today);
    issuing.move(system, waiting, version(system, waiting), Move.RECORD_SIGNATURE, "", today);
    drafted(
        system,
        "Về việc tặng Giấy khen phong trào xây dựng nếp sống văn minh năm 2026",
        null,
        today,
        line("tuan.dinhanh", 2026, "Chuyên viên", "Dọn sạch ba điểm tập kết rác"));
  }

  private static LineDraft line(String person, int year, String post, String achievement) {
    return new LineDraft(
        "GK",
        "MERIT",
        new Holder.OfPerson(new PersonId(DemoIds.of("person", person))),
        null,
        post,
        Period.of(year),
        achievement);
  }

  private DecisionId drafted(
      Viewer viewer,
      String title,
      @org.jspecify.annotations.Nullable LocalDate day,
      LocalDate today,
      LineDraft... lines) {
    var id =
        issuing.open(
            viewer,
            new IssueDraft(
                WARD,
                "Chủ tịch Ủy ban nhân dân phường Hoàng Mai",
                null,
                title,
                "QĐ-UBND",
                day,
                "Trịnh Ngọc Hoa",
                "Chủ tịch",
                Capacity.HEAD),
            today);
    issuing.add(viewer, id, version(viewer, id), Stream.of(lines).toList(), today);
    return id;
  }

  /** Whatever the small record of the demo lacks, an officer answers for. */
  private void send(Viewer viewer, DecisionId id, LocalDate today) {
    var issue = issues.within(viewer, id);
    List<Obstacle> found = checks.of(viewer, issue, issue.dayOr(today), today);
    found.stream()
        .filter(o -> o.stops() && o.kind().answerable())
        .collect(
            Collectors.groupingBy(
                Obstacle::line,
                LinkedHashMap::new,
                Collectors.mapping(Obstacle::found, Collectors.toSet())))
        .forEach(
            (line, those) ->
                keeping.keep(viewer, id, version(viewer, id), line, those, SEEN, today));
    issuing.move(viewer, id, version(viewer, id), Move.SEND_TO_SIGN, "", today);
  }

  /** The one of February, which others of the demo go on with. */
  DecisionId published() {
    return java.util.Objects.requireNonNull(made, "the ward's decisions are not loaded yet");
  }

  private int version(Viewer viewer, DecisionId id) {
    return issues.within(viewer, id).version();
  }
}
