package vn.guongsang.registry.web;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;

/**
 * Reads what was picked in a box of units: the id while the words beside it are still its name,
 * else the unit whose code or name was typed.
 */
@Component
public class UnitPicks {

  private final DSLContext sql;

  UnitPicks(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * What was picked or typed, if it is one living unit of the scope; else a fault where words
   * stand.
   */
  public Optional<UnitId> read(Form form, String field, Viewer viewer) {
    var typed = VietnameseText.clean(form.typed(field + "_text"));
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var id = form.id(field);
    var living =
        sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME, UNIT_TODAY.CODE)
            .from(UNIT_TODAY)
            .where(viewer.sees(UNIT_TODAY.PATH))
            .and(
                id.<org.jooq.Condition>map(UNIT_TODAY.ID::eq)
                    .orElse(org.jooq.impl.DSL.falseCondition())
                    .or(UNIT_TODAY.CODE.equalIgnoreCase(typed))
                    .or(UNIT_TODAY.FOLDED.eq(VietnameseText.fold(typed)).and(UNIT_TODAY.LIVING)))
            .fetch();
    for (var row : living) {
      if (id.isPresent() && row.value1().equals(id.get()) && row.value2().equals(typed)) {
        return Optional.of(new UnitId(row.value1()));
      }
    }
    var named =
        living.stream()
            .filter(
                r ->
                    r.value3().equalsIgnoreCase(typed)
                        || VietnameseText.fold(r.value2()).equals(VietnameseText.fold(typed)))
            .map(r -> new UnitId(r.value1()))
            .toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    form.fault(field, named.isEmpty() ? "units.fault.no-such-unit" : "units.fault.several", typed);
    return Optional.empty();
  }

  /** Whether the box still shows this very unit, which then need not be the viewer's to pick. */
  public boolean stillShows(Form form, String field, UnitId unit) {
    var before = Form.empty();
    show(before, field, Optional.of(unit));
    return before.typed(field).equals(form.typed(field))
        && before.typed(field + "_text").equals(VietnameseText.clean(form.typed(field + "_text")));
  }

  /** Shows a picked unit again. */
  public void show(Form form, String field, Optional<UnitId> unit) {
    unit.ifPresent(
        id -> {
          var name =
              sql.select(UNIT_TODAY.NAME)
                  .from(UNIT_TODAY)
                  .where(UNIT_TODAY.ID.eq(id.value()))
                  .fetchOptional(UNIT_TODAY.NAME);
          form.with(field, id.value()).with(field + "_text", name.orElse(""));
        });
  }

  List<UnitId> readAll(Form form, String field, Viewer viewer, int boxes) {
    return java.util.stream.IntStream.rangeClosed(1, boxes)
        .mapToObj(i -> read(form, field + i, viewer))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
