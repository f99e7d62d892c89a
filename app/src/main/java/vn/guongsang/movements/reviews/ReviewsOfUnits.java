package vn.guongsang.movements.reviews;

import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.PROPOSAL;
import static vn.guongsang.movements.db.Tables.REVIEW;

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

/** Reviews that a reorganisation of units touches: those held stay as they were. */
@Component
class ReviewsOfUnits implements UnitDependents {

  private final DSLContext sql;

  ReviewsOfUnits(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Dependent> at(Collection<UnitId> units, LocalDate today) {
    return written(units, REVIEW.HELD_AT.isNull());
  }

  private List<Dependent> written(Collection<UnitId> units, Condition which) {
    return sql.select(REVIEW.UNIT, MOVEMENT.NAME)
        .from(REVIEW)
        .join(MOVEMENT)
        .on(MOVEMENT.ID.eq(REVIEW.MOVEMENT))
        .where(REVIEW.UNIT.in(units.stream().map(UnitId::value).toList()))
        .and(which)
        .orderBy(REVIEW.DAY, REVIEW.ID)
        .fetch(row -> new Dependent(new UnitId(row.value1()), Said.of("reviews.at", row.value2())));
  }

  @Override
  public List<Dependent> madeAt(Collection<UnitId> units) {
    return Stream.concat(
            written(units, DSL.noCondition()).stream(),
            sql
                .select(PROPOSAL.UNIT, DSL.count())
                .from(PROPOSAL)
                .where(PROPOSAL.UNIT.in(units.stream().map(UnitId::value).toList()))
                .groupBy(PROPOSAL.UNIT)
                .fetch(
                    row ->
                        new Dependent(
                            new UnitId(row.value1()), Said.of("reviews.at.proposed", row.value2())))
                .stream())
        .toList();
  }
}
