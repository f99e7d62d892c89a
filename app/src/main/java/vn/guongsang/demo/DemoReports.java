package vn.guongsang.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.Ties;
import vn.guongsang.movements.reports.FormSetting;
import vn.guongsang.movements.reports.Report.ReportMove;
import vn.guongsang.movements.reports.ReportForm;
import vn.guongsang.movements.reports.ReportForm.Owing;
import vn.guongsang.movements.reports.ReportForms;
import vn.guongsang.movements.reports.ReportId;
import vn.guongsang.movements.reports.ReportLife;
import vn.guongsang.movements.reports.ReportWriting;
import vn.guongsang.movements.reports.ReportWriting.Words;
import vn.guongsang.movements.reports.Rhythm;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.figures.Period;

/**
 * A quarterly report that the city asks of some wards: one accepted, one handed in, one given back,
 * one late. The ward of the demo's officer has handed in and been given back. All of it is
 * invented.
 */
@Component
class DemoReports implements DemoPart {

  private static final String POOR =
      "Cả nước chung tay vì người nghèo – Không để ai bị bỏ lại phía sau";
  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final Period PERIOD = Period.quarter(2026, 3);
  private static final int OTHERS = 3;

  private final Viewer viewer = Nobody.system(1);
  private final org.jooq.DSLContext sql;
  private final Movements movements;
  private final Ties ties;
  private final FormSetting setting;
  private final ReportForms forms;
  private final ReportWriting writing;
  private final ReportLife life;

  DemoReports(
      org.jooq.DSLContext sql,
      Movements movements,
      Ties ties,
      FormSetting setting,
      ReportForms forms,
      ReportWriting writing,
      ReportLife life) {
    this.sql = sql;
    this.movements = movements;
    this.ties = ties;
    this.setting = setting;
    this.forms = forms;
    this.writing = writing;
    this.life = life;
  }

  @Override
  public int order() {
    return 89;
  }

  @Override
  public void load(LocalDate today) {
    var movement = movement();
    var others = others(movement.unit());
    var chosen = new java.util.ArrayList<UnitId>();
    chosen.add(WARD);
    chosen.addAll(others);
    var form =
        forms.within(
            viewer,
            setting.set(
                viewer,
                movement.id(),
                new ReportForm.Said(
                    "Báo cáo kết quả phong trào",
                    Rhythm.QUARTER,
                    PERIOD,
                    10,
                    Owing.CHOSEN,
                    chosen,
                    List.of("Kết quả chủ yếu", "Khó khăn, vướng mắc", "Cách làm hay"),
                    ties.indicators(viewer, movement.id()).stream().map(one -> one.id()).toList(),
                    1)));
    var accepted = written(form, others.get(0), "Giúp 12 hộ có việc làm ổn định (hư cấu).", today);
    move(accepted, 1, ReportMove.SUBMIT, "", LocalDate.of(2026, 10, 8));
    move(accepted, 2, ReportMove.ACCEPT, "", LocalDate.of(2026, 10, 12));
    var handedIn = written(form, others.get(1), "Sửa 3 nhà ở cho hộ khó khăn (hư cấu).", today);
    move(handedIn, 1, ReportMove.SUBMIT, "", LocalDate.of(2026, 10, 14));
    var own = written(form, WARD, "Vận động mỗi tổ dân phố nhận giúp một hộ (hư cấu).", today);
    move(own, 1, ReportMove.SUBMIT, "", LocalDate.of(2026, 10, 9));
    move(
        own,
        2,
        ReportMove.RETURN,
        "Nêu rõ số hộ đã thoát nghèo và nguồn lực từng tổ dân phố.",
        LocalDate.of(2026, 10, 15));
  }

  private Movement movement() {
    return movements.list(viewer, org.jooq.impl.DSL.noCondition(), 100).stream()
        .filter(one -> one.name().equals(POOR))
        .findFirst()
        .orElseThrow();
  }

  private List<UnitId> others(UnitId city) {
    var unit = vn.guongsang.registry.views.Tables.UNIT_TODAY;
    return sql.select(unit.ID)
        .from(unit)
        .where(unit.PARENT.eq(city.value()))
        .and(unit.KIND.eq(UnitKind.WARD.name()))
        .and(unit.LIVING)
        .and(unit.ID.ne(WARD.value()))
        .orderBy(unit.ORDER_PATH)
        .limit(OTHERS)
        .fetch(row -> new UnitId(row.value1()));
  }

  private ReportId written(ReportForm form, UnitId unit, String result, LocalDate today) {
    var answers = new HashMap<UUID, String>();
    var said = List.of(result, "Không có", "Giao việc theo địa chỉ từng hộ.");
    var at = 0;
    for (var part : form.parts()) {
      if (!part.isFigure()) {
        answers.put(part.id(), said.get(at++));
      }
    }
    return writing.write(
        viewer, form, unit, PERIOD, 0, new Words(answers, java.util.Map.of()), today);
  }

  private void move(ReportId id, int version, ReportMove move, String reason, LocalDate day) {
    life.move(viewer, id, version, move, reason, day);
  }
}
