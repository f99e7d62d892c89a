package vn.guongsang.registry.people.imports;

import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Viewer;

/** Which of the living units of the scope a sheet means by a name, a short name or a code. */
@Component
class UnitsMeant {

  /** An id and the stroke before it, at the end of a path. */
  private static final int A_STEP = 37;

  private final DSLContext sql;

  UnitsMeant(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * @param now living units by every word they go by today, folded
   * @param before living units by the words of the sheet that fit another time: a name they bore,
   *     or the name of a unit that lives on in them; each with the name of today
   */
  record Words(Map<String, Set<UnitId>> now, Map<String, Map<UnitId, String>> before) {

    Set<UnitId> now(String typed) {
      return now.getOrDefault(VietnameseText.fold(typed), Set.of());
    }

    Map<UnitId, String> before(String typed) {
      return before.getOrDefault(VietnameseText.fold(typed), Map.of());
    }
  }

  Words of(Viewer viewer, Collection<String> typed) {
    var now = now(viewer);
    var unknown =
        typed.stream()
            .map(VietnameseText::fold)
            .filter(word -> now.getOrDefault(word, Set.of()).size() != 1)
            .distinct()
            .toArray(String[]::new);
    return new Words(now, unknown.length == 0 ? Map.of() : before(viewer, unknown));
  }

  private Map<String, Set<UnitId>> now(Viewer viewer) {
    var out = new HashMap<String, Set<UnitId>>();
    sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME, UNIT_TODAY.SHORT_NAME, UNIT_TODAY.CODE)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.LIVING)
        .and(viewer.sees(UNIT_TODAY.PATH))
        .forEach(
            row -> {
              var id = new UnitId(row.value1());
              for (var word : new String[] {row.value2(), row.value3(), row.value4()}) {
                var folded = VietnameseText.fold(word);
                if (!folded.isEmpty()) {
                  out.computeIfAbsent(folded, w -> new HashSet<>()).add(id);
                }
              }
            });
    return out;
  }

  /** A dissolved unit's seat is under the unit it lives on in, which is then offered instead. */
  private Map<String, Map<UnitId, String>> before(Viewer viewer, String[] words) {
    var heir = UNIT_TODAY.as("heir");
    var out = new HashMap<String, Map<UnitId, String>>();
    sql.select(UNIT_NAME.FOLDED, heir.ID, heir.NAME)
        .from(UNIT_NAME)
        .join(heir)
        .on(heir.LIVING)
        .and(
            DSL.when(UNIT_NAME.LIVING, UNIT_NAME.PATH)
                .otherwise(DSL.left(UNIT_NAME.PATH, DSL.length(UNIT_NAME.PATH).minus(A_STEP)))
                .eq(heir.PATH))
        .where(UNIT_NAME.FOLDED.eq(DSL.any(words)))
        .and(viewer.sees(UNIT_NAME.PATH))
        .and(viewer.sees(heir.PATH))
        .orderBy(heir.ORDER_PATH)
        .forEach(
            row ->
                out.computeIfAbsent(row.value1(), w -> new LinkedHashMap<>())
                    .put(new UnitId(row.value2()), row.value3()));
    return out;
  }
}
