package vn.guongsang.movements;

import static vn.guongsang.movements.db.Tables.LAUNCHING_UNIT;
import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.registry.views.Tables.UNIT_PATH;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.db.tables.records.MovementRecord;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Reads movements, drafts them and puts them right. */
@Component
public class Movements {

  /** The kind of subject under which sentences speak of movements. */
  public static final String SUBJECT = "movement";

  private static final Field<UUID[]> TOGETHER =
      DSL.array(
              DSL.select(LAUNCHING_UNIT.UNIT)
                  .from(LAUNCHING_UNIT)
                  .where(LAUNCHING_UNIT.MOVEMENT.eq(MOVEMENT.ID))
                  .orderBy(LAUNCHING_UNIT.PLACE))
          .as("together");

  private final DSLContext sql;
  private final Authority authority;
  private final TiesOfModel ties;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Movements(
      DSLContext sql,
      Authority authority,
      TiesOfModel ties,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.authority = authority;
    this.ties = ties;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /** What strangers are told of it may not be as it was. */
  public record Changed(MovementId movement) {}

  /**
   * Those launched by units of the viewer's scope, and, once launched, those of units above the one
   * acted for: it is to respond.
   */
  public static Condition seen(Viewer viewer) {
    var launches =
        DSL.select(LAUNCHING_UNIT.UNIT)
            .from(LAUNCHING_UNIT)
            .where(LAUNCHING_UNIT.MOVEMENT.eq(MOVEMENT.ID));
    var inScope =
        viewer
            .seesUnit(MOVEMENT.UNIT)
            .or(
                DSL.exists(
                    DSL.selectOne()
                        .from(LAUNCHING_UNIT)
                        .where(LAUNCHING_UNIT.MOVEMENT.eq(MOVEMENT.ID))
                        .and(viewer.seesUnit(LAUNCHING_UNIT.UNIT))));
    var own = UNIT_PATH.as("own");
    var above = UNIT_PATH.as("above");
    var fromAbove =
        viewer
            .unit()
            .<Condition>map(
                unit ->
                    DSL.exists(
                        DSL.selectOne()
                            .from(own)
                            .join(above)
                            .on(own.PATH.startsWith(DSL.concat(above.PATH, DSL.inline("/"))))
                            .where(own.UNIT.eq(unit.value()))
                            .and(above.UNIT.eq(MOVEMENT.UNIT).or(above.UNIT.in(launches)))))
            .orElse(DSL.falseCondition());
    return MOVEMENT
        .TENANT
        .eq(viewer.tenant())
        .and(inScope.or(MOVEMENT.STATE.ne(Movement.State.DRAFT.name()).and(fromAbove)));
  }

  /** What {@link #read} needs of {@code MOVEMENT} joined with {@code UNIT_TODAY}. */
  public static List<SelectField<?>> fields(Viewer viewer) {
    var fields = new java.util.ArrayList<SelectField<?>>(List.of(MOVEMENT.fields()));
    fields.add(UNIT_TODAY.NAME.as("unit_name"));
    fields.add(TOGETHER);
    fields.add(mine(viewer));
    return fields;
  }

  private static Field<Boolean> mine(Viewer viewer) {
    return DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(MOVEMENT.UNIT)), false)).as("mine");
  }

  public static Movement read(Record row) {
    var asked = row.get(MOVEMENT.ASKED);
    var together = row.get(TOGETHER);
    var copied = row.get(MOVEMENT.COPIED_FROM);
    return new Movement(
        new MovementId(row.get(MOVEMENT.ID)),
        new UnitId(row.get(MOVEMENT.UNIT)),
        row.get("unit_name", String.class),
        Arrays.stream(together).map(UnitId::new).toList(),
        new MovementDraft(
            row.get(MOVEMENT.NAME),
            row.get(MOVEMENT.SLOGAN),
            Movement.Kind.valueOf(row.get(MOVEMENT.KIND)),
            Movement.Scope.valueOf(row.get(MOVEMENT.SCOPE)),
            row.get(MOVEMENT.LABEL),
            row.get(MOVEMENT.CAMPAIGN),
            row.get(MOVEMENT.FROM_DAY),
            row.get(MOVEMENT.UNTIL_DAY),
            row.get(MOVEMENT.CRITERIA),
            row.get(MOVEMENT.WEAK_LINKS),
            Arrays.stream(asked).map(UnitLevel::valueOf).toList(),
            row.get(MOVEMENT.ANSWER_DUE),
            id(row.get(MOVEMENT.PARENT)),
            id(copied)),
        Movement.State.valueOf(row.get(MOVEMENT.STATE)),
        row.get(MOVEMENT.LAUNCHED_ON),
        row.get(MOVEMENT.CLOSED_ON),
        row.get(MOVEMENT.PUBLISHED_AT),
        Boolean.TRUE.equals(row.get("mine", Boolean.class)),
        row.get(MOVEMENT.VERSION));
  }

  private static @Nullable MovementId id(@Nullable UUID value) {
    return value == null ? null : new MovementId(value);
  }

  /** The latest first. */
  public List<Movement> list(Viewer viewer, Condition where, int atMost) {
    return sql.select(fields(viewer))
        .from(MOVEMENT)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(MOVEMENT.UNIT))
        .where(seen(viewer))
        .and(where)
        .orderBy(MOVEMENT.FROM_DAY.desc(), MOVEMENT.ID.desc())
        .limit(atMost)
        .fetch(Movements::read);
  }

  /** That a movement may have something new hung on it; null where none was named. */
  public static void requireSeen(DSLContext sql, Viewer viewer, @Nullable UUID movement) {
    if (movement != null
        && !sql.fetchExists(MOVEMENT, MOVEMENT.ID.eq(movement).and(seen(viewer)))) {
      throw new NotFound();
    }
  }

  /** Where the viewer may see it, else {@link NotFound}. */
  public Movement within(Viewer viewer, MovementId id) {
    return list(viewer, MOVEMENT.ID.eq(id.value()), 1).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The same, refused where another unit leads it. */
  public Movement led(Viewer viewer, MovementId id) {
    var movement = within(viewer, id);
    if (!movement.mine()) {
      throw Refused.because("movements.fault.of-another", movement.unitName());
    }
    return movement;
  }

  /** The same, and locked until the transaction ends; the version must be the one that was read. */
  public Movement led(Viewer viewer, MovementId id, int version) {
    sql.selectOne().from(MOVEMENT).where(MOVEMENT.ID.eq(id.value())).forUpdate().fetch();
    var movement = led(viewer, id);
    if (movement.version() != version) {
      throw new StaleVersion(id.value(), movement.version());
    }
    return movement;
  }

  /** What it is called, whoever asks: for sentences about other things. */
  public Optional<String> named(MovementId id) {
    return sql.select(MOVEMENT.NAME)
        .from(MOVEMENT)
        .where(MOVEMENT.ID.eq(id.value()))
        .fetchOptional(MOVEMENT.NAME);
  }

  /** Drafts one for a unit of the viewer's scope; a copy takes over what its model is tied to. */
  @Transactional
  public MovementId draft(Viewer viewer, UnitId unit, MovementDraft draft) {
    check(viewer, unit, draft, null);
    var id = TimeOrderedId.at(clock.millis());
    var row = new MovementRecord();
    row.setId(id);
    row.setTenant(viewer.tenant());
    row.setUnit(unit.value());
    row.setState(Movement.State.DRAFT.name());
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    row.setCopiedFrom(draft.copiedFrom() == null ? null : draft.copiedFrom().value());
    fill(row, draft);
    sql.executeInsert(row);
    if (draft.copiedFrom() != null) {
      ties.takeOver(within(viewer, draft.copiedFrom()).id().value(), id);
    }
    journal.record(
        viewer, Entry.of("movements.drafted", SUBJECT, id).in(unit).fact("name", draft.name()));
    return new MovementId(id);
  }

  private void check(Viewer viewer, UnitId unit, MovementDraft draft, @Nullable MovementId self) {
    authority.check(viewer, unit, draft.scope());
    if (draft.until() != null && !draft.until().isAfter(draft.from())) {
      throw Refused.field("until", "movements.fault.until", draft.from());
    }
    if (draft.answerDue() != null && draft.asked().isEmpty()) {
      throw Refused.field("asked", "movements.fault.due-of-nobody");
    }
    var parent = draft.parent();
    while (parent != null) {
      if (parent.equals(self)) {
        throw Refused.field("parent", "movements.fault.circle");
      }
      parent = within(viewer, parent).said().parent();
    }
  }

  private static void fill(MovementRecord row, MovementDraft draft) {
    row.setName(draft.name());
    row.setFolded(VietnameseText.fold(draft.name()));
    row.setSlogan(draft.slogan());
    row.setKind(draft.kind().name());
    row.setScope(draft.scope().name());
    row.setLabel(draft.label());
    row.setCampaign(draft.campaign());
    row.setFromDay(draft.from());
    row.setUntilDay(draft.until());
    row.setCriteria(draft.criteria());
    row.setWeakLinks(draft.weakLinks());
    row.setAsked(draft.asked().stream().map(Enum::name).toArray(String[]::new));
    row.setAnswerDue(draft.answerDue());
    row.setParent(draft.parent() == null ? null : draft.parent().value());
  }

  /** Puts right what is said of it, until it is closed. */
  @Transactional
  public void change(Viewer viewer, MovementId id, int version, MovementDraft draft) {
    var before = led(viewer, id, version);
    if (before.state() == Movement.State.CLOSED) {
      throw Refused.because("movements.fault.closed");
    }
    check(viewer, before.unit(), draft, id);
    var row = sql.fetchSingle(MOVEMENT, MOVEMENT.ID.eq(id.value()));
    fill(row, draft);
    row.setVersion(version + 1);
    row.update();
    var was = before.said();
    journal.record(
        viewer,
        Entry.of("movements.changed", SUBJECT, id.value())
            .in(before.unit())
            .change("name", was.name(), draft.name())
            .change("slogan", was.slogan(), draft.slogan())
            .change("kind", was.kind(), draft.kind())
            .change("scope", was.scope(), draft.scope())
            .change("label", was.label(), draft.label())
            .change("from", was.from(), draft.from())
            .change("until", was.until(), draft.until())
            .change("criteria", was.criteria(), draft.criteria())
            .change("weak-links", was.weakLinks(), draft.weakLinks())
            .change("answer-due", was.answerDue(), draft.answerDue()));
    events.publishEvent(new Changed(id));
  }
}
