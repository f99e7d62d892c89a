package vn.guongsang.movements.reports;

import static vn.guongsang.movements.db.Tables.REPORT;
import static vn.guongsang.movements.db.Tables.REPORT_OWING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.reports.Report.ReportState;
import vn.guongsang.registry.UnitDependents;
import vn.guongsang.shell.Said;

/** Reports under way that a reorganisation of units touches. */
@Component
class ReportsOfUnits implements UnitDependents {

  private final DSLContext sql;

  ReportsOfUnits(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Dependent> at(Collection<UnitId> units, LocalDate today) {
    return counted(REPORT.UNIT, units, REPORT.STATE.ne(ReportState.ACCEPTED.name()), "reports.at");
  }

  @Override
  public List<Dependent> madeAt(Collection<UnitId> units) {
    var out = new ArrayList<Dependent>();
    out.addAll(counted(REPORT.UNIT, units, DSL.noCondition(), "reports.at"));
    out.addAll(counted(REPORT_OWING.UNIT, units, DSL.noCondition(), "reports.at.owes"));
    return out;
  }

  private List<Dependent> counted(
      TableField<?, UUID> unit, Collection<UnitId> units, Condition which, String words) {
    return sql.select(unit, DSL.count())
        .from(unit.getTable())
        .where(unit.in(units.stream().map(UnitId::value).toList()))
        .and(which)
        .groupBy(unit)
        .fetch(row -> new Dependent(new UnitId(row.value1()), Said.of(words, row.value2())));
  }
}
