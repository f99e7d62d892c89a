package vn.guongsang.movements.pledges;

import static vn.guongsang.movements.db.Tables.PLEDGE;
import static vn.guongsang.movements.db.Tables.PLEDGE_SIDE;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.db.tables.records.PledgeRecord;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Draws up pledges among units. */
@Component
public class Pledges {

  private static final int MOST = 200;

  private final DSLContext sql;
  private final Movements movements;
  private final Journal journal;
  private final Clock clock;

  Pledges(DSLContext sql, Movements movements, Journal journal, Clock clock) {
    this.sql = sql;
    this.movements = movements;
    this.journal = journal;
    this.clock = clock;
  }

  /** Drawn up in the viewer's scope, or with a side in it. */
  static Condition seen(Viewer viewer) {
    return PLEDGE
        .TENANT
        .eq(viewer.tenant())
        .and(
            viewer
                .seesUnit(PLEDGE.UNIT)
                .or(
                    DSL.exists(
                        DSL.selectOne()
                            .from(PLEDGE_SIDE)
                            .where(PLEDGE_SIDE.PLEDGE.eq(PLEDGE.ID))
                            .and(viewer.seesUnit(PLEDGE_SIDE.UNIT)))));
  }

  /** The latest first. */
  public List<Pledge> of(Viewer viewer, MovementId movement) {
    return list(viewer, PLEDGE.MOVEMENT.eq(movement.value()), MOST);
  }

  /** Where the viewer may see it, else {@link NotFound}. */
  public Pledge within(Viewer viewer, PledgeId id) {
    return list(viewer, PLEDGE.ID.eq(id.value()), 1).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  List<Pledge> list(Viewer viewer, Condition where, int atMost) {
    var mine = DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(PLEDGE.UNIT)), false));
    var rows =
        sql.select(PLEDGE, UNIT_TODAY.NAME, mine)
            .from(PLEDGE)
            .join(UNIT_TODAY)
            .on(UNIT_TODAY.ID.eq(PLEDGE.UNIT))
            .where(seen(viewer))
            .and(where)
            .orderBy(PLEDGE.DAY.desc(), PLEDGE.ID.desc())
            .limit(atMost)
            .fetch();
    var sides = sides(viewer, rows.map(row -> row.value1().getId()));
    return rows.map(
        row -> {
          var one = row.value1();
          return new Pledge(
              new PledgeId(one.getId()),
              new MovementId(one.getMovement()),
              new UnitId(one.getUnit()),
              row.value2(),
              new Pledge.Said(one.getTitle(), one.getWords(), one.getDay(), one.getPlace()),
              sides.getOrDefault(one.getId(), List.of()),
              row.value3(),
              one.getVersion());
        });
  }

  private record OfPledge(UUID pledge, Pledge.Side side) {}

  private Map<UUID, List<Pledge.Side>> sides(Viewer viewer, List<UUID> pledges) {
    var mine = DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(PLEDGE_SIDE.UNIT)), false));
    return sql
        .select(PLEDGE_SIDE, UNIT_TODAY.NAME, mine)
        .from(PLEDGE_SIDE)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(PLEDGE_SIDE.UNIT))
        .where(PLEDGE_SIDE.PLEDGE.in(pledges))
        .orderBy(PLEDGE_SIDE.PLACE, PLEDGE_SIDE.UNIT)
        .fetch(
            row -> {
              var one = row.value1();
              return new OfPledge(
                  one.getPledge(),
                  new Pledge.Side(
                      new UnitId(one.getUnit()),
                      row.value2(),
                      one.getWay() == null ? null : Pledge.SigningWay.valueOf(one.getWay()),
                      one.getSignedOn(),
                      one.getSigner(),
                      one.getFile(),
                      row.value3()));
            })
        .stream()
        .collect(
            Collectors.groupingBy(
                OfPledge::pledge, Collectors.mapping(OfPledge::side, Collectors.toList())));
  }

  private void under(Viewer viewer, Movement movement, UnitId unit) {
    if (!movement.running()) {
      throw Refused.because("pledges.fault.not-running");
    }
    if (!sql.fetchExists(
        UNIT_TODAY, UNIT_TODAY.ID.eq(unit.value()).and(viewer.sees(UNIT_TODAY.PATH)))) {
      throw Refused.field("unit", "movements.fault.unit-outside");
    }
  }

  void wrote(Viewer viewer, Pledge pledge, String verb, UnitId unit, String reason) {
    journal.record(
        viewer,
        Entry.of("pledges." + verb, Movements.SUBJECT, pledge.movement().value())
            .in(pledge.unit())
            .because(reason)
            .fact("title", pledge.said().title())
            .fact("unit", "unit", unit.value()));
  }

  /** Drawn up by a unit of the viewer's scope, which is its first side. */
  @Transactional
  public PledgeId draw(Viewer viewer, MovementId id, UnitId unit, Pledge.Said said) {
    var movement = movements.within(viewer, id);
    under(viewer, movement, unit);
    var row = new PledgeRecord();
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setMovement(id.value());
    row.setUnit(unit.value());
    fill(row, said);
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    sql.executeInsert(row);
    insert(row.getId(), unit, 1);
    var pledge = within(viewer, new PledgeId(row.getId()));
    wrote(viewer, pledge, "drawn", unit, "");
    return pledge.id();
  }

  private static void fill(PledgeRecord row, Pledge.Said said) {
    row.setTitle(said.title());
    row.setWords(said.words());
    row.setDay(said.day());
    row.setPlace(said.place());
  }

  private void insert(UUID pledge, UnitId unit, int place) {
    sql.insertInto(PLEDGE_SIDE)
        .set(PLEDGE_SIDE.PLEDGE, pledge)
        .set(PLEDGE_SIDE.UNIT, unit.value())
        .set(PLEDGE_SIDE.PLACE, place)
        .execute();
  }

  Pledge locked(Viewer viewer, PledgeId id) {
    sql.selectOne().from(PLEDGE).where(PLEDGE.ID.eq(id.value())).forUpdate().fetch();
    return within(viewer, id);
  }

  private Pledge unsigned(Viewer viewer, PledgeId id) {
    var pledge = locked(viewer, id);
    if (!pledge.mine()) {
      throw Refused.because("movements.fault.of-another", pledge.unitName());
    }
    if (pledge.begun()) {
      throw Refused.because("pledges.fault.begun");
    }
    return pledge;
  }

  @Transactional
  public void change(Viewer viewer, PledgeId id, int version, Pledge.Said said) {
    var before = unsigned(viewer, id);
    if (before.version() != version) {
      throw new StaleVersion(before.movement().value(), before.version());
    }
    var row = sql.fetchSingle(PLEDGE, PLEDGE.ID.eq(id.value()));
    fill(row, said);
    row.setVersion(version + 1);
    row.update();
    journal.record(
        viewer,
        Entry.of("pledges.changed", Movements.SUBJECT, before.movement().value())
            .in(before.unit())
            .fact("title", said.title())
            .change("title", before.said().title(), said.title())
            .change("words", before.said().words(), said.words())
            .change("day", before.said().day(), said.day())
            .change("place", before.said().place(), said.place()));
  }

  /** Any unit that the viewer can name: sides often lie beside, not below. */
  @Transactional
  public void join(Viewer viewer, PledgeId id, UnitId unit) {
    var pledge = unsigned(viewer, id);
    if (pledge.sides().stream().anyMatch(side -> side.unit().equals(unit))) {
      throw Refused.field("unit", "movements.fault.tied");
    }
    insert(id.value(), unit, pledge.sides().size() + 1);
    wrote(viewer, pledge, "joined", unit, "");
  }

  @Transactional
  public void leave(Viewer viewer, PledgeId id, UnitId unit) {
    var pledge = unsigned(viewer, id);
    if (sql.deleteFrom(PLEDGE_SIDE)
            .where(PLEDGE_SIDE.PLEDGE.eq(id.value()))
            .and(PLEDGE_SIDE.UNIT.eq(unit.value()))
            .execute()
        > 0) {
      wrote(viewer, pledge, "left", unit, "");
    }
  }
}
