package vn.guongsang.movements.registrations;

import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Viewer;

/** The people and collectives of a unit who could be registered, with what they already are. */
@Component
public class Candidates {

  /** More than these are registered from a sheet, or unit by unit. */
  public static final int MOST = 400;

  private final DSLContext sql;
  private final Registrations registrations;

  Candidates(DSLContext sql, Registrations registrations) {
    this.sql = sql;
    this.registrations = registrations;
  }

  /**
   * @param note position and unit, to tell namesakes apart
   * @param registered codes of titles that stand for the year
   */
  public record Candidate(UUID id, String name, String note, List<String> registered) {}

  /** Those who serve in the unit or below, by unit and name. */
  public List<Candidate> people(Viewer viewer, UnitId unit, TitleYear year) {
    var there = registered(viewer, unit, year, true);
    var top = UNIT_TODAY.as("top");
    return sql.select(
            PERSON_TODAY.ID, PERSON_TODAY.NAME, PERSON_TODAY.POSITION, PERSON_TODAY.UNIT_NAME)
        .from(PERSON_TODAY)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(PERSON_TODAY.UNIT))
        .join(top)
        .on(top.ID.eq(unit.value()))
        .where(viewer.sees(PERSON_TODAY.PATH))
        .and(RegistrationDays.atOrBelow(PERSON_TODAY.PATH, top.PATH))
        .and(PERSON_TODAY.DIED_ON.isNull())
        .orderBy(UNIT_TODAY.ORDER_PATH, PERSON_TODAY.SORT_KEY, PERSON_TODAY.ID)
        .limit(MOST + 1)
        .fetch(
            row ->
                new Candidate(
                    row.value1(),
                    row.value2(),
                    joined(row.value3(), row.value4()),
                    there.getOrDefault(row.value1(), List.of())));
  }

  private static String joined(
      @org.jspecify.annotations.Nullable String one,
      @org.jspecify.annotations.Nullable String other) {
    return java.util.stream.Stream.of(one, other)
        .filter(text -> text != null && !text.isEmpty())
        .collect(java.util.stream.Collectors.joining(", "));
  }

  /** The unit itself and those right below it that are there today. */
  public List<Candidate> collectives(Viewer viewer, UnitId unit, TitleYear year) {
    var there = registered(viewer, unit, year, false);
    return sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.ID.eq(unit.value()).or(UNIT_TODAY.PARENT.eq(unit.value())))
        .and(UNIT_TODAY.LIVING)
        .and(viewer.sees(UNIT_TODAY.PATH))
        .orderBy(DSL.field(UNIT_TODAY.ID.eq(unit.value())).desc(), UNIT_TODAY.ORDER_PATH)
        .limit(MOST)
        .fetch(
            row ->
                new Candidate(
                    row.value1(), row.value2(), "", there.getOrDefault(row.value1(), List.of())));
  }

  private Map<UUID, List<String>> registered(
      Viewer viewer, UnitId unit, TitleYear year, boolean people) {
    var out = new HashMap<UUID, List<String>>();
    for (var one : registrations.at(viewer, unit, year)) {
      if (one.state().stands() && one.collective() != people) {
        var person = one.person();
        out.computeIfAbsent(
                person == null ? one.unit().value() : person.value(), id -> new ArrayList<>())
            .add(one.awardType());
      }
    }
    return out;
  }
}
