package vn.guongsang.registry.people.imports;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Viewer;

/** Which of the living units of the scope a sheet means by a name, a short name or a code. */
@Component
class UnitsMeant {

  private final DSLContext sql;

  UnitsMeant(DSLContext sql) {
    this.sql = sql;
  }

  /** All by every word they go by, folded. */
  Map<String, Set<UnitId>> of(Viewer viewer) {
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
}
