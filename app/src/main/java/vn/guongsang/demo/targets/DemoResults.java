package vn.guongsang.demo.targets;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.demo.DemoPart;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.Scorecards;
import vn.guongsang.targets.closings.Closings;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.programmes.Programmes;
import vn.guongsang.targets.publishing.Publications;

/**
 * Results that anybody may read: those that newspapers printed already. What is invented stays
 * inside. And until when wards were to report this year: one quarter is locked, one has a ward that
 * is late, the year is open.
 */
@Component
class DemoResults implements DemoPart {

  private static final UnitId HANOI = DemoIds.unit("hn");
  private static final UnitId CAN_THO = DemoIds.unit("ct");

  private final Publications publications;
  private final Closings closings;
  private final Scorecards scorecards;
  private final Programmes programmes;

  DemoResults(
      Publications publications, Closings closings, Scorecards scorecards, Programmes programmes) {
    this.publications = publications;
    this.closings = closings;
    this.scorecards = scorecards;
    this.programmes = programmes;
  }

  @Override
  public int order() {
    return 81;
  }

  @Override
  public void load(LocalDate today) {
    var hanoi = Nobody.system(1);
    close(hanoi);
    publish(
        Nobody.system(2), CAN_THO, Period.term(2016, 2020), "Báo Cần Thơ ngày 15/8/2020", today);
    publish(
        hanoi,
        DemoIds.unit("hn/q-hoang-mai"),
        Period.year(2022),
        "Báo Hànộimới ngày 09/4/2023",
        today);
    programme(hanoi, "Chương trình 04: nông thôn mới", today);
  }

  private void close(Viewer viewer) {
    var second = closings.due(viewer, HANOI, Period.quarter(2026, 2), LocalDate.of(2026, 7, 10));
    closings.lock(viewer, second, closings.within(viewer, second).version(), true);
    closings.due(viewer, HANOI, Period.quarter(2026, 3), LocalDate.of(2026, 10, 10));
    closings.due(viewer, HANOI, Period.year(2026), LocalDate.of(2027, 1, 15));
  }

  private void publish(
      Viewer viewer, UnitId unit, Period period, String document, LocalDate today) {
    publications.publish(
        viewer, scorecards.of(viewer, unit, period, today), null, "", document, today);
  }

  private void programme(Viewer viewer, String name, LocalDate today) {
    var one =
        programmes.all(viewer).stream()
            .filter(programme -> programme.name().equals(name))
            .findFirst()
            .orElseThrow();
    publications.publish(
        viewer,
        programmes.card(viewer, one, one.unit(), today),
        one.id(),
        one.name(),
        "Báo Hànộimới ngày 09/4/2023",
        today);
  }
}
