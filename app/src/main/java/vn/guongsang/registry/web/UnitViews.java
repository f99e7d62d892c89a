package vn.guongsang.registry.web;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Reorganisations;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.web.UnitView.Above;
import vn.guongsang.registry.web.UnitView.Stretch;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** Puts together what the page of a unit shows. */
@Component
class UnitViews {

  private final DSLContext sql;
  private final Units units;
  private final Reorganisations reorganisations;

  UnitViews(DSLContext sql, Units units, Reorganisations reorganisations) {
    this.sql = sql;
    this.units = units;
    this.reorganisations = reorganisations;
  }

  UnitView of(Viewer viewer, UnitId id) {
    var unit = units.within(viewer, id);
    var row =
        sql.selectFrom(UNIT_TODAY)
            .where(UNIT_TODAY.ID.eq(id.value()))
            .fetchOptional()
            .orElseThrow(NotFound::new);
    var until = row.getUntilDay();
    return new UnitView(
        unit,
        row.getLiving(),
        row.getFromDay(),
        until == null ? null : until.minusDays(1),
        above(viewer, row.getPath()),
        row.getParentName(),
        life(units.life(id)),
        reorganisations.predecessors(id),
        reorganisations.successors(id),
        units.children(id),
        reorganisations.of(id));
  }

  /** The way down to a path, as far as the viewer sees it. */
  List<Above> above(Viewer viewer, String path) {
    var ids = Arrays.stream(path.split("/", -1)).map(UUID::fromString).toList();
    return sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.ID.in(ids.subList(0, ids.size() - 1)))
        .and(viewer.sees(UNIT_TODAY.PATH))
        .orderBy(UNIT_TODAY.DEPTH)
        .fetch(r -> new Above(new UnitId(r.value1()), r.value2()));
  }

  private List<Stretch> life(List<Unit> spans) {
    var out = new ArrayList<Stretch>();
    Unit before = null;
    for (var span : spans) {
      out.add(
          new Stretch(span.days().from(), span.days().lastDay().orElse(null), what(before, span)));
      before = span;
    }
    return out.reversed();
  }

  private List<Said> what(@org.jspecify.annotations.Nullable Unit before, Unit now) {
    var out = new ArrayList<Said>();
    if (before == null || !before.name().equals(now.name())) {
      out.add(Said.of("units.life.called", now.name()));
    }
    if (before == null || !before.parent().equals(now.parent())) {
      out.add(
          now.parent()
              .flatMap(p -> units.on(p, now.days().from()))
              .map(p -> Said.of("units.life.under", p.name()))
              .orElse(Said.of("units.life.at-top")));
    }
    if (before != null && !before.code().equals(now.code())) {
      out.add(Said.of("units.life.coded", now.code()));
    }
    if (before != null && (before.kind() != now.kind() || before.level() != now.level())) {
      out.add(Said.of("units.life.kind", now.kind(), now.level()));
    }
    if (out.isEmpty()) {
      out.add(Said.of("units.life.otherwise"));
    }
    return List.copyOf(Objects.requireNonNull(out));
  }
}
