package vn.guongsang.decisions.desk;

import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.LINE;
import static vn.guongsang.decisions.views.Tables.AWARD_IN_FORCE;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.issue.DecisionState;

/** Who holds such an award for such a time already, or stands for it in another open decision. */
@Component
class Overlaps {

  private final DSLContext sql;

  Overlaps(DSLContext sql) {
    this.sql = sql;
  }

  /** A holder, an award and what it is given for. */
  record Given(UUID holder, String award, Period period) {}

  /**
   * @param held with the line of the register
   * @param proposed with the open decision
   */
  record Found(Map<Given, UUID> held, Map<Given, UUID> proposed) {}

  Found of(Collection<UUID> holders, Collection<String> awards) {
    var ids = holders.toArray(UUID[]::new);
    var codes = awards.toArray(String[]::new);
    var held = new HashMap<Given, UUID>();
    var proposed = new HashMap<Given, UUID>();
    if (ids.length == 0) {
      return new Found(held, proposed);
    }
    var entries =
        sql.select(PERSON_ROOT.ID)
            .from(PERSON_ROOT)
            .where(PERSON_ROOT.ROOT.eq(DSL.any(ids)))
            .fetchArray(PERSON_ROOT.ID);
    // by each way to be a holder in turn: with "or" the whole register would be read
    for (var holder :
        List.of(
            AWARD_IN_FORCE.PERSON.eq(DSL.any(entries)),
            AWARD_IN_FORCE.HOUSEHOLD.eq(DSL.any(ids)),
            AWARD_IN_FORCE.HOLDER_KIND.eq("UNIT").and(AWARD_IN_FORCE.UNIT.eq(DSL.any(ids))))) {
      sql.select(
              DSL.coalesce(
                  PERSON_ROOT.ROOT,
                  AWARD_IN_FORCE.PERSON,
                  AWARD_IN_FORCE.HOUSEHOLD,
                  AWARD_IN_FORCE.UNIT),
              AWARD_IN_FORCE.AWARD_TYPE,
              AWARD_IN_FORCE.YEAR,
              AWARD_IN_FORCE.SCHOOL_YEAR,
              AWARD_IN_FORCE.FIRST_YEAR,
              AWARD_IN_FORCE.ID)
          .from(AWARD_IN_FORCE)
          .leftJoin(PERSON_ROOT)
          .on(PERSON_ROOT.ID.eq(AWARD_IN_FORCE.PERSON))
          .where(AWARD_IN_FORCE.AWARD_TYPE.eq(DSL.any(codes)))
          .and(holder)
          .forEach(row -> held.put(given(row, 0), row.get(5, UUID.class)));
    }
    sql.select(
            DSL.coalesce(LINE.PERSON, LINE.HOUSEHOLD, LINE.UNIT),
            LINE.AWARD_TYPE,
            LINE.YEAR,
            LINE.SCHOOL_YEAR,
            LINE.FIRST_YEAR,
            LINE.DECISION)
        .from(LINE)
        .join(DECISION)
        .on(DECISION.ID.eq(LINE.DECISION))
        .where(open(DECISION.STATE))
        .and(LINE.AWARD_TYPE.eq(DSL.any(codes)))
        .and(
            LINE.PERSON
                .eq(DSL.any(ids))
                .or(LINE.HOUSEHOLD.eq(DSL.any(ids)))
                .or(LINE.HOLDER_KIND.eq("UNIT").and(LINE.UNIT.eq(DSL.any(ids)))))
        .forEach(row -> proposed.put(given(row, 0), row.get(5, UUID.class)));
    return new Found(held, proposed);
  }

  private static Condition open(Field<String> state) {
    return state.notIn(DecisionState.PUBLISHED.name(), DecisionState.CANCELLED.name());
  }

  private static Given given(Record row, int from) {
    return new Given(
        row.get(from, UUID.class),
        row.get(from + 1, String.class),
        new Period(
            row.get(from + 2, Integer.class),
            row.get(from + 3, Boolean.class),
            row.get(from + 4, Integer.class)));
  }
}
