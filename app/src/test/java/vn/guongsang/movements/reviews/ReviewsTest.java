package vn.guongsang.movements.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.TestViewer;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.desk.Drafts;
import vn.guongsang.decisions.desk.TakingProposals;
import vn.guongsang.decisions.desk.reading.Role;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Move;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementDraft;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.MovementLife;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.Ties;
import vn.guongsang.movements.cascade.Response;
import vn.guongsang.movements.cascade.Responses;
import vn.guongsang.movements.cascade.Share;
import vn.guongsang.movements.reviews.Review.ReviewKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.IndicatorDraft;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Measurements;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;

@Tag("database")
@DisplayName("Sơ kết, tổng kết và đề nghị khen thưởng")
class ReviewsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 10);
  private static final Period FIRST_HALF = new Period(Period.Kind.HALF, 2026, 1);
  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final UnitId OFFICE = DemoIds.unit("hn/p-hoang-mai/van-phong");

  private final RunningApp app = RunningApp.shared();
  private final Movements movements = app.bean(Movements.class);
  private final Reviews reviews = app.bean(Reviews.class);
  private final ReviewHolding holding = app.bean(ReviewHolding.class);
  private final Proposals proposals = app.bean(Proposals.class);
  private final Viewer officer = at(WARD);
  private final Viewer below = at(OFFICE);
  private final Viewer beside = at(DemoIds.unit("hn/p-hai-ba-trung"));

  private static Viewer at(UnitId unit) {
    return new TestViewer(
        new AccountId(DemoIds.of("account", "ha.lethu")),
        "Lê Thu Hà",
        unit,
        EnumSet.allOf(Right.class),
        List.of(unit),
        false);
  }

  private MovementId launched() {
    var id =
        movements.draft(
            officer,
            WARD,
            new MovementDraft(
                "Ngõ phố văn minh",
                "",
                Movement.Kind.THEMATIC,
                Movement.Scope.UNIT,
                "",
                false,
                LocalDate.of(2026, 1, 5),
                null,
                "",
                "",
                List.of(UnitLevel.TEAM),
                null,
                null,
                null));
    app.bean(MovementLife.class)
        .move(officer, id, 1, Move.LAUNCH, LocalDate.of(2026, 1, 12), "", TODAY);
    return id;
  }

  private static Review.Said said(ReviewKind kind, LocalDate day, String reached) {
    return new Review.Said(kind, day, FIRST_HALF, reached, "Giao việc rõ người", "Ngõ tự quản");
  }

  private ReviewId written(MovementId movement) {
    return holding.write(
        officer, movement, said(ReviewKind.MIDTERM, JULY, "Hết rác tự phát"), null);
  }

  private static void refused(String key, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting(Refused.Reason::words)
                    .extracting(Said::key)
                    .containsExactly(key));
  }

  @Test
  @DisplayName("Khi tổ chức thì số liệu được chốt: sau này số đổi, bản sơ kết không đổi")
  void a_held_review_keeps_its_figures() {
    var movement = launched();
    var indicators = app.bean(Indicators.class);
    var measurements = app.bean(Measurements.class);
    var indicator =
        indicators.define(
            officer,
            new IndicatorDraft(
                WARD, "Ngõ văn minh", "ngõ", 0, Direction.UP, Aggregation.SUM, null, ""));
    app.bean(Ties.class).liveBy(officer, movement, indicator);
    measurements.enter(
        officer, indicator, WARD, FIRST_HALF, Measured.of("12"), "Báo cáo 1", "", TODAY);
    var id = written(movement);
    var asked = reviews.share(officer, reviews.within(officer, id)).asked();
    assertThat(asked).isPositive();
    answer(movement);

    holding.hold(officer, id, 1, TODAY);
    var wrong = measurements.standing(indicator, WARD, FIRST_HALF).orElseThrow().id();
    measurements.correct(
        officer, indicator, WARD, FIRST_HALF, wrong, Measured.of("15"), "Báo cáo 2", "", "sót ngõ");

    var held = reviews.within(officer, id);
    assertThat(held.share()).isEqualTo(new Share(1, asked));
    assertThat(reviews.figures(officer, held, TODAY))
        .extracting(f -> f.indicator(), f -> f.name(), f -> f.measured().value())
        .containsExactly(tuple(indicator.value(), "Ngõ văn minh", new BigDecimal("12")));
    assertThat(movements.within(officer, movement).state()).isEqualTo(Movement.State.REVIEWED);
    assertThat(app.bean(MovementLife.class).of(movement).getLast())
        .isEqualTo(new MovementLife.Step(Move.REVIEW, Movement.State.REVIEWED, JULY, ""));
  }

  private void answer(MovementId movement) {
    app.bean(Responses.class)
        .answer(
            officer,
            movement,
            OFFICE,
            0,
            new Response.Said("Kế hoạch", LocalDate.of(2026, 2, 2), null, null, ""),
            null,
            TODAY);
  }

  @Test
  @DisplayName("Tổng kết thì phong trào kết thúc; đã tổ chức thì không sửa, không tổ chức lại")
  void a_final_review_closes_the_movement_and_stays() {
    var movement = launched();
    var id = holding.write(officer, movement, said(ReviewKind.FINAL, JULY, ""), null);
    refused("reviews.fault.nothing-reached", () -> holding.hold(officer, id, 1, TODAY));
    var full = said(ReviewKind.FINAL, JULY, "Đạt cả năm chỉ tiêu");
    holding.change(officer, id, 1, full, null);
    assertThatThrownBy(() -> holding.hold(officer, id, 1, TODAY)).isInstanceOf(StaleVersion.class);
    refused("reviews.fault.day-to-come", () -> holding.hold(officer, id, 2, JULY.minusDays(1)));
    holding.hold(officer, id, 2, JULY);
    assertThat(movements.within(officer, movement).state()).isEqualTo(Movement.State.CLOSED);
    refused("reviews.fault.held", () -> holding.change(officer, id, 3, full, null));
    refused("reviews.fault.held", () -> holding.hold(officer, id, 3, TODAY));
    assertThat(reviews.within(officer, id).said()).isEqualTo(full);
  }

  @Test
  @DisplayName("Bản đang soạn chỉ đơn vị phát động thấy; đã tổ chức thì cấp dưới thấy, trừ đề nghị")
  void who_sees_a_review() {
    var movement = launched();
    var id = written(movement);
    proposals.paste(officer, id, "Đỗ Thị Hiên; Tổ 7; Giấy khen; Giữ ngõ sạch");
    assertThatThrownBy(() -> reviews.within(below, id)).isInstanceOf(NotFound.class);
    holding.hold(officer, id, 1, TODAY);
    assertThat(reviews.within(below, id).mine()).isFalse();
    assertThat(proposals.of(below, id)).isEmpty();
    assertThat(proposals.of(officer, id)).hasSize(1);
    refused("reviews.fault.of-another", () -> proposals.paste(below, id, "Đỗ Thị Hiên"));
    assertThatThrownBy(() -> reviews.within(beside, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> holding.write(beside, movement, said(ReviewKind.FINAL, JULY, ""), null))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("Khen nhanh lấy mỗi đề nghị một lần, nhớ đúng người trong hệ thống")
  void the_desk_takes_each_proposal_once() {
    var id = written(launched());
    var person = new PersonId(DemoIds.of("person", "nam.nguyenvan"));
    proposals.add(officer, id, new Proposal.Said(person, null, "", "", "", "Giấy khen", "Dẫn đầu"));
    assertThat(
            proposals.paste(
                officer,
                id,
                """
                Họ và tên\tĐơn vị\tHình thức\tThành tích
                1. Phạm Chưa Quen\tTổ dân phố 7\tGiấy khen\tGiữ ngõ sạch; trồng hoa

                2. Trần Không Rõ
                """))
        .isEqualTo(2);
    var taking = app.bean(TakingProposals.class);
    refused("reviews.fault.not-held", () -> taking.take(officer, id));
    holding.hold(officer, id, 1, TODAY);

    var draft = app.bean(Drafts.class).within(officer, taking.take(officer, id));
    var grid = draft.content().grid();
    assertThat(grid.headings().stream().map(h -> h.role()))
        .containsExactly(Role.NAME, Role.UNIT, Role.POSITION, Role.AWARD, Role.ACHIEVEMENT);
    assertThat(grid.rows())
        .extracting(row -> row.cell(0), row -> row.cell(3), row -> row.cell(4))
        .containsExactly(
            tuple("Nguyễn Văn Nam", "Giấy khen", "Dẫn đầu"),
            tuple("Phạm Chưa Quen", "Giấy khen", "Giữ ngõ sạch; trồng hoa"),
            tuple("Trần Không Rõ", "", ""));
    assertThat(draft.content().fixes().keySet()).containsExactly(1);
    assertThat(draft.content().fixes().get(1).chosen()).isEqualTo(person.value());
    assertThat(draft.content().fixes().get(1).kind()).isEqualTo(HolderKind.PERSON);

    refused("reviews.fault.nothing-to-take", () -> taking.take(officer, id));
    proposals.release(officer, id);
    refused("reviews.fault.nothing-taken", () -> proposals.release(officer, id));
    var again = app.bean(Drafts.class).within(officer, taking.take(officer, id));
    assertThat(again.content().grid()).as("the dropped list can be made again").isEqualTo(grid);
    UUID first = proposals.of(officer, id).getFirst().id();
    refused("reviews.fault.taken", () -> proposals.remove(officer, id, first));
    proposals.paste(officer, id, "Lê Thêm Sau");
    var later = app.bean(Drafts.class).within(officer, taking.take(officer, id));
    assertThat(later.content().grid().rows())
        .extracting(row -> row.cell(0))
        .containsExactly("Lê Thêm Sau");
  }

  @Test
  @DisplayName("In được báo cáo Word và PDF")
  void the_review_on_paper() throws Exception {
    var id = written(launched());
    proposals.paste(officer, id, "Đỗ Thị Hiên; Tổ 7; Giấy khen; Giữ ngõ sạch");
    var paper = app.bean(ReviewPaper.class);
    var review = reviews.within(officer, id);
    var names = new java.util.ArrayList<String>();
    try (var zip =
        new java.util.zip.ZipInputStream(
            new ByteArrayInputStream(paper.word(officer, review, TODAY)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().equals("word/document.xml")) {
          assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
              .contains("Ngõ phố văn minh", "Hết rác tự phát", "Ngõ tự quản", "Đỗ Thị Hiên");
        }
      }
    }
    assertThat(names).contains("word/document.xml");
    assertThat(paper.pdf(officer, review, TODAY))
        .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }
}
