package vn.guongsang.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.screening.db.Tables.ANSWER;
import static vn.guongsang.screening.db.Tables.SCREENING_;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.RunningApp;
import vn.guongsang.TestViewer;
import vn.guongsang.access.Visitor;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.work.WorkRun;

@Tag("database")
@DisplayName("A screening while it runs")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreeningRunsTest {

  private static final UnitId HERE = DemoIds.unit("hn/p-hoang-mai");

  private final RunningApp app = RunningApp.shared();
  private final DSLContext sql = app.bean(DSLContext.class);
  private final RegisterWorld world =
      new RegisterWorld(app.database().asOwner(), "screening-runs-test");
  private final Viewer officer =
      new TestViewer(
          new AccountId(UUID.randomUUID()),
          "cán bộ",
          HERE,
          Set.of(Right.SCREENING),
          List.of(HERE),
          true);

  @BeforeAll
  void two_people() {
    world.person("Đinh Thị Một", "FEMALE", HERE, "PROFESSIONAL");
    world.person("Đinh Văn Hai", "MALE", HERE, "PROFESSIONAL");
  }

  /** Tells nobody; stops as somebody who cancelled would, once rows have been judged. */
  private record Run(boolean cancelled) implements WorkRun {
    @Override
    public void progress(long done, long total) {
      if (cancelled && done > 0) {
        throw new Cancelled();
      }
    }

    @Override
    public void result(UUID file) {}

    @Override
    public void result(String href) {}

    @Override
    public void message(Said said) {}
  }

  private UUID brought() {
    var wish =
        new Screenings.Wish(
            HERE,
            "Phường Hoàng Mai",
            Subject.Kind.INDIVIDUAL,
            AwardCode.of("LDTT"),
            2025,
            Facts.Calendar.YEAR,
            LocalDate.of(2026, 1, 15));
    var list = "Họ và tên;Đơn vị\nĐinh Thị Một;Phường Hoàng Mai\nĐinh Văn Hai;Phường Hoàng Mai\n";
    return app.bean(Screenings.class)
        .bring(officer, wish, "danh-sach.csv", list.getBytes(StandardCharsets.UTF_8));
  }

  private void run(UUID id, boolean cancelled, boolean killed) {
    var order =
        app.bean(JsonMapper.class)
            .writeValueAsString(new Screenings.Order(id, Subject.Kind.INDIVIDUAL));
    app.bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              try {
                app.bean(ScreeningWork.class).run(order, officer, new Run(cancelled));
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
              if (killed) {
                status.setRollbackOnly();
              }
            });
  }

  private List<Integer> rows(UUID id) {
    return sql.select(ANSWER.ROW_NO)
        .from(ANSWER)
        .where(ANSWER.SCREENING.eq(id))
        .orderBy(ANSWER.ROW_NO)
        .fetch(ANSWER.ROW_NO);
  }

  private String state(UUID id) {
    return sql.select(SCREENING_.STATE)
        .from(SCREENING_)
        .where(SCREENING_.ID.eq(id))
        .fetchSingle(SCREENING_.STATE);
  }

  @Test
  void leaves_nothing_when_it_is_cancelled() {
    var id = brought();
    assertThatThrownBy(() -> run(id, true, false)).isInstanceOf(WorkRun.Cancelled.class);
    assertThat(rows(id)).isEmpty();
    assertThat(state(id)).isNotEqualTo("DONE");
  }

  @Test
  void begins_again_after_a_crash_and_says_each_row_once() {
    var id = brought();
    run(id, false, true);
    assertThat(rows(id)).isEmpty();

    run(id, false, false);

    assertThat(rows(id)).containsExactly(2, 3);
    assertThat(state(id)).isEqualTo("DONE");
  }

  @Test
  void judges_units_as_teams_and_names_the_school_year() {
    var visitor = Visitor.as("nam.nguyenvan");
    visitor.get("/screenings/new");
    var asked =
        visitor.post(
            "/screenings/new",
            Map.of(
                "unit", HERE.toString(),
                "unit_text", "Phường Hoàng Mai",
                "award", "COLLECTIVE:TTLDTT",
                "year", "2024",
                "calendar", "SCHOOL_YEAR",
                "receivedOn", "15/01/2026"));
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(302);
    var page = finished(visitor, Visitor.location(asked));
    assertThat(page).contains("2024–2025", "Phòng Kinh tế, Hạ tầng và Đô thị");
    assertThat(page).doesNotContain("Đinh Thị Một");
  }

  private static String finished(Visitor visitor, String work) {
    for (var i = 0; i < 200; i++) {
      var found = Pattern.compile("/screenings/[0-9a-f-]{36}").matcher(visitor.get(work).body());
      if (found.find()) {
        return visitor.get(found.group()).body();
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("not done: " + visitor.get(work).body());
  }
}
