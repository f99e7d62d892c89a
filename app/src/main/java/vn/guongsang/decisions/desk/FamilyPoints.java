package vn.guongsang.decisions.desk;

import static vn.guongsang.decisions.db.Tables.FAMILY_POINTS;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Viewer;

/**
 * The least points of a family as the office last typed it. Decree 86/2023 leaves the scale to the
 * province; whatever stands here nobody compared with the province's text, and that is said.
 */
@Component
public class FamilyPoints {

  private final DSLContext sql;

  FamilyPoints(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * @param least in hundredths
   */
  public record Rule(int least, String basis, LocalDate from, boolean verified) {
    public String shown() {
      return LineReading.shown(least);
    }
  }

  /** The one that holds on a day. */
  public Optional<Rule> on(Viewer viewer, UnitId unit, LocalDate day) {
    return sql.selectFrom(FAMILY_POINTS)
        .where(FAMILY_POINTS.TENANT.eq(viewer.tenant()))
        .and(FAMILY_POINTS.UNIT.eq(unit.value()))
        .and(FAMILY_POINTS.FROM_DAY.le(day))
        .orderBy(FAMILY_POINTS.FROM_DAY.desc())
        .limit(1)
        .fetchOptional(
            row -> new Rule(row.getLeast(), row.getBasis(), row.getFromDay(), row.getVerified()));
  }

  /** Kept for the next time, from the year of that day on. */
  void remember(Viewer viewer, UnitId unit, LocalDate day, int least, String basis) {
    var clean = VietnameseText.clean(basis);
    if (on(viewer, unit, day).filter(r -> r.least() == least && r.basis().equals(clean)).isPresent()) {
      return;
    }
    sql.insertInto(FAMILY_POINTS)
        .set(FAMILY_POINTS.TENANT, viewer.tenant())
        .set(FAMILY_POINTS.UNIT, unit.value())
        .set(FAMILY_POINTS.FROM_DAY, day.withDayOfYear(1))
        .set(FAMILY_POINTS.LEAST, least)
        .set(FAMILY_POINTS.BASIS, clean)
        .onConflict(FAMILY_POINTS.TENANT, FAMILY_POINTS.UNIT, FAMILY_POINTS.FROM_DAY)
        .doUpdate()
        .set(FAMILY_POINTS.LEAST, least)
        .set(FAMILY_POINTS.BASIS, clean)
        .execute();
  }
}
