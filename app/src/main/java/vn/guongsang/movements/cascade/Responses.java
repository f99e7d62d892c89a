package vn.guongsang.movements.cascade;

import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.RESPONSE;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.db.tables.records.ResponseRecord;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/**
 * Units below launch a movement as well, each with its own plan. It is told in the unit's history,
 * not the movement's, which others read and hundreds of units would fill.
 */
@Component
public class Responses {

  private final DSLContext sql;
  private final Movements movements;
  private final Cascade cascade;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Responses(
      DSLContext sql,
      Movements movements,
      Cascade cascade,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.movements = movements;
    this.cascade = cascade;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /** Of a unit of the viewer's scope; empty while it has not launched. */
  public Optional<Response> of(Viewer viewer, MovementId movement, UnitId unit) {
    return list(viewer, RESPONSE.MOVEMENT.eq(movement.value()).and(RESPONSE.UNIT.eq(unit.value())))
        .stream()
        .findFirst();
  }

  private List<Response> list(Viewer viewer, Condition where) {
    return sql.select(RESPONSE, UNIT_TODAY.NAME)
        .from(RESPONSE)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(RESPONSE.UNIT))
        .where(viewer.sees(UNIT_TODAY.PATH))
        .and(where)
        .fetch(
            row -> {
              var one = row.value1();
              return new Response(
                  one.getId(),
                  new MovementId(one.getMovement()),
                  new UnitId(one.getUnit()),
                  row.value2(),
                  new Response.Said(
                      one.getPlan(),
                      one.getLaunchedOn(),
                      one.getFromDay(),
                      one.getUntilDay(),
                      one.getDocument()),
                  one.getFile(),
                  one.getVersion());
            });
  }

  /**
   * Enters a unit's launching, or puts it right.
   *
   * @param version 0 for a first one
   * @param file a newer paper; null keeps the one there is
   */
  @Transactional
  public void answer(
      Viewer viewer,
      MovementId id,
      UnitId unit,
      int version,
      Response.Said said,
      @Nullable UUID file,
      LocalDate today) {
    sql.selectOne().from(MOVEMENT).where(MOVEMENT.ID.eq(id.value())).forShare().fetch();
    var movement = movements.within(viewer, id);
    check(viewer, movement, unit, said, today);
    var before = of(viewer, id, unit);
    if (version != before.map(Response::version).orElse(0)) {
      throw new StaleVersion(unit.value(), before.map(Response::version).orElse(0));
    }
    var row =
        before
            .map(one -> sql.fetchSingle(RESPONSE, RESPONSE.ID.eq(one.id())))
            .orElseGet(() -> fresh(viewer, id, unit));
    row.setPlan(said.plan());
    row.setLaunchedOn(said.launchedOn());
    row.setFromDay(said.from());
    row.setUntilDay(said.until());
    row.setDocument(said.document());
    if (file != null) {
      row.setFile(file);
    }
    row.setVersion(version + 1);
    if (before.isPresent()) {
      row.update();
    } else if (sql.insertInto(RESPONSE).set(row).onConflictDoNothing().execute() == 0) {
      throw new StaleVersion(unit.value(), 1);
    }
    var was = before.map(Response::said).orElse(null);
    var entry =
        Entry.of(was == null ? "movements.answered" : "movements.reanswered", "unit", unit.value())
            .in(unit)
            .fact("movement", Movements.SUBJECT, id.value())
            .fact("day", said.launchedOn());
    if (was != null) {
      entry
          .change("response-plan", was.plan(), said.plan())
          .change("response-launched", was.launchedOn(), said.launchedOn())
          .change("response-from", was.from(), said.from())
          .change("response-until", was.until(), said.until())
          .change("response-document", was.document(), said.document());
    }
    journal.record(viewer, entry);
    events.publishEvent(new Movements.Changed(id));
  }

  private void check(
      Viewer viewer, Movement movement, UnitId unit, Response.Said said, LocalDate today) {
    if (!movement.running()) {
      throw Refused.because("cascade.fault.not-running");
    }
    if (!sql.fetchExists(
        UNIT_TODAY, UNIT_TODAY.ID.eq(unit.value()).and(viewer.sees(UNIT_TODAY.PATH)))) {
      throw Refused.field("unit", "movements.fault.unit-outside");
    }
    if (!cascade.reaches(movement, unit)) {
      throw Refused.field("unit", "cascade.fault.not-below", movement.unitName());
    }
    if (said.launchedOn().isAfter(today)) {
      throw Refused.field("launched", "movements.fault.day-to-come", said.launchedOn());
    }
    var launched = movement.launchedOn();
    if (launched != null && said.launchedOn().isBefore(launched)) {
      throw Refused.field("launched", "cascade.fault.too-early", launched);
    }
    if (said.from() != null && said.until() != null && !said.until().isAfter(said.from())) {
      throw Refused.field("until", "movements.fault.until", said.from());
    }
  }

  private ResponseRecord fresh(Viewer viewer, MovementId id, UnitId unit) {
    var row = new ResponseRecord();
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setMovement(id.value());
    row.setUnit(unit.value());
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    return row;
  }
}
