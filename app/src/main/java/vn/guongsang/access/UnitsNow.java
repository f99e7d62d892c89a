package vn.guongsang.access;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Viewer;

/** The registry's units as access needs them. */
@Component
public class UnitsNow {

  private final DSLContext sql;

  UnitsNow(DSLContext sql) {
    this.sql = sql;
  }

  List<UnitNow> today(Collection<UUID> units) {
    return units.isEmpty() ? List.of() : where(UNIT_TODAY.ID.in(units));
  }

  public boolean none() {
    return !sql.fetchExists(UNIT_TODAY);
  }

  /** A unit inside the viewer's scope. */
  public UnitNow one(Viewer viewer, UnitId unit) {
    return where(UNIT_TODAY.ID.eq(unit.value()).and(viewer.sees(UNIT_TODAY.PATH))).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * The unit meant by what stands in a box: the one picked, while the words are still its name,
   * else the only one of that code or name that the viewer sees.
   */
  public Optional<UnitNow> meant(Viewer viewer, Optional<UUID> picked, String words) {
    var mine = viewer.sees(UNIT_TODAY.PATH);
    var kept =
        picked.flatMap(
            id ->
                where(UNIT_TODAY.ID.eq(id).and(mine)).stream()
                    .filter(unit -> words.isEmpty() || unit.name().equals(words))
                    .findFirst());
    if (kept.isPresent() || words.isEmpty()) {
      return kept;
    }
    var named =
        where(
            mine.and(UNIT_TODAY.CODE.eq(words).or(UNIT_TODAY.NAME.eq(words)))
                .and(UNIT_TODAY.LIVING));
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private List<UnitNow> where(Condition condition) {
    return sql.select(
            UNIT_TODAY.ID, UNIT_TODAY.TENANT, UNIT_TODAY.CODE, UNIT_TODAY.NAME, UNIT_TODAY.PATH)
        .from(UNIT_TODAY)
        .where(condition)
        .fetch(
            row ->
                new UnitNow(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
  }
}
