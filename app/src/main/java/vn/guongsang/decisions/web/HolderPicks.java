package vn.guongsang.decisions.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Picks;
import vn.guongsang.registry.households.HouseholdId;
import vn.guongsang.registry.households.Households;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;

/** Reads whose award it is from the form, and shows it again. */
@Component
public class HolderPicks {

  private final Picks picks;
  private final Households households;

  HolderPicks(Picks picks, Households households) {
    this.picks = picks;
    this.households = households;
  }

  public Optional<Holder> read(Form form, Viewer viewer) {
    return form.requiredChoice("holder_kind", HolderKind.class, "register.fault.no-kind")
        .flatMap(
            kind ->
                switch (kind) {
                  case PERSON -> person(form, viewer);
                  case UNIT -> unit(form, viewer);
                  case HOUSEHOLD -> household(form, viewer);
                });
  }

  private Optional<Holder> person(Form form, Viewer viewer) {
    if (Picks.nothing(form, "person")) {
      form.fault("person", "register.fault.no-person");
    }
    return picks.person(form, "person", viewer).map(Holder.OfPerson::new);
  }

  private Optional<Holder> unit(Form form, Viewer viewer) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "register.fault.no-holder-unit");
    }
    return picks.unit(form, "unit", viewer).map(Holder.OfUnit::new);
  }

  private Optional<Holder> household(Form form, Viewer viewer) {
    if (Picks.nothing(form, "household")) {
      form.fault("household", "register.fault.no-household");
    }
    return picks.household(form, "household", viewer).map(id -> household(viewer, id));
  }

  /** Within the viewer's scope, as it is called today. */
  Holder household(Viewer viewer, HouseholdId id) {
    var found = households.within(viewer, id);
    return new Holder.OfHousehold(id.value(), found.facts().unit(), found.head());
  }

  /** Where the person served then, if somebody says so. */
  public Optional<UnitId> servedAt(Form form, Viewer viewer) {
    return picks.unit(form, "served", viewer);
  }

  public void show(Form form, Holder holder) {
    switch (holder) {
      case Holder.OfPerson(var person) -> {
        form.with("holder_kind", HolderKind.PERSON.name());
        picks.show(form, "person", person);
      }
      case Holder.OfUnit(var unit) -> {
        form.with("holder_kind", HolderKind.UNIT.name());
        picks.show(form, "unit", unit);
      }
      case Holder.OfHousehold household -> {
        form.with("holder_kind", HolderKind.HOUSEHOLD.name());
        picks.show(form, "household", new HouseholdId(household.household()));
      }
    }
  }

  public void showUnit(Form form, String field, UnitId unit) {
    picks.show(form, field, unit);
  }
}
