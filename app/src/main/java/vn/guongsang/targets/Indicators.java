package vn.guongsang.targets;

import static vn.guongsang.registry.views.Tables.UNIT_PATH;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;
import static vn.guongsang.targets.db.Tables.INDICATOR;
import static vn.guongsang.targets.db.Tables.MEASUREMENT;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
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
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.db.tables.records.IndicatorRecord;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Derived;
import vn.guongsang.targets.figures.Direction;

/** The library of indicators. */
@Component
public class Indicators {

  /** The kind of subject under which sentences speak of indicators. */
  public static final String SUBJECT = "indicator";

  private final DSLContext sql;
  private final Journal journal;
  private final Clock clock;

  Indicators(DSLContext sql, Journal journal, Clock clock) {
    this.sql = sql;
    this.journal = journal;
    this.clock = clock;
  }

  /** Kept in the viewer's scope, or by a unit above the one acted for, which then must use it. */
  static Condition seen(Viewer viewer) {
    return INDICATOR.TENANT.eq(viewer.tenant()).and(kept(viewer, INDICATOR.UNIT));
  }

  /** The same for whatever else a unit sets for itself and all below. */
  public static Condition kept(Viewer viewer, Field<UUID> by) {
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
                            .and(above.UNIT.eq(by))))
            .orElse(DSL.falseCondition());
    return viewer.seesUnit(by).or(fromAbove);
  }

  public List<Indicator> all(Viewer viewer) {
    return list(viewer, DSL.noCondition());
  }

  /** Where the viewer may see it, else {@link NotFound}. */
  public Indicator within(Viewer viewer, IndicatorId id) {
    return list(viewer, INDICATOR.ID.eq(id.value())).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Those the viewer sees, in the order asked for. */
  public List<Indicator> named(Viewer viewer, List<IndicatorId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var found =
        list(viewer, INDICATOR.ID.in(ids.stream().map(IndicatorId::value).toList())).stream()
            .collect(java.util.stream.Collectors.toMap(Indicator::id, one -> one));
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  private List<Indicator> list(Viewer viewer, Condition where) {
    var mine = DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(INDICATOR.UNIT)), false));
    return sql.select(INDICATOR, UNIT_TODAY.NAME, mine)
        .from(INDICATOR)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(INDICATOR.UNIT))
        .where(seen(viewer))
        .and(where)
        .orderBy(INDICATOR.FOLDED, INDICATOR.ID)
        .fetch(row -> read(row.value1(), row.value2(), row.value3()));
  }

  /** Whatever their owners; for what follows from them. */
  static List<Indicator> known(DSLContext sql, Collection<UUID> ids) {
    return sql.selectFrom(INDICATOR).where(INDICATOR.ID.in(ids)).fetch(row -> read(row, "", false));
  }

  private static Indicator read(IndicatorRecord row, String owner, boolean mine) {
    return new Indicator(
        new IndicatorId(row.getId()),
        new IndicatorDraft(
            new UnitId(row.getUnit()),
            row.getName(),
            row.getMeasure(),
            row.getDecimals(),
            Direction.valueOf(row.getDirection()),
            Aggregation.valueOf(row.getAggregation()),
            row.getWeight() == null ? null : new IndicatorId(row.getWeight()),
            row.getSource(),
            row.getDerived() == null ? null : Derived.valueOf(row.getDerived()),
            Arrays.stream(row.getParts()).map(IndicatorId::new).toList()),
        owner,
        mine,
        row.getVersion());
  }

  /** Enters one in the library, kept by a unit of the viewer's scope. */
  @Transactional
  public IndicatorId define(Viewer viewer, IndicatorDraft draft) {
    check(viewer, draft, null);
    var id = TimeOrderedId.at(clock.millis());
    var row = new IndicatorRecord();
    row.setId(id);
    row.setTenant(viewer.tenant());
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    fill(row, draft);
    if (sql.insertInto(INDICATOR).set(row).onConflictDoNothing().execute() == 0) {
      throw Refused.field("name", "targets.fault.there", draft.name());
    }
    journal.record(
        viewer,
        Entry.of("targets.defined", SUBJECT, id).in(draft.owner()).fact("name", draft.name()));
    return new IndicatorId(id);
  }

  private static void fill(IndicatorRecord row, IndicatorDraft draft) {
    row.setUnit(draft.owner().value());
    row.setName(draft.name());
    row.setFolded(VietnameseText.fold(draft.name()));
    row.setMeasure(draft.measure());
    row.setDecimals((short) draft.decimals());
    row.setDirection(draft.direction().name());
    row.setAggregation(draft.aggregation().name());
    row.setWeight(draft.weight() == null ? null : draft.weight().value());
    row.setSource(draft.source());
    row.setDerived(draft.derived() == null ? null : draft.derived().name());
    row.setParts(draft.parts().stream().map(IndicatorId::value).toArray(UUID[]::new));
  }

  /** What follows from others follows from entered figures, at one remove. */
  private void checkParts(Viewer viewer, IndicatorDraft draft, @Nullable IndicatorId self) {
    var derived = draft.derived();
    if (derived == null) {
      if (!draft.parts().isEmpty()) {
        throw Refused.field("derived", "targets.fault.parts-of-nothing");
      }
      return;
    }
    if (!derived.takes(draft.parts().size())) {
      throw Refused.field("part-1", "targets.fault.derived." + derived);
    }
    if (draft.aggregation() == Aggregation.WEIGHTED) {
      throw Refused.field("aggregation", "targets.fault.derived-weighted");
    }
    for (var part : draft.parts()) {
      if (part.equals(self) || within(viewer, part).said().derived() != null) {
        throw Refused.field("part-1", "targets.fault.derived-of-derived");
      }
    }
    if (self != null
        && sql.fetchExists(
            INDICATOR,
            INDICATOR
                .WEIGHT
                .eq(self.value())
                .or(DSL.val(self.value()).eq(DSL.any(INDICATOR.PARTS))))) {
      throw Refused.field("derived", "targets.fault.part-of-another");
    }
  }

  private void check(Viewer viewer, IndicatorDraft draft, @Nullable IndicatorId self) {
    if (!sql.fetchExists(
        UNIT_PATH, UNIT_PATH.UNIT.eq(draft.owner().value()).and(viewer.seesUnit(UNIT_PATH.UNIT)))) {
      throw Refused.field("unit", "targets.fault.no-unit");
    }
    if ((draft.aggregation() == Aggregation.WEIGHTED) != (draft.weight() != null)) {
      throw Refused.field("weight", "targets.fault.weight");
    }
    if (draft.weight() != null) {
      if (draft.weight().equals(self)) {
        throw Refused.field("weight", "targets.fault.weight-of-itself");
      }
      if (within(viewer, draft.weight()).said().derived() != null) {
        throw Refused.field("weight", "targets.fault.derived-of-derived");
      }
    }
    checkParts(viewer, draft, self);
  }

  /** Puts it right. How it adds up and which way is good stay once there are figures. */
  @Transactional
  public void change(Viewer viewer, IndicatorId id, int version, IndicatorDraft draft) {
    sql.selectOne().from(INDICATOR).where(INDICATOR.ID.eq(id.value())).forUpdate().fetch();
    var before = within(viewer, id);
    if (!before.mine()) {
      throw Refused.because("targets.fault.of-another");
    }
    if (before.version() != version) {
      throw new StaleVersion(id.value(), before.version());
    }
    check(viewer, draft, id);
    var was = before.said();
    var readsOtherwise =
        was.aggregation() != draft.aggregation()
            || was.direction() != draft.direction()
            || !Objects.equals(was.weight(), draft.weight())
            || (was.derived() == null) != (draft.derived() == null);
    if (readsOtherwise && sql.fetchExists(MEASUREMENT, MEASUREMENT.INDICATOR.eq(id.value()))) {
      throw Refused.field("aggregation", "targets.fault.has-figures");
    }
    if (sql.fetchExists(
        INDICATOR,
        INDICATOR
            .TENANT
            .eq(viewer.tenant())
            .and(INDICATOR.UNIT.eq(draft.owner().value()))
            .and(INDICATOR.FOLDED.eq(VietnameseText.fold(draft.name())))
            .and(INDICATOR.ID.ne(id.value())))) {
      throw Refused.field("name", "targets.fault.there", draft.name());
    }
    var row = sql.fetchSingle(INDICATOR, INDICATOR.ID.eq(id.value()));
    fill(row, draft);
    row.setVersion(version + 1);
    row.update();
    journal.record(
        viewer,
        Entry.of("targets.redefined", SUBJECT, id.value())
            .in(draft.owner())
            .change("name", was.name(), draft.name())
            .change("measure", was.measure(), draft.measure())
            .change("decimals", was.decimals(), draft.decimals())
            .change("direction", was.direction(), draft.direction())
            .change("aggregation", was.aggregation(), draft.aggregation())
            .change("derived", was.derived(), draft.derived())
            .change("source", was.source(), draft.source()));
  }
}
