package vn.guongsang.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitDependents.Dependent;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;

/**
 * What a reorganisation will do to whom, before it does it.
 *
 * @param deeds a sentence for each thing that will happen, children moving along among them
 * @param dependents what stands at the units concerned: accounts with rights, open work
 * @param faults why it cannot be done; nothing when it can
 * @param versions of the units concerned, for noticing that somebody changed one meanwhile
 * @param livingBefore units that live on the day before
 * @param livingAfter units that live on the day
 */
public record Preview(
    List<Said> deeds,
    List<Said> warnings,
    List<Dependent> dependents,
    List<Reason> faults,
    Map<UnitId, Integer> versions,
    int ends,
    int begins,
    int livingBefore,
    int livingAfter) {

  public boolean possible() {
    return faults.isEmpty();
  }

  static Preview of(
      Plan plan,
      ReorganisationOrder order,
      LocalDate today,
      List<Dependent> dependents,
      Map<UnitId, Integer> versions) {
    var warnings = new ArrayList<Said>();
    if (plan.faults().isEmpty()) {
      if (order.day().isAfter(today)) {
        warnings.add(Said.of("units.warn.takes-effect-later", order.day()));
      } else if (order.day().isBefore(today)) {
        warnings.add(Said.of("units.warn.day-is-past", order.day()));
      }
      warnings.addAll(plan.warnings());
    }
    var tenants = new LinkedHashSet<Integer>();
    for (var unit : order.spokenOf()) {
      if (plan.history().knows(unit)) {
        tenants.add(plan.history().last(unit).tenant());
      }
    }
    var before = living(plan.history(), tenants, order.day().minusDays(1));
    var after = living(plan.history(), tenants, order.day());
    return new Preview(
        plan.faults().isEmpty() ? deeds(plan, order) : List.of(),
        List.copyOf(warnings),
        dependents,
        List.copyOf(plan.faults()),
        versions,
        order.ended().size(),
        order.founded().size(),
        before,
        after);
  }

  private static int living(UnitHistory history, LinkedHashSet<Integer> tenants, LocalDate day) {
    return (int)
        history.spans().stream()
            .filter(s -> tenants.contains(s.tenant()) && s.holdsOn(day))
            .count();
  }

  private static List<Said> deeds(Plan plan, ReorganisationOrder order) {
    var out = new ArrayList<Said>();
    for (var founded : order.founded()) {
      var parent = founded.facts().parent();
      out.add(
          parent == null
              ? Said.of("units.will.begin-at-top", founded.facts().name(), order.day())
              : Said.of(
                  "units.will.begin", founded.facts().name(), plan.nameOf(parent), order.day()));
    }
    for (var changed : order.changed()) {
      out.addAll(changes(plan, changed));
    }
    var successors = order.successors();
    for (var ended : order.ended()) {
      var last = order.day().minusDays(1);
      var heirs = successors.getOrDefault(ended, List.of());
      out.add(
          heirs.isEmpty()
              ? Said.of("units.will.end", plan.nameBefore(ended), last)
              : Said.of(
                  "units.will.end-into",
                  plan.nameBefore(ended),
                  last,
                  String.join(", ", heirs.stream().map(plan::nameOf).toList()),
                  plan.nameOf(heirs.getFirst())));
    }
    successors.forEach(
        (predecessor, heirs) -> {
          if (!order.ended().contains(predecessor)) {
            out.add(
                Said.of(
                    "units.will.give-to",
                    plan.nameOf(predecessor),
                    String.join(", ", heirs.stream().map(plan::nameOf).toList())));
          }
        });
    plan.movedAlong()
        .forEach(
            (child, parent) ->
                out.add(Said.of("units.will.move-along", plan.nameOf(child), plan.nameOf(parent))));
    return out;
  }

  private static List<Said> changes(Plan plan, ReorganisationOrder.Changed changed) {
    var before = plan.factsBefore(changed.unit());
    var after = changed.facts();
    var out = new ArrayList<Said>();
    if (!before.name().equals(after.name())) {
      out.add(Said.of("units.will.rename", before.name(), after.name()));
    }
    if (!Objects.equals(before.parent(), after.parent())) {
      out.add(
          Said.of(
              "units.will.move",
              after.name(),
              before.parent() == null ? "–" : plan.nameBefore(before.parent()),
              after.parent() == null ? "–" : plan.nameOf(after.parent())));
    }
    if (!before.code().equals(after.code())) {
      out.add(Said.of("units.will.recode", after.name(), before.code(), after.code()));
    }
    if (before.kind() != after.kind() || before.level() != after.level()) {
      out.add(Said.of("units.will.be-kind", after.name(), after.kind(), after.level()));
    }
    if (!before.shortName().equals(after.shortName()) && out.isEmpty()) {
      out.add(Said.of("units.will.shorten", after.name(), after.shortName()));
    }
    return out;
  }
}
