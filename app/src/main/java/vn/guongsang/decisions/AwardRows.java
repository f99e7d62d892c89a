package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.AWARD_EVENT;
import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_PATH;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SelectFromStep;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.guongsang.decisions.db.tables.AwardEvent;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Viewer;

/**
 * The register as it is read: each line with its decision, what became of it, and its holder as
 * they are today.
 */
final class AwardRows {

  /** What ended the line, if anything did. */
  static final AwardEvent ENDED = AWARD_EVENT.as("ended");

  private static final AwardEvent RAISED = AWARD_EVENT.as("raised");

  /** By the last event that says so, else as entered. */
  static final Field<String> VOUCHED_NOW =
      DSL.coalesce(
          DSL.field(
              DSL.select(RAISED.VOUCHED)
                  .from(RAISED)
                  .where(RAISED.AWARD.eq(AWARD.ID), RAISED.KIND.eq("VOUCHED"))
                  .orderBy(RAISED.MOMENT.desc(), RAISED.ID.desc())
                  .limit(1)),
          AWARD.VOUCHED);

  private static final Field<String> VOUCHED = VOUCHED_NOW.as("vouched_now");

  static final List<SelectField<?>> FIELDS = fields();

  private AwardRows() {}

  private static List<SelectField<?>> fields() {
    var all = new ArrayList<SelectField<?>>(List.of(AWARD.fields()));
    all.addAll(List.of(DECISION.fields()));
    all.addAll(List.of(ENDED.KIND, ENDED.BY_AWARD, VOUCHED));
    return List.copyOf(all);
  }

  static <R extends Record> SelectJoinStep<R> joined(SelectFromStep<R> select) {
    return select.from(table());
  }

  static Table<?> table() {
    return AWARD
        .join(DECISION)
        .on(DECISION.ID.eq(AWARD.DECISION))
        .leftJoin(PERSON_ROOT)
        .on(PERSON_ROOT.ID.eq(AWARD.PERSON))
        .leftJoin(PERSON_TODAY)
        .on(PERSON_TODAY.ID.eq(PERSON_ROOT.ROOT))
        .leftJoin(ENDED)
        .on(ENDED.AWARD.eq(AWARD.ID).and(ENDED.KIND.ne("VOUCHED")));
  }

  /**
   * Whose unit then, or whose unit now, is in the viewer's scope: a new unit considers what an
   * earlier one gave.
   */
  static Condition seen(Viewer viewer) {
    return AWARD
        .UNIT
        .in(DSL.select(UNIT_PATH.UNIT).from(UNIT_PATH).where(viewer.sees(UNIT_PATH.PATH)))
        .or(viewer.sees(PERSON_TODAY.PATH));
  }

  static Award read(Record row) {
    var award = row.into(AWARD);
    var ended = row.get(ENDED.KIND);
    var by = row.get(ENDED.BY_AWARD);
    return new Award(
        new AwardId(award.getId()),
        Decisions.read(row.into(DECISION)),
        award.getAwardType(),
        award.getTrack(),
        HolderKind.valueOf(award.getHolderKind()),
        award.getPerson() == null ? null : new PersonId(award.getPerson()),
        award.getHousehold(),
        new UnitId(award.getUnit()),
        award.getHolderName(),
        award.getUnitName(),
        new Period(
            award.getYear(),
            award.getSchoolYear(),
            award.getFirstYear() == null ? null : award.getFirstYear().intValue()),
        award.getDecidedOn(),
        award.getAchievement(),
        Vouched.valueOf(row.get(VOUCHED)),
        ended == null ? AwardState.IN_FORCE : AwardState.valueOf(ended),
        award.getCorrects() == null ? null : new AwardId(award.getCorrects()),
        by == null ? null : new AwardId(by),
        award.getImported());
  }
}
