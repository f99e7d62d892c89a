package vn.guongsang.movements.registrations;

import static vn.guongsang.movements.db.Tables.REGISTRATION;
import static vn.guongsang.movements.db.Tables.REGISTRATION_DAYS;

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

/** Registrations that a reorganisation of units touches: they stay with the unit's successor. */
@Component
class RegistrationsOfUnits implements UnitDependents {

  private final DSLContext sql;

  RegistrationsOfUnits(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Dependent> at(Collection<UnitId> units, LocalDate today) {
    return registered(units, REGISTRATION.YEAR.ge((short) today.getYear()));
  }

  @Override
  public List<Dependent> madeAt(Collection<UnitId> units) {
    var days =
        sql.select(REGISTRATION_DAYS.UNIT)
            .from(REGISTRATION_DAYS)
            .where(REGISTRATION_DAYS.UNIT.in(units.stream().map(UnitId::value).toList()))
            .fetch(
                row -> new Dependent(new UnitId(row.value1()), Said.of("registrations.at.days")));
    return Stream.concat(registered(units, DSL.noCondition()).stream(), days.stream()).toList();
  }

  private List<Dependent> registered(Collection<UnitId> units, Condition which) {
    return sql.select(REGISTRATION.UNIT, DSL.count())
        .from(REGISTRATION)
        .where(REGISTRATION.UNIT.in(units.stream().map(UnitId::value).toList()))
        .and(which)
        .groupBy(REGISTRATION.UNIT)
        .fetch(
            row ->
                new Dependent(new UnitId(row.value1()), Said.of("registrations.at", row.value2())));
  }
}
