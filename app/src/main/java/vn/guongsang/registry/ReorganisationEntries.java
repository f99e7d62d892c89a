package vn.guongsang.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.guongsang.journal.Entry;
import vn.guongsang.kernel.UnitId;

/** What the journal says of a reorganisation: a sentence at each unit it did something to. */
final class ReorganisationEntries {

  static final String SUBJECT = "reorganisation";

  private ReorganisationEntries() {}

  static List<Entry> of(UUID id, ReorganisationOrder order, Plan plan) {
    var out = new ArrayList<Entry>();
    for (var founded : order.founded()) {
      var entry = entry("units.founded", founded.unit(), order, id);
      for (var field : FactField.values()) {
        entry.change(field.key(), null, field.told(founded.facts()));
      }
      out.add(entry.fact("name", founded.facts().name()));
    }
    for (var changed : order.changed()) {
      var before = plan.factsBefore(changed.unit());
      var renamed = !before.name().equals(changed.facts().name());
      var verb =
          order.kind() == ReorganisationKind.MOVE
              ? "units.moved"
              : renamed ? "units.renamed" : "units.reclassified";
      var entry = entry(verb, changed.unit(), order, id);
      for (var field : FactField.changed(before, changed.facts())) {
        entry.change(field.key(), field.told(before), field.told(changed.facts()));
      }
      entry.fact("before", before.name()).fact("after", changed.facts().name());
      var parent = changed.facts().parent();
      if (parent != null) {
        entry.fact("parent", plan.nameOf(parent));
      }
      out.add(entry);
    }
    var successors = order.successors();
    for (var ended : order.ended()) {
      var heirs = successors.getOrDefault(ended, List.of());
      out.add(
          entry(
                  switch (order.kind()) {
                    case MERGE -> "units.merged";
                    case SPLIT -> "units.split";
                    default -> heirs.isEmpty() ? "units.dissolved" : "units.dissolved-into";
                  },
                  ended,
                  order,
                  id)
              .fact("name", plan.nameBefore(ended))
              .fact("successors", names(heirs, plan)));
    }
    successors.forEach(
        (predecessor, heirs) -> {
          if (!order.ended().contains(predecessor)) {
            out.add(
                entry("units.split-off", predecessor, order, id)
                    .fact("name", plan.nameBefore(predecessor))
                    .fact("successors", names(heirs, plan)));
          }
        });
    plan.movedAlong()
        .forEach(
            (child, parent) ->
                out.add(
                    entry("units.moved-along", child, order, id)
                        .fact("name", plan.nameOf(child))
                        .fact("parent", plan.nameOf(parent))));
    return out;
  }

  private static Entry entry(String verb, UnitId unit, ReorganisationOrder order, UUID id) {
    return Entry.of(verb, Units.SUBJECT, unit.value())
        .in(unit)
        .because(order.note())
        .link("/units/reorganisations/" + id)
        .fact("day", order.day())
        .fact("document", order.document().quoted());
  }

  private static String names(List<UnitId> units, Plan plan) {
    return String.join(", ", units.stream().map(plan::nameOf).toList());
  }

  static Entry undone(Reorganisation done, String reason) {
    var entry =
        Entry.of("units.reorganisation-undone", SUBJECT, done.id())
            .because(reason)
            .link("/units/reorganisations/" + done.id())
            .fact("kind", done.kind())
            .fact("day", done.day())
            .fact("document", done.document().quoted());
    done.concerned().stream()
        .filter(c -> c.part() != Reorganisation.Part.FOUNDED)
        .findFirst()
        .ifPresent(c -> entry.in(c.unit()));
    return entry;
  }

  static Entry backAsBefore(UnitId unit, Span now, Reorganisation done, String reason) {
    return Entry.of("units.put-back", Units.SUBJECT, unit.value())
        .in(unit)
        .because(reason)
        .link("/units/reorganisations/" + done.id())
        .fact("name", now.facts().name())
        .fact("day", done.day())
        .fact("document", done.document().quoted());
  }
}
