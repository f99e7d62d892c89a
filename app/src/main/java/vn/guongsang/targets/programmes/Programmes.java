package vn.guongsang.targets.programmes;

import static vn.guongsang.registry.views.Tables.UNIT_PATH;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;
import static vn.guongsang.targets.db.Tables.PROGRAMME;
import static vn.guongsang.targets.db.Tables.PROGRAMME_TARGET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Scorecard;
import vn.guongsang.targets.Scorecards;
import vn.guongsang.targets.figures.Period;

/** Founds programmes, changes what belongs to them and counts how they stand. */
@Component
public class Programmes {

  private final DSLContext sql;
  private final Indicators indicators;
  private final Scorecards scorecards;
  private final Journal journal;
  private final Clock clock;

  Programmes(
      DSLContext sql, Indicators indicators, Scorecards scorecards, Journal journal, Clock clock) {
    this.sql = sql;
    this.indicators = indicators;
    this.scorecards = scorecards;
    this.journal = journal;
    this.clock = clock;
  }

  /** Those of the viewer's scope and of the units above, the latest period first. */
  public List<Programme> all(Viewer viewer) {
    return list(viewer, DSL.noCondition());
  }

  /** Where the viewer may see it, else {@link NotFound}. */
  public Programme within(Viewer viewer, UUID id) {
    return list(viewer, PROGRAMME.ID.eq(id)).stream().findFirst().orElseThrow(NotFound::new);
  }

  private List<Programme> list(Viewer viewer, Condition where) {
    var mine = DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(PROGRAMME.UNIT)), false));
    var targets =
        sql.select(PROGRAMME_TARGET.PROGRAMME, PROGRAMME_TARGET.INDICATOR)
            .from(PROGRAMME_TARGET)
            .join(PROGRAMME)
            .on(PROGRAMME.ID.eq(PROGRAMME_TARGET.PROGRAMME))
            .where(PROGRAMME.TENANT.eq(viewer.tenant()))
            .and(where)
            .orderBy(PROGRAMME_TARGET.POSITION)
            .fetchGroups(PROGRAMME_TARGET.PROGRAMME, PROGRAMME_TARGET.INDICATOR);
    return sql.select(PROGRAMME, UNIT_TODAY.NAME, mine)
        .from(PROGRAMME)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(PROGRAMME.UNIT))
        .where(PROGRAMME.TENANT.eq(viewer.tenant()))
        .and(Indicators.kept(viewer, PROGRAMME.UNIT))
        .and(where)
        .orderBy(PROGRAMME.PERIOD.desc(), PROGRAMME.FOLDED, PROGRAMME.ID)
        .fetch(
            row ->
                new Programme(
                    row.value1().getId(),
                    new UnitId(row.value1().getUnit()),
                    row.value2(),
                    row.value1().getName(),
                    row.value1().getDocument(),
                    Period.of(row.value1().getPeriod()).orElseThrow(),
                    targets.getOrDefault(row.value1().getId(), List.of()).stream()
                        .map(IndicatorId::new)
                        .toList(),
                    row.value3(),
                    row.value1().getVersion()));
  }

  /** How a unit of the viewer's scope stands in a programme. */
  public Scorecard card(Viewer viewer, Programme programme, UnitId unit, LocalDate today) {
    return scorecards.of(
        viewer, unit, programme.period(), indicators.named(viewer, programme.targets()), today);
  }

  @Transactional
  public UUID found(Viewer viewer, Programme.Draft draft) {
    check(viewer, draft);
    var id = TimeOrderedId.at(clock.millis());
    var made =
        sql.insertInto(PROGRAMME)
            .set(PROGRAMME.ID, id)
            .set(PROGRAMME.TENANT, viewer.tenant())
            .set(PROGRAMME.UNIT, draft.unit().value())
            .set(PROGRAMME.NAME, draft.name())
            .set(PROGRAMME.FOLDED, VietnameseText.fold(draft.name()))
            .set(PROGRAMME.DOCUMENT, draft.document())
            .set(PROGRAMME.PERIOD, draft.period().code())
            .set(PROGRAMME.MADE_AT, clock.instant())
            .onConflictDoNothing()
            .execute();
    if (made == 0) {
      throw Refused.field("name", "targets.fault.programme-there", draft.name());
    }
    put(id, draft);
    journal.record(viewer, entry("targets.programme-founded", draft));
    return id;
  }

  @Transactional
  public void change(Viewer viewer, UUID id, int version, Programme.Draft draft) {
    var before = within(viewer, id);
    if (!before.mine()) {
      throw Refused.because("targets.fault.of-another");
    }
    check(viewer, draft);
    var folded = VietnameseText.fold(draft.name());
    if (sql.fetchExists(
        PROGRAMME,
        PROGRAMME
            .TENANT
            .eq(viewer.tenant())
            .and(PROGRAMME.UNIT.eq(draft.unit().value()))
            .and(PROGRAMME.FOLDED.eq(folded))
            .and(PROGRAMME.PERIOD.eq(draft.period().code()))
            .and(PROGRAMME.ID.ne(id)))) {
      throw Refused.field("name", "targets.fault.programme-there", draft.name());
    }
    var changed =
        sql.update(PROGRAMME)
            .set(PROGRAMME.UNIT, draft.unit().value())
            .set(PROGRAMME.NAME, draft.name())
            .set(PROGRAMME.FOLDED, folded)
            .set(PROGRAMME.DOCUMENT, draft.document())
            .set(PROGRAMME.PERIOD, draft.period().code())
            .set(PROGRAMME.VERSION, version + 1)
            .where(PROGRAMME.ID.eq(id))
            .and(PROGRAMME.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new StaleVersion(id, before.version());
    }
    sql.deleteFrom(PROGRAMME_TARGET).where(PROGRAMME_TARGET.PROGRAMME.eq(id)).execute();
    put(id, draft);
    journal.record(viewer, entry("targets.programme-changed", draft));
  }

  private static Entry entry(String verb, Programme.Draft draft) {
    return Entry.of(verb, "unit", draft.unit().value())
        .in(draft.unit())
        .fact("name", draft.name())
        .fact("document", draft.document())
        .fact("period", draft.period().code())
        .fact("count", draft.targets().size());
  }

  private void check(Viewer viewer, Programme.Draft draft) {
    if (!sql.fetchExists(
        UNIT_PATH, UNIT_PATH.UNIT.eq(draft.unit().value()).and(viewer.seesUnit(UNIT_PATH.UNIT)))) {
      throw Refused.field("unit", "targets.fault.no-unit");
    }
    if (draft.targets().isEmpty()) {
      throw Refused.field("target", "targets.fault.no-targets");
    }
    if (indicators.named(viewer, draft.targets()).size() != draft.targets().size()
        || draft.targets().stream().distinct().count() != draft.targets().size()) {
      throw new NotFound();
    }
  }

  private void put(UUID id, Programme.Draft draft) {
    for (var position = 0; position < draft.targets().size(); position++) {
      sql.insertInto(PROGRAMME_TARGET)
          .set(PROGRAMME_TARGET.PROGRAMME, id)
          .set(PROGRAMME_TARGET.INDICATOR, draft.targets().get(position).value())
          .set(PROGRAMME_TARGET.POSITION, position)
          .execute();
    }
  }
}
