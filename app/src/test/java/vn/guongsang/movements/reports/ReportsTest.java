package vn.guongsang.movements.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.TestViewer;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Move;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementDraft;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.MovementLife;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.Ties;
import vn.guongsang.movements.reports.Merging.MergeHow;
import vn.guongsang.movements.reports.Report.ReportMove;
import vn.guongsang.movements.reports.Report.ReportState;
import vn.guongsang.movements.reports.ReportForm.Owing;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.IndicatorDraft;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Measurements;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;

@Tag("database")
@DisplayName("Báo cáo định kỳ: phải gửi, gửi, trả lại, chấp nhận, tổng hợp")
class ReportsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Period THIRD = Period.quarter(2026, 3);
  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final UnitId OFFICE = DemoIds.unit("hn/p-hoang-mai/van-phong");
  private static final UnitId ECONOMY = DemoIds.unit("hn/p-hoang-mai/kinh-te");
  private static final Words NOTHING = new Words(Map.of());

  private final RunningApp app = RunningApp.shared();
  private final ReportForms forms = app.bean(ReportForms.class);
  private final FormSetting setting = app.bean(FormSetting.class);
  private final OwedReports owed = app.bean(OwedReports.class);
  private final Reports reports = app.bean(Reports.class);
  private final ReportWriting writing = app.bean(ReportWriting.class);
  private final ReportLife life = app.bean(ReportLife.class);
  private final Merging merging = app.bean(Merging.class);
  private final Viewer ward = at(WARD, OFFICE, ECONOMY);
  private final Viewer office = at(OFFICE);
  private final Viewer economy = at(ECONOMY);
  private final Viewer beside = at(DemoIds.unit("hn/p-hai-ba-trung"));

  private record Words(Map<String, String> byQuestion) {
    ReportWriting.Words of(ReportForm form) {
      var answers = new HashMap<UUID, String>();
      for (var part : form.parts()) {
        if (!part.isFigure()) {
          answers.put(part.id(), byQuestion.getOrDefault(part.question(), ""));
        }
      }
      return new ReportWriting.Words(answers, Map.of());
    }
  }

  private static Words said(String results, String needs) {
    return new Words(Map.of("Kết quả", results, "Kiến nghị", needs));
  }

  private static Viewer at(UnitId... units) {
    return new TestViewer(
        new AccountId(DemoIds.of("account", "ha.lethu")),
        "Lê Thu Hà",
        units[0],
        EnumSet.allOf(Right.class),
        List.of(units),
        false);
  }

  private MovementId launched() {
    var id =
        app.bean(Movements.class)
            .draft(
                ward,
                WARD,
                new MovementDraft(
                    "Mỗi tuần một việc tốt",
                    "",
                    Movement.Kind.THEMATIC,
                    Movement.Scope.UNIT,
                    "",
                    false,
                    LocalDate.of(2026, 7, 1),
                    null,
                    "",
                    "",
                    List.of(UnitLevel.TEAM),
                    null,
                    null,
                    null));
    app.bean(MovementLife.class)
        .move(ward, id, 1, Move.LAUNCH, LocalDate.of(2026, 7, 1), "", TODAY);
    return id;
  }

  private IndicatorId indicator(MovementId movement, Aggregation aggregation, String name) {
    var id =
        app.bean(Indicators.class)
            .define(
                ward,
                new IndicatorDraft(WARD, name, "việc", 0, Direction.UP, aggregation, null, ""));
    app.bean(Ties.class).liveBy(ward, movement, id);
    return id;
  }

  private void measured(IndicatorId id, UnitId unit, String value) {
    app.bean(Measurements.class)
        .enter(ward, id, unit, THIRD, Measured.of(value), "Sổ theo dõi", "", TODAY);
  }

  private ReportForm asked(MovementId movement, IndicatorId... indicators) {
    var id =
        setting.set(
            ward,
            movement,
            new ReportForm.Said(
                "Báo cáo quý",
                Rhythm.QUARTER,
                THIRD,
                10,
                Owing.CHOSEN,
                List.of(OFFICE, ECONOMY),
                List.of("Kết quả", "Kiến nghị"),
                List.of(indicators),
                1));
    return forms.within(ward, id);
  }

  private static void refused(String key, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting(Refused.Reason::words)
                    .extracting(Said::key)
                    .contains(key));
  }

  private List<org.assertj.core.groups.Tuple> standing(ReportForm form, LocalDate day) {
    return owed.of(ward, form, THIRD).stream()
        .map(one -> tuple(one.unit(), one.standing(day).name(), one.daysLate(day)))
        .toList();
  }

  @Test
  @DisplayName(
      "Hạn 10/10: ngày 10 chưa chậm, ngày 11 chậm một ngày; gửi rồi thì số ngày chậm đứng yên")
  void who_is_late_and_by_how_many_days() {
    var form = asked(launched());
    assertThat(form.due(THIRD)).isEqualTo(LocalDate.of(2026, 10, 10));
    assertThat(standing(form, LocalDate.of(2026, 10, 10)))
        .containsExactlyInAnyOrder(tuple(OFFICE, "WAITING", 0L), tuple(ECONOMY, "WAITING", 0L));
    assertThat(standing(form, LocalDate.of(2026, 10, 11)))
        .containsExactlyInAnyOrder(tuple(OFFICE, "LATE", 1L), tuple(ECONOMY, "LATE", 1L));
    var id = writing.write(office, form, OFFICE, THIRD, 0, said("Tốt", "Không có").of(form), TODAY);
    life.move(office, id, 1, ReportMove.SUBMIT, "", LocalDate.of(2026, 10, 12));
    assertThat(standing(form, TODAY))
        .containsExactlyInAnyOrder(tuple(OFFICE, "SUBMITTED", 2L), tuple(ECONOMY, "LATE", 44L));
    assertThat(owed.missing(ward, TODAY).stream().filter(o -> o.form().id().equals(form.id())))
        .extracting(Owed::unit)
        .containsExactly(ECONOMY);
    assertThat(owed.by(economy, ECONOMY, TODAY)).extracting(o -> o.form().id()).contains(form.id());
    assertThat(owed.of(beside, form, THIRD)).isEmpty();
  }

  @Test
  @DisplayName("Gửi thiếu câu trả lời bị từ chối; trả lại phải có lý do; lần trước vẫn đọc được")
  void handed_in_given_back_and_accepted() {
    var form = asked(launched());
    var id = writing.write(office, form, OFFICE, THIRD, 0, NOTHING.of(form), TODAY);
    refused(
        "reports.fault.unanswered", () -> life.move(office, id, 1, ReportMove.SUBMIT, "", TODAY));
    assertThatThrownBy(
            () -> writing.write(office, form, OFFICE, THIRD, 0, said("Khác", "").of(form), TODAY))
        .isInstanceOf(StaleVersion.class);
    writing.write(office, form, OFFICE, THIRD, 1, said("Mười việc", "Không có").of(form), TODAY);
    life.move(office, id, 2, ReportMove.SUBMIT, "", TODAY);
    refused(
        "reports.fault.handed-in",
        () -> writing.write(office, form, OFFICE, THIRD, 3, NOTHING.of(form), TODAY));
    refused("reports.fault.own", () -> life.move(office, id, 3, ReportMove.ACCEPT, "", TODAY));
    assertThatThrownBy(() -> life.move(economy, id, 3, ReportMove.RECALL, "", TODAY))
        .isInstanceOf(NotFound.class);
    refused("reports.fault.no-reason", () -> life.move(ward, id, 3, ReportMove.RETURN, "", TODAY));
    life.move(ward, id, 3, ReportMove.RETURN, "Nêu tên việc", TODAY);
    writing.write(office, form, OFFICE, THIRD, 4, said("Mười một việc", "Có").of(form), TODAY);
    life.move(office, id, 5, ReportMove.SUBMIT, "", TODAY);
    life.move(ward, id, 6, ReportMove.ACCEPT, "", TODAY);
    var report = reports.within(office, id);
    assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
    assertThat(reports.answers(ward, report, 1, TODAY))
        .extracting(Report.Answer::words)
        .containsExactly("Mười việc", "Không có");
    assertThat(reports.answers(ward, report, TODAY))
        .extracting(Report.Answer::words)
        .containsExactly("Mười một việc", "Có");
    assertThat(reports.steps(id))
        .extracting(Report.Step::move, Report.Step::reason)
        .containsExactly(
            tuple(ReportMove.ACCEPT, ""),
            tuple(ReportMove.SUBMIT, ""),
            tuple(ReportMove.RETURN, "Nêu tên việc"),
            tuple(ReportMove.SUBMIT, ""));
    assertThatThrownBy(() -> reports.within(beside, id)).isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName(
      "Tổng hợp: lời văn xếp theo đơn vị; số liệu cộng theo cách của chỉ tiêu, không gõ lại")
  void the_whole_is_made_of_those_below() throws IOException {
    var movement = launched();
    var sum = indicator(movement, Aggregation.SUM, "Việc tốt");
    var none = indicator(movement, Aggregation.NONE, "Điểm hài lòng");
    for (var unit : List.of(OFFICE, ECONOMY)) {
      measured(sum, unit, unit.equals(OFFICE) ? "10" : "5");
      measured(none, unit, unit.equals(OFFICE) ? "90" : "80");
    }
    var form = asked(movement, sum, none);
    refused(
        "reports.fault.none-below",
        () -> merging.merge(ward, form, WARD, THIRD, 0, MergeHow.ADD, TODAY));
    var first =
        writing.write(office, form, OFFICE, THIRD, 0, said("Mười việc", "Không").of(form), TODAY);
    life.move(office, first, 1, ReportMove.SUBMIT, "", TODAY);
    var whole = merging.merge(ward, form, WARD, THIRD, 0, MergeHow.ADD, TODAY);
    refused(
        "reports.fault.none-new",
        () -> merging.merge(ward, form, WARD, THIRD, 1, MergeHow.ADD, TODAY));
    var second =
        writing.write(
            economy, form, ECONOMY, THIRD, 0, said("Năm việc", "Thêm người").of(form), TODAY);
    life.move(economy, second, 1, ReportMove.SUBMIT, "", TODAY);
    merging.merge(ward, form, WARD, THIRD, 1, MergeHow.ADD, TODAY);
    var made = reports.within(ward, whole);
    var names = forms.names(List.of(OFFICE, ECONOMY));
    assertThat(reports.answers(ward, made, TODAY).stream().filter(a -> !a.part().isFigure()))
        .extracting(Report.Answer::words)
        .containsExactly(
            names.get(OFFICE.value()) + ": Mười việc\n" + names.get(ECONOMY.value()) + ": Năm việc",
            names.get(OFFICE.value()) + ": Không\n" + names.get(ECONOMY.value()) + ": Thêm người");
    assertThat(reports.answers(ward, made, TODAY).stream().filter(a -> a.part().isFigure()))
        .extracting(
            a -> a.figure().name(),
            a -> a.figure().measured() == null ? null : a.figure().measured().value())
        .containsExactly(tuple("Việc tốt", new BigDecimal("15")), tuple("Điểm hài lòng", null));
    var text = text(app.bean(ReportPaper.class).word(ward, made, TODAY));
    assertThat(text).contains("BÁO CÁO", "Năm việc", "Việc tốt", "PHỤ LỤC");
  }

  private static String text(byte[] docx) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
      }
    }
    throw new IOException("no document in it");
  }

  @Test
  @DisplayName(
      "Yêu cầu báo cáo: hỏi gì, hỏi ai; đơn vị ngoài phong trào, chỉ tiêu của nơi khác bị từ chối")
  void what_may_be_asked_of_whom() {
    var movement = launched();
    var usual = asked(movement).said();
    refused(
        "reports.fault.nothing-asked",
        () -> setting.set(ward, movement, with(usual, List.of(OFFICE), List.of())));
    refused(
        "reports.fault.asked-twice",
        () -> setting.set(ward, movement, with(usual, List.of(OFFICE), List.of("A", "A"))));
    refused(
        "reports.fault.nobody-chosen",
        () -> setting.set(ward, movement, with(usual, List.of(), List.of("A"))));
    refused(
        "reports.fault.not-below",
        () ->
            setting.set(
                ward,
                movement,
                with(usual, List.of(DemoIds.unit("hn/p-hai-ba-trung")), List.of("A"))));
    assertThatThrownBy(() -> forms.within(beside, asked(movement).id()))
        .isInstanceOf(NotFound.class);
  }

  private static ReportForm.Said with(
      ReportForm.Said said, List<UnitId> chosen, List<String> questions) {
    return new ReportForm.Said(
        said.name(),
        said.rhythm(),
        said.first(),
        said.dueAfter(),
        said.owing(),
        chosen,
        questions,
        List.of(),
        0);
  }
}
