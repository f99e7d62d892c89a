package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_PATH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
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
  AwardPart scope(Viewer viewer) {
    return viewer.atRoot() && viewer.unit().filter(this::onlyRoot).isPresent()
        ? AwardPart.of(DSL.trueCondition(), DSL.trueCondition())
        : within(unit -> thatSees(viewer, unit));
  }

  /** All paths begin with the root where the first and the last of them do. */
  private boolean onlyRoot(UnitId root) {
    var ends =
        sql.select(DSL.min(UNIT_PATH.PATH), DSL.max(UNIT_PATH.PATH)).from(UNIT_PATH).fetchSingle();
    return Stream.of(ends.value1(), ends.value2())
        .allMatch(path -> path != null && path.startsWith(root.toString()));
  }

  /** The units called so then or now, and all that sits below them today. */
  AwardPart below(String folded) {
    var named =
        sql.selectDistinct(UNIT_NAME.PATH)
            .from(UNIT_NAME)
            .where(UnitSearch.called(folded))
            .fetch(UNIT_NAME.PATH);
    if (named.isEmpty()) {
      return AwardPart.of(DSL.falseCondition(), DSL.falseCondition());
    }
    var units = DSL.any(allUnder(named));
    return within(unit -> unit.eq(units));
  }

  /** Each path is a range of an index: the last sign sorts behind all that a path is made of. */
  private UUID[] allUnder(List<String> paths) {
    var top = DSL.field(DSL.name("top", "path"), String.class);
    return sql.select(UNIT_PATH.UNIT)
        .from(
            DSL.unnest(DSL.val(outermost(paths).toArray(String[]::new)))
                .as(DSL.name("top"), DSL.name("path")))
        .join(UNIT_PATH)
        .on(
            DSL.condition(
                "{0} >= {1} collate \"C\" and {0} < ({1} || '~') collate \"C\"",
                UNIT_PATH.PATH, top))
        .fetchArray(UNIT_PATH.UNIT);
  }

  private static List<String> outermost(List<String> paths) {
    var out = new ArrayList<String>();
    for (var path : paths.stream().sorted().toList()) {
      if (out.isEmpty() || !path.startsWith(out.getLast())) {
        out.add(path);
      }
    }
    return out;
  }

  private AwardPart within(Function<Field<UUID>, Condition> units) {
    var either = List.of(units.apply(AWARD.UNIT), AWARD.PERSON.in(PersonEntries.servingIn(units)));
    return AwardPart.of(
        DSL.or(either),
        AwardLines.any(sql, few, either),
        Optional.of(AwardLines.some(either)),
        Optional.empty());
  }

  private static Condition thatSees(Viewer viewer, Field<UUID> unit) {
    return unit.in(DSL.select(UNIT_PATH.UNIT).from(UNIT_PATH).where(viewer.sees(UNIT_PATH.PATH)));
  }
}
