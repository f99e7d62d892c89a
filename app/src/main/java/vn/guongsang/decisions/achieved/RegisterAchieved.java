package vn.guongsang.decisions.achieved;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.AWARD_EVENT;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.registrations.Achieved;
import vn.guongsang.movements.registrations.TitleYear;
import vn.guongsang.rules.AwardType;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;

/** What stands in the register, put beside what was registered. */
@Component
class RegisterAchieved implements Achieved {

  private final DSLContext sql;
  private final AwardTypes types;
  private final Clock clock;

  RegisterAchieved(DSLContext sql, AwardTypes types, Clock clock) {
    this.sql = sql;
    this.types = types;
    this.clock = clock;
  }

  private static Condition stands() {
    var ended = AWARD_EVENT.as("ended_since");
    return DSL.notExists(
        DSL.selectOne().from(ended).where(ended.AWARD.eq(AWARD.ID)).and(ended.KIND.ne("VOUCHED")));
  }

  /** Any entry of the person will do: people are merged long after awards were entered. */
  @Override
  public Condition given(
      Field<UUID> person,
      Field<UUID> unit,
      Field<String> awardType,
      Field<Short> year,
      Field<Boolean> schoolYear) {
    var asked = PERSON_ROOT.as("asked_entry");
    var same = PERSON_ROOT.as("same_entry");
    var entries =
        DSL.select(same.ID)
            .from(asked)
            .join(same)
            .on(same.ROOT.eq(asked.ROOT))
            .where(asked.ID.eq(person));
    return DSL.exists(
        DSL.selectOne()
            .from(AWARD)
            .where(AWARD.AWARD_TYPE.eq(awardType))
            .and(AWARD.YEAR.eq(year))
            .and(AWARD.SCHOOL_YEAR.eq(schoolYear))
            .and(AWARD.FIRST_YEAR.isNull())
            .and(
                AWARD
                    .PERSON
                    .in(entries)
                    .or(person.isNull().and(AWARD.HOLDER_KIND.eq("UNIT")).and(AWARD.UNIT.eq(unit))))
            .and(stands()));
  }

  @Override
  public List<Given> titles(Viewer viewer, UnitId unit, TitleYear year) {
    var titles =
        types.ever(Time.today(clock)).stream()
            .filter(type -> type.kind() == AwardType.Kind.TITLE)
            .map(type -> type.code().code())
            .toArray(String[]::new);
    var top = UNIT_TODAY.as("top");
    return sql.select(
            AWARD.ID,
            PERSON_ROOT.ROOT,
            AWARD.UNIT,
            AWARD.HOLDER_NAME,
            AWARD.UNIT_NAME,
            AWARD.AWARD_TYPE)
        .from(AWARD)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(AWARD.UNIT))
        .join(top)
        .on(top.ID.eq(unit.value()))
        .leftJoin(PERSON_ROOT)
        .on(PERSON_ROOT.ID.eq(AWARD.PERSON))
        .where(viewer.sees(UNIT_TODAY.PATH))
        .and(
            UNIT_TODAY
                .PATH
                .eq(top.PATH)
                .or(UNIT_TODAY.PATH.startsWith(DSL.concat(top.PATH, DSL.inline("/")))))
        .and(AWARD.HOLDER_KIND.ne("HOUSEHOLD"))
        .and(AWARD.AWARD_TYPE.eq(DSL.any(titles)))
        .and(AWARD.YEAR.eq((short) year.year()))
        .and(AWARD.SCHOOL_YEAR.eq(year.schoolYear()))
        .and(AWARD.FIRST_YEAR.isNull())
        .and(stands())
        .orderBy(UNIT_TODAY.ORDER_PATH, AWARD.HOLDER_FOLDED, AWARD.ID)
        .fetch(
            row ->
                new Given(
                    row.value2() == null ? null : new PersonId(row.value2()),
                    new UnitId(row.value3()),
                    row.value4(),
                    row.value5(),
                    row.value6(),
                    "/awards/" + row.value1()));
  }
}
