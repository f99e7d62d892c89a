package vn.guongsang.movements.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.figures.Figures;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.figures.Period;

/** How far a movement has come by the indicators it lives by, on its own page. */
@Component
class FiguresNow {

  private final Figures figures;

  FiguresNow(Figures figures) {
    this.figures = figures;
  }

  /**
   * Of the unit that leads it, for whoever sees that; else of the unit acted for. The year that
   * runs, or the one in which the movement was closed.
   */
  FiguresOfAYear of(Viewer viewer, Movement movement, List<Indicator> indicators, LocalDate today) {
    var closed = movement.closedOn();
    var year = (closed == null ? today : closed).getYear();
    var unit = movement.mine() ? Optional.of(movement.unit()) : viewer.unit();
    return new FiguresOfAYear(
        year,
        movement.mine() ? movement.unitName() : viewer.unitName(),
        unit.isEmpty() || !viewer.may(Right.TARGETS_READ)
            ? List.of()
            : figures.of(
                viewer,
                unit.get(),
                Period.year(year),
                indicators.stream().map(Indicator::id).toList(),
                today));
  }
}
