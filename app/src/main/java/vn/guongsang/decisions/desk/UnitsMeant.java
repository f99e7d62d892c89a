package vn.guongsang.decisions.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.guongsang.decisions.desk.Whose.Candidate;
import vn.guongsang.decisions.desk.Whose.How;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;

/** Units by name; one that is not there yet has one id, however often it is named. */
final class UnitsMeant {
  private final Map<String, Map<UUID, UnitsNamed.Named>> called;
  private final Supplier<UnitId> newId;
  private final Map<String, UUID> fresh = new HashMap<>();

  UnitsMeant(Supplier<UnitId> newId, Map<String, Map<UUID, UnitsNamed.Named>> called) {
    this.newId = newId;
    this.called = called;
  }

  Whose meant(String typed, String name, Fix fix) {
    var folded = VietnameseText.fold(typed);
    var found = called.getOrDefault(folded, Map.of());
    var chosen = fix.chosen() == null ? null : found.get(fix.chosen());
    if (chosen != null) {
      return new Whose(How.CHOSEN, chosen.id(), chosen.name(), chosen.parent(), List.of());
    }
    if (found.size() == 1 && !fix.fresh()) {
      var one = found.values().iterator().next();
      return new Whose(How.BY_NAME, one.id(), one.name(), one.parent(), List.of());
    }
    if (found.isEmpty() || fix.fresh()) {
      return new Whose(
          found.isEmpty() ? How.NEW : How.NEW_SAID,
          fresh.computeIfAbsent(folded, f -> newId.get().value()),
          name,
          "",
          List.of());
    }
    return new Whose(
        How.UNCLEAR,
        null,
        name,
        "",
        found.values().stream().map(u -> new Candidate(u.id(), u.name(), u.parent())).toList());
  }
}
