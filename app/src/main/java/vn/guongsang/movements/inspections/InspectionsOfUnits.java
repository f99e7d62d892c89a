package vn.guongsang.movements.inspections;

import static vn.guongsang.movements.db.Tables.FINDING;
import static vn.guongsang.movements.db.Tables.INSPECTION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitDependents;
import vn.guongsang.shell.Said;

/** Findings that a reorganisation of units touches: the successor has what is open. */
@Component
class InspectionsOfUnits implements UnitDependents {

  private final DSLContext sql;

  InspectionsOfUnits(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Dependent> at(Collection<UnitId> units, LocalDate today) {
    return found(units, FINDING.STATE.ne(InspectionFinding.FindingState.CONFIRMED.name()));
  }

  private List<Dependent> found(Collection<UnitId> units, Condition which) {
    return sql.select(FINDING.UNIT, DSL.count())
        .from(FINDING)
        .where(FINDING.UNIT.in(units.stream().map(UnitId::value).toList()))
        .and(which)
        .groupBy(FINDING.UNIT)
        .fetch(
            row -> new Dependent(new UnitId(row.value1()), Said.of("findings.at", row.value2())));
  }

  @Override
  public List<Dependent> madeAt(Collection<UnitId> units) {
    return Stream.concat(
            found(units, DSL.noCondition()).stream(),
            sql
                .select(INSPECTION.UNIT, INSPECTION.NAME)
                .from(INSPECTION)
                .where(INSPECTION.UNIT.in(units.stream().map(UnitId::value).toList()))
                .orderBy(INSPECTION.DAY, INSPECTION.ID)
                .fetch(
                    row ->
                        new Dependent(
                            new UnitId(row.value1()), Said.of("inspections.at", row.value2())))
                .stream())
        .toList();
  }
}
