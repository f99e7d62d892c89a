package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_PATH;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.registry.people.PersonEntries;
import vn.guongsang.shell.Viewer;

/**
 * The register limited to some units: by the unit an award names, or by where its holder serves
 * today. Few awards are gathered through their units and then sorted; of many, the list is walked
 * in its order and each row asked, since then 25 rows are soon found.
 */
final class AwardReach {

  /** Gathering and sorting more than so many costs more than walking. */
  static final int FEW = 20_000;

  private static final int FEW_UNITS = 50;

  private static final vn.guongsang.decisions.db.tables.Award THERE = AWARD.as("there");

  /** Where the holder of a line serves today. */
  private static final Field<UUID> UNIT_NOW =
      DSL.field(
          DSL.select(PERSON_TODAY.UNIT)
              .from(PERSON_ROOT)
              .join(PERSON_TODAY)
              .on(PERSON_TODAY.ID.eq(PERSON_ROOT.ROOT))
              .where(PERSON_ROOT.ID.eq(AWARD.PERSON)));

  private final DSLContext sql;
  private final int few;

  /**
   * @param few awards are gathered, more are walked
   */
  AwardReach(DSLContext sql, int few) {
    this.sql = sql;
    this.few = few;
  }

  /**
   * What the viewer sees. Whoever acts for the only root there is sees all, and no line need be
   * asked; beside another root that would be too much.
   */
  Condition scope(Viewer viewer) {
    return viewer.atRoot() && viewer.unit().filter(this::onlyRoot).isPresent()
        ? DSL.trueCondition()
        : within(unitsThat(viewer::sees));
  }

  /** All paths begin with the root where the first and the last of them do. */
  private boolean onlyRoot(UnitId root) {
    var ends =
        sql.select(DSL.min(UNIT_PATH.PATH), DSL.max(UNIT_PATH.PATH)).from(UNIT_PATH).fetchSingle();
    return Stream.of(ends.value1(), ends.value2())
        .allMatch(path -> path != null && path.startsWith(root.toString()));
  }

  /** The units called so then or now, and all that sits below them today. */
  Condition below(String folded) {
    var named = UnitSearch.words(UNIT_NAME.FOLDED, folded);
    var paths =
        sql.selectDistinct(UNIT_NAME.PATH)
            .from(UNIT_NAME)
            .where(named)
            .limit(FEW_UNITS + 1)
            .fetch(UNIT_NAME.PATH);
    if (paths.isEmpty()) {
      return DSL.falseCondition();
    }
    return within(
        paths.size() <= FEW_UNITS
            ? unitsThat(
                path ->
                    DSL.or(paths.stream().map(top -> path.like(DSL.inline(top + "%"))).toList()))
            : unitsThat(
                path ->
                    DSL.condition(
                        "exists (select from unnest(string_to_array({0}, '/')) as part"
                            + " where part in ({1}))",
                        path,
                        DSL.select(DSL.cast(UNIT_NAME.UNIT, String.class))
                            .from(UNIT_NAME)
                            .where(named))));
  }

  private static Select<Record1<UUID>> unitsThat(Function<Field<String>, Condition> limit) {
    return DSL.select(UNIT_PATH.UNIT).from(UNIT_PATH).where(limit.apply(UNIT_PATH.PATH));
  }

  private Condition within(Select<Record1<UUID>> units) {
    var there =
        sql.select(THERE.ID)
            .from(THERE)
            .where(THERE.UNIT.in(units))
            .unionAll(
                DSL.select(THERE.ID)
                    .from(THERE)
                    .where(THERE.PERSON.in(PersonEntries.servingIn(units))))
            .limit(few + 1)
            .fetchArray(THERE.ID);
    return there.length <= few
        ? AWARD.ID.eq(DSL.any(there))
        : AWARD.UNIT.in(units).or(UNIT_NOW.in(units));
  }
}
