package vn.guongsang.movements.programmes;

import static vn.guongsang.movements.db.Tables.PROGRAMME;
import static vn.guongsang.movements.db.Tables.TASK;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.db.tables.records.ProgrammeRecord;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Keeps programmes and their themes. */
@Component("programmesOfTasks")
public class Programmes {

  /** The kind of subject under which sentences speak of programmes. */
  public static final String SUBJECT = "programme";

  private static final vn.guongsang.movements.db.tables.Programme ABOVE = PROGRAMME.as("above");

  private final DSLContext sql;
  private final Journal journal;
  private final Clock clock;

  Programmes(DSLContext sql, Journal journal, Clock clock) {
    this.sql = sql;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whoever leads it, works in it, or stands above either sees it. */
  static Condition seen(Viewer viewer) {
    var theme = PROGRAMME.as("theme");
    return viewer
        .sees(UNIT_TODAY.PATH)
        .or(
            DSL.exists(
                DSL.selectOne()
                    .from(TASK)
                    .join(theme)
                    .on(theme.ID.eq(TASK.PROGRAMME))
                    .where(theme.ID.eq(PROGRAMME.ID).or(theme.PARENT.eq(PROGRAMME.ID)))
                    .and(Tasks.seen(viewer))));
  }

  /** All in scope, programmes with their themes below them. */
  public List<Programme> all(Viewer viewer, LocalDate today) {
    return list(viewer, seen(viewer), today);
  }

  /** The themes of one programme. */
  public List<Programme> themes(Viewer viewer, ProgrammeId id, LocalDate today) {
    return list(viewer, seen(viewer).and(PROGRAMME.PARENT.eq(id.value())), today);
  }

  /** Those a movement brought about. */
  public List<Programme> of(Viewer viewer, UUID movement, LocalDate today) {
    return list(viewer, seen(viewer).and(PROGRAMME.MOVEMENT.eq(movement)), today);
  }

  public Programme within(Viewer viewer, ProgrammeId id, LocalDate today) {
    return list(viewer, seen(viewer).and(PROGRAMME.ID.eq(id.value())), today).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Field<Integer> count(String name, Condition which) {
    var theme = PROGRAMME.as("theme_" + name);
    return DSL.field(
            DSL.selectCount()
                .from(TASK)
                .join(theme)
                .on(theme.ID.eq(TASK.PROGRAMME))
                .where(theme.ID.eq(PROGRAMME.ID).or(theme.PARENT.eq(PROGRAMME.ID)))
                .and(which))
        .as(name);
  }

  private List<Programme> list(Viewer viewer, Condition where, LocalDate today) {
    var tasks = count("tasks", DSL.noCondition());
    var done = count("done", TASK.STATE.eq(Task.TaskState.DONE.name()));
    var late = count("late", Tasks.late(today));
    var stopped = count("stopped", TASK.STATE.eq(Task.TaskState.STOPPED.name()));
    var mine = DSL.field(viewer.sees(UNIT_TODAY.PATH)).as("mine");
    return sql.select(PROGRAMME, UNIT_TODAY.NAME, ABOVE.NAME, mine, tasks, done, late, stopped)
        .from(PROGRAMME)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(PROGRAMME.UNIT))
        .leftJoin(ABOVE)
        .on(ABOVE.ID.eq(PROGRAMME.PARENT))
        .where(where)
        .orderBy(
            DSL.coalesce(ABOVE.FROM_DAY, PROGRAMME.FROM_DAY).desc(),
            DSL.coalesce(ABOVE.FOLDED, PROGRAMME.FOLDED),
            PROGRAMME.PARENT.isNotNull(),
            PROGRAMME.FOLDED,
            PROGRAMME.ID)
        .fetch(
            row ->
                new Programme(
                    new ProgrammeId(row.value1().getId()),
                    said(row.value1()),
                    row.value2(),
                    Objects.requireNonNullElse(row.value3(), ""),
                    Objects.requireNonNullElse(row.value4(), false),
                    new Programme.Counts(row.value5(), row.value6(), row.value7(), row.value8()),
                    row.value1().getVersion()));
  }

  private static Programme.Said said(ProgrammeRecord row) {
    return new Programme.Said(
        new UnitId(row.getUnit()),
        row.getParent() == null ? null : new ProgrammeId(row.getParent()),
        row.getMovement(),
        row.getName(),
        row.getDocument(),
        row.getFromDay(),
        row.getUntilDay());
  }

  @Transactional
  public ProgrammeId setUp(Viewer viewer, Programme.Said said, LocalDate today) {
    check(viewer, said, null, today);
    var row = sql.newRecord(PROGRAMME);
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setMovement(said.movement());
    fill(row, said);
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    row.insert();
    wrote(viewer, "set-up", row, said);
    return new ProgrammeId(row.getId());
  }

  private static void fill(ProgrammeRecord row, Programme.Said said) {
    var parent = said.parent();
    row.setUnit(said.unit().value());
    row.setParent(parent == null ? null : parent.value());
    row.setName(said.name());
    row.setFolded(VietnameseText.fold(said.name()));
    row.setDocument(said.document());
    row.setFromDay(said.from());
    row.setUntilDay(said.until());
  }

  private void wrote(Viewer viewer, String verb, ProgrammeRecord row, Programme.Said said) {
    journal.record(
        viewer,
        Entry.of("programmes." + verb, SUBJECT, row.getId())
            .in(said.unit())
            .fact("name", said.name()));
  }

  private void check(
      Viewer viewer, Programme.Said said, @Nullable ProgrammeId self, LocalDate today) {
    if (!sql.fetchExists(
        UNIT_TODAY, UNIT_TODAY.ID.eq(said.unit().value()).and(viewer.sees(UNIT_TODAY.PATH)))) {
      throw Refused.field("unit", "programmes.fault.unit-outside");
    }
    var until = said.until();
    if (until != null && !until.isAfter(said.from())) {
      throw Refused.field("until", "programmes.fault.until", said.from());
    }
    if (self == null) {
      Movements.requireSeen(sql, viewer, said.movement());
    }
    var parent = said.parent();
    if (parent == null) {
      return;
    }
    var above = within(viewer, parent, today);
    if (above.said().parent() != null || parent.equals(self)) {
      throw Refused.field("parent", "programmes.fault.theme-of-theme");
    }
    if (self != null && !themes(viewer, self, today).isEmpty()) {
      throw Refused.field("parent", "programmes.fault.has-themes");
    }
  }

  @Transactional
  public void change(
      Viewer viewer, ProgrammeId id, int version, Programme.Said said, LocalDate today) {
    var before = within(viewer, id, today);
    if (!before.mine()) {
      throw Refused.because("programmes.fault.of-another", before.unitName());
    }
    check(viewer, said, id, today);
    var row =
        sql.selectFrom(PROGRAMME).where(PROGRAMME.ID.eq(id.value())).forUpdate().fetchSingle();
    if (row.getVersion() != version) {
      throw new StaleVersion(id.value(), row.getVersion());
    }
    fill(row, said);
    row.setVersion(version + 1);
    row.update();
    journal.record(
        viewer,
        Entry.of("programmes.changed", SUBJECT, id.value())
            .in(said.unit())
            .change("name", before.said().name(), said.name())
            .change("document", before.said().document(), said.document())
            .change("from", before.said().from(), said.from())
            .change("until", before.said().until(), said.until()));
  }
}
