package vn.guongsang.movements.registrations;

import static vn.guongsang.movements.db.Tables.REGISTRATION;
import static vn.guongsang.movements.db.Tables.REGISTRATION_DAYS;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/**
 * What people asked for waits for their unit; open days wait for a unit that registered nothing.
 */
@Component
class RegistrationWork implements WorkItems {

  private static final int SHOWN = 20;

  private final DSLContext sql;

  RegistrationWork(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    var unit = viewer.unit();
    if (unit.isEmpty() || !viewer.may(Right.MOVEMENTS_ANSWER)) {
      return List.of();
    }
    var out = new ArrayList<WorkItem>(asked(viewer, unit.get()));
    out.addAll(open(unit.get(), today));
    return out;
  }

  private List<WorkItem> asked(Viewer viewer, UnitId unit) {
    return sql.select(REGISTRATION.YEAR, REGISTRATION.SCHOOL_YEAR, DSL.count())
        .from(REGISTRATION)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(REGISTRATION.UNIT))
        .where(REGISTRATION.STATE.eq(Registration.State.ASKED.name()))
        .and(viewer.sees(UNIT_TODAY.PATH))
        .groupBy(REGISTRATION.YEAR, REGISTRATION.SCHOOL_YEAR)
        .orderBy(REGISTRATION.YEAR, REGISTRATION.SCHOOL_YEAR)
        .limit(SHOWN)
        .fetch(
            row -> {
              var year = new TitleYear(row.value1(), row.value2());
              return new WorkItem(
                  Said.of("registrations.waits", row.value3(), year.words()),
                  Said.of("registrations.waits.detail"),
                  "/units/" + unit + "/registrations?year=" + year.code(),
                  null);
            });
  }

  private List<WorkItem> open(UnitId unit, LocalDate today) {
    var setter = UNIT_TODAY.as("setter");
    var mine = UNIT_TODAY.as("mine");
    var below = UNIT_TODAY.as("below");
    return sql.select(
            REGISTRATION_DAYS.YEAR, REGISTRATION_DAYS.SCHOOL_YEAR, REGISTRATION_DAYS.CLOSES)
        .from(REGISTRATION_DAYS)
        .join(setter)
        .on(setter.ID.eq(REGISTRATION_DAYS.UNIT))
        .join(mine)
        .on(mine.ID.eq(unit.value()))
        .where(RegistrationDays.atOrBelow(mine.PATH, setter.PATH))
        .and(DSL.val(today).between(REGISTRATION_DAYS.OPENS).and(REGISTRATION_DAYS.CLOSES))
        .and(
            DSL.notExists(
                DSL.selectOne()
                    .from(REGISTRATION)
                    .join(below)
                    .on(below.ID.eq(REGISTRATION.UNIT))
                    .where(RegistrationDays.atOrBelow(below.PATH, mine.PATH))
                    .and(REGISTRATION.YEAR.eq(REGISTRATION_DAYS.YEAR))
                    .and(REGISTRATION.SCHOOL_YEAR.eq(REGISTRATION_DAYS.SCHOOL_YEAR))
                    .and(REGISTRATION.STATE.eq(Registration.State.REGISTERED.name()))))
        .orderBy(REGISTRATION_DAYS.CLOSES)
        .limit(SHOWN)
        .fetch(
            row -> {
              var year = new TitleYear(row.value1(), row.value2());
              return new WorkItem(
                  Said.of("registrations.open-now", year.words()),
                  Said.of("registrations.open-now.detail"),
                  "/units/" + unit + "/registrations?year=" + year.code(),
                  row.value3());
            });
  }
}
