package vn.guongsang.movements.commitments;

import static vn.guongsang.movements.db.Tables.COMMITMENT;
import static vn.guongsang.movements.db.Tables.COMMITTED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitDependents;
import vn.guongsang.shell.Said;

/** Commitments that a reorganisation of units touches; what was promised stays as it was. */
@Component
class CommitmentsOfUnits implements UnitDependents {

  private final DSLContext sql;

  CommitmentsOfUnits(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Dependent> at(Collection<UnitId> units, LocalDate today) {
    return sql.select(COMMITMENT.UNIT, COMMITMENT.TITLE)
        .from(COMMITMENT)
        .where(COMMITMENT.UNIT.in(units.stream().map(UnitId::value).toList()))
        .and(COMMITMENT.UNTIL_DAY.isNull().or(COMMITMENT.UNTIL_DAY.gt(today)))
        .orderBy(COMMITMENT.FOLDED, COMMITMENT.ID)
        .fetch(
            row ->
                new Dependent(new UnitId(row.value1()), Said.of("commitments.at", row.value2())));
  }

  @Override
  public List<Dependent> madeAt(Collection<UnitId> units) {
    var ids = units.stream().map(UnitId::value).toList();
    return Stream.concat(
            at(units, LocalDate.EPOCH).stream(),
            sql
                .select(COMMITTED.UNIT, DSL.count())
                .from(COMMITTED)
                .where(COMMITTED.UNIT.in(ids))
                .groupBy(COMMITTED.UNIT)
                .fetch(
                    row ->
                        new Dependent(
                            new UnitId(row.value1()),
                            Said.of("commitments.at.committed", row.value2())))
                .stream())
        .toList();
  }
}
