package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.HOUSEHOLD;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.households.HouseholdId;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;

/**
 * Reads what was picked in a box of people or units: the id while the words beside it are still its
 * name, else the only one so called in the viewer's scope.
 */
@Component
public class Picks {

  private static final int NAMESAKES = 50;

  private final DSLContext sql;

  Picks(DSLContext sql) {
    this.sql = sql;
  }

  private record Found(UUID id, String name) {
    boolean called(String folded) {
      return VietnameseText.fold(name).equals(folded);
    }
  }

  public static boolean nothing(Form form, String field) {
    return VietnameseText.clean(form.typed(field + "_text")).isEmpty();
  }

  /** Nothing where nothing was typed; a fault where it is nobody, or several. */
  public Optional<PersonId> person(Form form, String field, Viewer viewer) {
    return picked(
            form,
            field,
            PERSON_TODAY,
            PERSON_TODAY.ID,
            PERSON_TODAY.NAME,
            PERSON_TODAY.FOLDED,
            viewer.sees(PERSON_TODAY.PATH))
        .map(PersonId::new);
  }

  /** The same for units, ended ones with them: what is entered may be old. */
  public Optional<UnitId> unit(Form form, String field, Viewer viewer) {
    return picked(
            form,
            field,
            UNIT_TODAY,
            UNIT_TODAY.ID,
            UNIT_TODAY.NAME,
            UNIT_TODAY.FOLDED,
            viewer.sees(UNIT_TODAY.PATH))
        .map(UnitId::new);
  }

  /** The same for households, by their head. */
  public Optional<HouseholdId> household(Form form, String field, Viewer viewer) {
    return picked(
            form,
            field,
            HOUSEHOLD,
            HOUSEHOLD.ID,
            HOUSEHOLD.HEAD,
            HOUSEHOLD.FOLDED,
            viewer.seesUnit(HOUSEHOLD.UNIT))
        .map(HouseholdId::new);
  }

  private Optional<UUID> picked(
      Form form,
      String field,
      Table<?> from,
      Field<UUID> idField,
      Field<String> nameField,
      Field<String> foldedField,
      Condition seen) {
    var typed = VietnameseText.clean(form.typed(field + "_text"));
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var id = form.id(field);
    var folded = VietnameseText.fold(typed);
    List<Found> found =
        sql.select(idField, nameField)
            .from(from)
            .where(seen)
            .and(
                id.<Condition>map(idField::eq)
                    .orElse(DSL.falseCondition())
                    .or(foldedField.eq(folded)))
            .limit(NAMESAKES)
            .fetch(row -> new Found(row.value1(), row.value2()));
    var picked =
        found.stream()
            .filter(f -> id.isPresent() && f.id().equals(id.get()) && f.called(folded))
            .findFirst();
    if (picked.isPresent()) {
      return picked.map(Found::id);
    }
    var named = found.stream().filter(f -> f.called(folded)).toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst().id());
    }
    form.fault(field, named.isEmpty() ? "pick.fault.nobody" : "pick.fault.several", typed);
    return Optional.empty();
  }

  public void show(Form form, String field, PersonId person) {
    fill(form, field, PERSON_TODAY, PERSON_TODAY.ID, PERSON_TODAY.NAME, person.value());
  }

  public void show(Form form, String field, UnitId unit) {
    fill(form, field, UNIT_TODAY, UNIT_TODAY.ID, UNIT_TODAY.NAME, unit.value());
  }

  public void show(Form form, String field, HouseholdId household) {
    fill(form, field, HOUSEHOLD, HOUSEHOLD.ID, HOUSEHOLD.HEAD, household.value());
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
