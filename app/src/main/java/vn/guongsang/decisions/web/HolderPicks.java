package vn.guongsang.decisions.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Picks;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;

/** Reads whose award it is from the form, and shows it again. */
@Component
public class HolderPicks {

  private final Picks picks;

  HolderPicks(Picks picks) {
    this.picks = picks;
  }

  public Optional<Holder> read(Form form, Viewer viewer) {
    return form.requiredChoice("holder_kind", HolderKind.class, "register.fault.no-kind")
        .flatMap(
            kind ->
                switch (kind) {
                  case PERSON -> person(form, viewer);
                  case UNIT -> unit(form, viewer);
                  case HOUSEHOLD -> {
                    form.fault("holder_kind", "form.no-such-choice");
                    yield Optional.empty();
                  }
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
      case Holder.OfHousehold household -> form.with("holder_kind", HolderKind.HOUSEHOLD.name());
    }
  }

  public void showUnit(Form form, String field, UnitId unit) {
    picks.show(form, field, unit);
  }
}
