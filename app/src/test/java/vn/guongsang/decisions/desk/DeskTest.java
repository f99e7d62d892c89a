package vn.guongsang.decisions.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.guongsang.RunningApp;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.desk.ReviewRow.State;
import vn.guongsang.decisions.desk.Whose.How;
import vn.guongsang.decisions.desk.reading.ListReading;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.screening.RegisterWorld;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Imports.Progress;
import vn.guongsang.TestViewer;

@DisplayName("A list on the desk")
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

  private static final UnitId HERE = DemoIds.unit("hn/p-hoang-mai");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final RunningApp app = RunningApp.shared();
  private final RegisterWorld world = new RegisterWorld(app.database().asOwner(), "desk-test");
  private final Viewer officer =
      new TestViewer(
          new AccountId(DemoIds.of("account", "ha.lethu")),
          "Lê Thu Hà",
          HERE,
          java.util.EnumSet.allOf(Right.class),
          List.of(HERE),
          true);

  private UUID known;
  private UUID one;

  @BeforeAll
  void lives() {
    known = world.person("Khổng Thị Bàn Một", "FEMALE", HERE, "PROFESSIONAL");
    world.award(known, HERE, "GK", "MERIT", 2026);
    one = world.person("Khổng Thị Bàn Hai", "FEMALE", HERE, "PROFESSIONAL");
    world.person("Khổng Thị Bàn Ba", "FEMALE", HERE, "PROFESSIONAL");
  }

  private static Choices choices(String award) {
    return new Choices(
        award, "MERIT", "2026", HERE, TODAY, StaffGroup.OTHER, false, null, "", "", false, false);
  }

  private DeskDraft list(String pasted, Choices choices) {
    var drafts = app.bean(Drafts.class);
    var id = drafts.begin(officer, "", ListReading.pasted(pasted));
    var draft = drafts.within(officer, id);
    app.bean(DeskSteps.class)
        .columns(
            officer,
            id,
            1,
            0,
            draft.content().grid().headings().stream().map(h -> h.role()).toList(),
            choices);
    return drafts.within(officer, id);
  }

  private Review review(DeskDraft draft) {
    return app.bean(Reviewing.class).of(officer, draft, TODAY);
  }

  @Test
  void each_row_says_how_its_holder_is_known_and_nobody_is_guessed() {
    var review =
        review(
            list(
                """
                Họ và tên\tĐơn vị\tNăm sinh\tThành tích
                Khổng Thị Bàn Hai\tPhường Hoàng Mai\t\tHiến máu
                Khổng Thị Bàn Ba\t\t1988\tHiến máu
                Khổng Thị Bàn Hai\tTổ dân phố 99\t\tHiến máu
                Khổng Thị Bàn Hai\tTổ dân phố 99\t1950\tHiến máu
                Khổng Thị Bàn Bốn\tTổ dân phố 99\t\tHiến máu
                """,
                choices("GK")));

    assertThat(review.rows()).extracting(row -> row.whose().how())
        .containsExactly(How.BY_UNIT, How.BY_BIRTH, How.UNCLEAR, How.NEW, How.NEW);
    assertThat(review.rows().get(0).whose().id()).isEqualTo(one);
    assertThat(review.rows().get(3).unit().id()).isEqualTo(review.rows().get(4).unit().id());
    assertThat(review.rows()).extracting(ReviewRow::state).containsOnly(State.ASKS);
    assertThat(review.toConfirm()).isEqualTo(4);
  }

  @Test
  void who_holds_it_already_is_stopped_with_the_line_of_the_register() {
    var row =
        review(list("Họ tên\tĐơn vị\nKhổng Thị Bàn Một\tPhường Hoàng Mai\n", choices("GK")))
            .rows()
            .getFirst();

    assertThat(row.whose().id()).isEqualTo(known);
    assertThat(row.state()).isEqualTo(State.STOPPED);
    assertThat(row.notes()).singleElement().satisfies(
        note -> assertThat(note.words().key()).isEqualTo("desk.note.held"));
    assertThat(row.notes().getFirst().href()).startsWith("/awards/");
  }

  @Test
  void the_look_of_a_name_says_what_it_is_until_a_person_says_otherwise() {
    var draft =
        list(
            "Tên\tThành tích\nChi hội Phụ nữ Bàn Năm\tDẫn đầu\nHộ ông Khổng Văn Sáu\tHiến đất\n"
                + "Khổng Văn Bảy\tHiến máu\n",
            choices("GK"));

    assertThat(review(draft).rows()).extracting(row -> row.line().kind())
        .containsExactly(HolderKind.UNIT, HolderKind.HOUSEHOLD, HolderKind.PERSON);
    assertThat(review(draft).rows().get(1).line().name()).isEqualTo("Khổng Văn Sáu");

    app.bean(DeskSteps.class)
        .mend(
            officer,
            draft.id(),
            draft.version(),
            4,
            fix -> new Fix(fix.cells(), HolderKind.HOUSEHOLD, null, false, false, false, "", ""));
    var after = app.bean(Drafts.class).within(officer, draft.id());
    assertThat(review(after).rows().get(2).line().kind()).isEqualTo(HolderKind.HOUSEHOLD);
    assertThatThrownBy(
            () ->
                app.bean(DeskSteps.class)
                    .mend(officer, draft.id(), draft.version(), 4, fix -> fix))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void a_person_is_no_subject_of_a_title_for_teams() {
    var review =
        review(list("Họ tên\tThành tích\nKhổng Văn Tám\tHiến máu\n", choices("GDVH")));

    assertThat(review.rows().getFirst().line().kind()).isEqualTo(HolderKind.HOUSEHOLD);
    assertThat(review.warnings()).isEmpty();
    assertThat(review(list("Họ tên\nKhổng Văn Tám\n", choices("CSTDT"))).warnings())
        .singleElement()
        .satisfies(said -> assertThat(said.key()).isEqualTo("desk.warning.authority"));
  }

  @Test
  void ready_rows_become_a_decision_once_and_the_others_stay() {
    var draft =
        list(
            """
            Họ và tên\tĐơn vị\tThành tích
            Khổng Văn Chín\tTổ dân phố 10\tHiến máu
            Khổng Văn Mười\tTổ dân phố 2\tHiến máu
            Khổng Thị Bàn Một\tPhường Hoàng Mai\tHiến máu
            """,
            choices("GK"));
    var making = app.bean(Making.class);
    assertThatThrownBy(
            () -> making.make(officer, draft.id(), draft.version(), 0, TODAY, Progress.UNTOLD))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("desk.fault.nothing-ready");

    app.bean(DeskSteps.class)
        .confirm(officer, draft.id(), draft.version(), "Biên bản ngày 18/11/2026", true, false);
    var confirmed = app.bean(Drafts.class).within(officer, draft.id());
    assertThatThrownBy(
            () ->
                making.make(
                    officer, draft.id(), confirmed.version(), 3, TODAY, Progress.UNTOLD))
        .hasMessageContaining("desk.fault.world-moved");
    var made =
        making.make(officer, draft.id(), confirmed.version(), 2, TODAY, Progress.UNTOLD);

    assertThat(made.lines()).isEqualTo(2);
    assertThat(made.left()).isEqualTo(1);
    assertThatThrownBy(
            () ->
                making.make(
                    officer, draft.id(), confirmed.version(), 2, TODAY, Progress.UNTOLD))
        .isInstanceOf(StaleVersion.class);
    var left = app.bean(Drafts.class).within(officer, draft.id());
    assertThat(review(left).rows()).extracting(row -> row.line().name())
        .containsExactly("Khổng Thị Bàn Một");

    var again =
        review(
            list(
                "Họ và tên\tĐơn vị\tThành tích\nKhổng Văn Chín\tTổ dân phố 10\tHiến máu\n",
                choices("GK")));
    assertThat(again.rows().getFirst().whose().how()).isEqualTo(How.BY_UNIT);
    assertThat(again.rows().getFirst().notes())
        .extracting(note -> note.words().key())
        .containsExactly("desk.note.proposed");
  }

  @Test
  void families_below_the_points_stop_and_groups_are_counted_as_people_count() {
    var choices =
        new Choices(
            "GDVH", "MERIT", "2026", HERE, TODAY, StaffGroup.OTHER, true, 9_000, "", "Biên bản",
            true, false);
    var review =
        review(
            list(
                """
                Chủ hộ\tTổ dân phố\tĐiểm
                Khổng Văn A\tTổ dân phố 10\t90
                Khổng Văn B\tTổ dân phố 2\t89,5
                Khổng Văn C\tTổ dân phố 2\t92,5
                Khổng Văn D\tTổ dân phố 2\t
                """,
                choices));

    assertThat(review.rows()).extracting(ReviewRow::state)
        .containsExactly(State.READY, State.STOPPED, State.READY, State.STOPPED);
    assertThat(Making.ordered(review.ready(), choices))
        .extracting(row -> row.line().name())
        .containsExactly("Khổng Văn C", "Khổng Văn A");
  }

  @Test
  void nobody_sees_the_lists_of_another_unit() {
    var draft = list("Họ tên\nKhổng Văn Kín\n", choices("GK"));
    var stranger =
        new TestViewer(
            new AccountId(new UUID(5, 5)),
            "x",
            DemoIds.unit("hn/p-hai-ba-trung"),
            java.util.EnumSet.allOf(Right.class),
            List.of(DemoIds.unit("hn/p-hai-ba-trung")),
            false);

    assertThatThrownBy(() -> app.bean(Drafts.class).within(stranger, draft.id()))
        .isInstanceOf(vn.guongsang.shell.NotFound.class);
    assertThat(app.bean(Drafts.class).open(stranger, 50)).isEmpty();
  }
}
