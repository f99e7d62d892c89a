package vn.guongsang.decisions.web;

import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;

/**
 * Reads whose award it is: what was picked while the words beside it are still its name, else the
 * only person or unit so called in the viewer's scope.
 */
@Component
class HolderPicks {

  private final DSLContext sql;

  HolderPicks(DSLContext sql) {
    this.sql = sql;
  }

  Optional<Holder> read(Form form, Viewer viewer) {
    var kind = form.requiredChoice("holder_kind", HolderKind.class, "register.fault.no-kind");
    return kind.flatMap(
        k ->
            switch (k) {
              case PERSON -> person(form, viewer).map(Holder.OfPerson::new);
              case UNIT -> unit(form, "unit", viewer).map(Holder.OfUnit::new);
              case HOUSEHOLD -> {
                form.fault("holder_kind", "form.no-such-choice");
                yield Optional.empty();
              }
            });
  }

  private Optional<PersonId> person(Form form, Viewer viewer) {
    if (nothing(form, "person")) {
      form.fault("person", "register.fault.no-person");
      return Optional.empty();
    }
    return picked(
            form,
            "person",
            PERSON_TODAY,
            PERSON_TODAY.ID,
            PERSON_TODAY.NAME,
            PERSON_TODAY.FOLDED,
            PERSON_TODAY.PATH,
            viewer)
        .map(PersonId::new);
  }

  private Optional<UnitId> unit(Form form, String field, Viewer viewer) {
    if (nothing(form, field)) {
      form.fault(field, "register.fault.no-holder-unit");
      return Optional.empty();
    }
    return picked(
            form,
            field,
            UNIT_TODAY,
            UNIT_TODAY.ID,
            UNIT_TODAY.NAME,
            UNIT_TODAY.FOLDED,
            UNIT_TODAY.PATH,
            viewer)
        .map(UnitId::new);
  }

  /** Where the person served then, if somebody says so. */
  Optional<UnitId> servedAt(Form form, Viewer viewer) {
    return nothing(form, "served") ? Optional.empty() : unit(form, "served", viewer);
  }

  private static boolean nothing(Form form, String field) {
    return VietnameseText.clean(form.typed(field + "_text")).isEmpty();
  }

  private Optional<UUID> picked(
      Form form,
      String field,
      Table<?> from,
      Field<UUID> idField,
      Field<String> nameField,
      Field<String> foldedField,
      Field<String> path,
      Viewer viewer) {
    var typed = VietnameseText.clean(form.typed(field + "_text"));
    var id = form.id(field);
    var folded = VietnameseText.fold(typed);
    record Found(UUID id, String name) {}
    List<Found> found =
        sql.select(idField, nameField)
            .from(from)
            .where(viewer.sees(path))
            .and(
                id.<org.jooq.Condition>map(idField::eq)
                    .orElse(DSL.falseCondition())
                    .or(foldedField.eq(folded)))
            .limit(50)
            .fetch(row -> new Found(row.value1(), row.value2()));
    for (var one : found) {
      if (id.isPresent()
          && one.id().equals(id.get())
          && VietnameseText.fold(one.name()).equals(folded)) {
        return Optional.of(one.id());
      }
    }
    var named =
        found.stream().filter(f -> VietnameseText.fold(f.name()).equals(folded)).toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst().id());
    }
    form.fault(
        field,
        named.isEmpty() ? "register.fault.not-found" : "register.fault.several-so-called",
        typed);
    return Optional.empty();
  }

  /** Shows a holder again. */
  void show(Form form, Holder holder) {
    switch (holder) {
      case Holder.OfPerson(var person) -> {
        form.with("holder_kind", HolderKind.PERSON.name());
        fill(form, "person", PERSON_TODAY, PERSON_TODAY.ID, PERSON_TODAY.NAME, person.value());
      }
      case Holder.OfUnit(var unit) -> {
        form.with("holder_kind", HolderKind.UNIT.name());
        showUnit(form, "unit", unit);
      }
    }
  }

  void showUnit(Form form, String field, UnitId unit) {
    fill(form, field, UNIT_TODAY, UNIT_TODAY.ID, UNIT_TODAY.NAME, unit.value());
  }

  private void fill(
      Form form, String field, Table<?> from, Field<UUID> id, Field<String> name, UUID value) {
    sql.select(name)
        .from(from)
        .where(id.eq(value))
        .fetchOptional(name)
        .ifPresent(called -> form.with(field, value).with(field + "_text", called));
  }
}
