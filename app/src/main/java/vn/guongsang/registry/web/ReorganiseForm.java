package vn.guongsang.registry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.LegalDocument;
import vn.guongsang.registry.ReorganisationKind;
import vn.guongsang.registry.ReorganisationOrder;
import vn.guongsang.registry.ReorganisationOrder.Changed;
import vn.guongsang.registry.ReorganisationOrder.Founded;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;

/** Reads the form of a reorganisation into the order it stands for; faults stay on the form. */
@Component
class ReorganiseForm {

  /** Boxes for units that are merged, moved or dissolved together. */
  static final int UNITS = 6;

  /** Lines for units that a split founds. */
  static final int FOUNDED = 8;

  /** Boxes for units already there that take over. */
  static final int HEIRS = 3;

  private final Units units;
  private final UnitPicks picks;

  ReorganiseForm(Units units, UnitPicks picks) {
    this.units = units;
    this.picks = picks;
  }

  /** Empty when something is missing, which the form then says. */
  Optional<ReorganisationOrder> read(Form form, ReorganisationKind kind, Viewer viewer) {
    var faultsBefore = form.faults().size();
    var day = form.requiredDay("day", "units.fault.no-day");
    var document =
        new LegalDocument(
            form.required("document_kind", 100, "units.fault.no-document"),
            form.text("document_number", 100),
            form.day("document_day").orElse(null),
            form.text("document_issuer", 200),
            form.text("document_title", 500));
    var note = form.lines("note", 2000);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    var order =
        switch (kind) {
          case RENAME -> rename(form, viewer, day.get(), document, note);
          case MOVE -> move(form, viewer, day.get(), document, note);
          case MERGE -> merge(form, viewer, day.get(), document, note);
          case SPLIT -> split(form, viewer, day.get(), document, note);
          case DISSOLVE -> dissolve(form, viewer, day.get(), document, note);
        };
    return form.faults().size() == faultsBefore ? order : Optional.empty();
  }

  private Optional<UnitFacts> on(Form form, String field, UnitId unit, LocalDate day) {
    var found = units.on(unit, day).map(u -> u.facts());
    if (found.isEmpty()) {
      form.fault(
          "day",
          "units.fault.did-not-live",
          units.find(unit).map(u -> u.name()).orElse(field),
          day);
    }
    return found;
  }

  private Optional<UnitId> theUnit(Form form, Viewer viewer) {
    var unit = picks.read(form, "unit", viewer);
    if (unit.isEmpty() && form.fault("unit").isEmpty()) {
      form.fault("unit", "units.fault.choose-unit");
    }
    return unit;
  }

  private Optional<ReorganisationOrder> rename(
      Form form, Viewer viewer, LocalDate day, LegalDocument document, String note) {
    var unit = theUnit(form, viewer);
    var name = form.required("name", 300, "units.fault.no-name");
    var shortName = form.text("short_name", 100);
    var code = form.required("code", 60, "units.fault.no-code");
    var kind = form.requiredChoice("kind", UnitKind.class, "units.fault.no-kind");
    var level = form.requiredChoice("level", UnitLevel.class, "units.fault.no-level");
    if (unit.isEmpty() || kind.isEmpty() || level.isEmpty()) {
      return Optional.empty();
    }
    return on(form, "unit", unit.get(), day)
        .map(f -> f.named(name, shortName).coded(code).of(kind.get(), level.get()))
        .map(
            f ->
                ReorganisationOrder.rename(
                    day, document, note, List.of(new Changed(unit.get(), f))));
  }

  private Optional<ReorganisationOrder> move(
      Form form, Viewer viewer, LocalDate day, LegalDocument document, String note) {
    var chosen = several(form, viewer);
    var parent = picks.read(form, "parent", viewer);
    if (parent.isEmpty()) {
      if (form.fault("parent").isEmpty()) {
        form.fault("parent", "units.fault.choose-parent");
      }
      return Optional.empty();
    }
    var changed = new ArrayList<Changed>();
    for (var unit : chosen) {
      on(form, "unit1", unit, day)
          .ifPresent(f -> changed.add(new Changed(unit, f.under(parent.get()))));
    }
    return Optional.of(ReorganisationOrder.move(day, document, note, changed));
  }

  /** Those of the boxes and those ticked in the list. */
  List<UnitId> several(Form form, Viewer viewer) {
    var chosen = new LinkedHashSet<UnitId>();
    form.ids("picked").forEach(id -> chosen.add(units.within(viewer, new UnitId(id)).id()));
    chosen.addAll(picks.readAll(form, "unit", viewer, UNITS));
    if (chosen.isEmpty() && form.faults().isEmpty()) {
      form.fault("unit1", "units.fault.choose-units");
    }
    return List.copyOf(chosen);
  }

  private Optional<ReorganisationOrder> merge(
      Form form, Viewer viewer, LocalDate day, LegalDocument document, String note) {
    var chosen = several(form, viewer);
    if (form.typed("into").equals("new")) {
      var facts = founded(form, "new", viewer, Optional.empty());
      return facts.map(
          f -> ReorganisationOrder.merge(day, document, note, chosen, newId(form, "new_id"), f));
    }
    var successor = picks.read(form, "heir1", viewer);
    if (successor.isEmpty()) {
      if (form.fault("heir1").isEmpty()) {
        form.fault("heir1", "units.fault.choose-successor");
      }
      return Optional.empty();
    }
    var ended = chosen.stream().filter(u -> !u.equals(successor.get())).toList();
    return Optional.of(
        ReorganisationOrder.merge(day, document, note, ended, successor.get(), null));
  }

  private static UnitId newId(Form form, String field) {
    return new UnitId(form.id(field).orElseGet(UUID::randomUUID));
  }

  /** A unit to be founded, whose name and code stand in fields that begin with {@code prefix}. */
  private Optional<UnitFacts> founded(
      Form form, String prefix, Viewer viewer, Optional<UnitId> parentOtherwise) {
    var name = form.required(prefix + "_name", 300, "units.fault.no-name");
    var code = form.required(prefix + "_code", 60, "units.fault.no-code");
    var kind = form.requiredChoice("new_kind", UnitKind.class, "units.fault.no-kind");
    var level = form.requiredChoice("new_level", UnitLevel.class, "units.fault.no-level");
    var parent = picks.read(form, "parent", viewer).or(() -> parentOtherwise);
    if (kind.isEmpty() || level.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new UnitFacts(
            code,
            name,
            form.text(prefix + "_short", 100),
            kind.get(),
            level.get(),
            parent.orElse(null),
            form.ticked("new_legal"),
            0));
  }

  private Optional<ReorganisationOrder> split(
      Form form, Viewer viewer, LocalDate day, LegalDocument document, String note) {
    var unit = theUnit(form, viewer);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    var parent = on(form, "unit", unit.get(), day).map(UnitFacts::parent);
    var byField = new LinkedHashMap<String, UnitId>();
    var founded = new ArrayList<Founded>();
    for (var i = 1; i <= FOUNDED; i++) {
      var prefix = "new" + i;
      if (form.typed(prefix + "_name").isBlank() && form.typed(prefix + "_code").isBlank()) {
        continue;
      }
      var id = newId(form, prefix + "_id");
      founded(form, prefix, viewer, parent).ifPresent(f -> founded.add(new Founded(id, f)));
      byField.put(prefix, id);
    }
    heirs(form, viewer, byField);
    return Optional.of(
        ReorganisationOrder.split(
            day,
            document,
            note,
            unit.get(),
            !form.typed("ends").equals("no"),
            mainFirst(form, byField),
            founded,
            children(form, byField)));
  }

  private void heirs(Form form, Viewer viewer, Map<String, UnitId> byField) {
    for (var i = 1; i <= HEIRS; i++) {
      var field = "heir" + i;
      picks.read(form, field, viewer).ifPresent(h -> byField.put(field, h));
    }
  }

  private static List<UnitId> mainFirst(Form form, Map<String, UnitId> byField) {
    var out = new LinkedHashSet<UnitId>();
    var main = byField.get(form.typed("main"));
    if (main != null) {
      out.add(main);
    }
    out.addAll(byField.values());
    return List.copyOf(out);
  }

  /** Where each child goes, where that was said: {@code child-<id>} names the field of its heir. */
  private static Map<UnitId, UnitId> children(Form form, Map<String, UnitId> byField) {
    var out = new HashMap<UnitId, UnitId>();
    for (var name : form.names()) {
      if (!name.startsWith("child-") || form.typed(name).isEmpty()) {
        continue;
      }
      var heir = byField.get(form.typed(name));
      if (heir == null) {
        form.fault(name, "units.fault.child-to-nobody");
        continue;
      }
      try {
        out.put(new UnitId(UUID.fromString(name.substring("child-".length()))), heir);
      } catch (IllegalArgumentException e) {
        form.fault(name, "form.no-such-choice");
      }
    }
    return out;
  }

  private Optional<ReorganisationOrder> dissolve(
      Form form, Viewer viewer, LocalDate day, LegalDocument document, String note) {
    var chosen = several(form, viewer);
    var byField = new LinkedHashMap<String, UnitId>();
    heirs(form, viewer, byField);
    return Optional.of(
        ReorganisationOrder.dissolve(
            day, document, note, chosen, mainFirst(form, byField), children(form, byField)));
  }
}
