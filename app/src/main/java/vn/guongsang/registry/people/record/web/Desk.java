package vn.guongsang.registry.people.record.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.documents.KeptFiles;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.record.Paper;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.page.Crumb;

/** What the forms of the record have in common: of whom it is, the paper, the days. */
@Component
class Desk {

  private final People people;
  private final Units units;
  private final KeptFiles files;

  Desk(People people, Units units, KeptFiles files) {
    this.people = people;
    this.units = units;
    this.files = files;
  }

  Whose person(Viewer viewer, UUID id) {
    var person = people.within(viewer, new PersonId(id));
    return Whose.person(person.id(), person.unit().orElseThrow(NotFound::new));
  }

  Whose unit(Viewer viewer, UUID id) {
    return Whose.unit(units.within(viewer, new UnitId(id)).id());
  }

  /** Where the record of these rows is shown. */
  static String home(Whose whose) {
    return whose.person().map(p -> "/people/" + p).orElse("/units/" + whose.unit());
  }

  String name(Whose whose) {
    return whose
        .person()
        .flatMap(people::find)
        .map(p -> p.name())
        .or(() -> units.find(whose.unit()).map(u -> u.name()))
        .orElse("");
  }

  /** For the templates: of whom, where back to, where the form goes. */
  void show(Whose whose, String action, boolean correcting, Form form, Model model) {
    model
        .addAttribute("back", new Crumb(home(whose), name(whose)))
        .addAttribute("action", action)
        .addAttribute("correcting", correcting)
        .addAttribute("form", form);
  }

  static Form shown(Form form, Paper paper) {
    return form.with("issuer", paper.issuer())
        .with("number", paper.number())
        .with("decision_day", paper.day())
        .with("kept_file", paper.file() == null ? "" : "yes");
  }

  /** The paper as typed; its file is kept in the transaction of the deed. */
  static Paper paper(Form form) {
    return new Paper(
        form.text("issuer", 300),
        form.text("number", 100),
        form.day("decision_day").orElse(null),
        null);
  }

  /** Fields {@code from} and {@code last}; the last day is inside. */
  static Optional<DayRange> days(Form form, boolean ends) {
    var from = form.requiredDay("from", "record.fault.no-from");
    var last = ends ? form.requiredDay("last", "record.fault.no-last") : form.day("last");
    if (from.isEmpty() || (ends && last.isEmpty())) {
      return Optional.empty();
    }
    if (last.isPresent() && last.get().isBefore(from.get())) {
      form.fault("last", "record.fault.ends-before", from.get());
      return Optional.empty();
    }
    return Optional.of(new DayRange(from.get(), last.map(day -> day.plusDays(1)).orElse(null)));
  }

  /** A paper scanned or photographed, found out by its first bytes, whatever its name says. */
  record Scan(String name, String type, byte[] bytes) {}

  Optional<Scan> scan(Form form, @Nullable MultipartFile file) {
    if (file == null || file.isEmpty()) {
      return Optional.empty();
    }
    try {
      var bytes = file.getBytes();
      var start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
      var type =
          start.startsWith("%PDF-")
              ? "application/pdf"
              : start.startsWith("\u0089PNG")
                  ? "image/png"
                  : start.startsWith("\u00ff\u00d8\u00ff") ? "image/jpeg" : "";
      if (type.isEmpty()) {
        form.fault("file", "record.fault.file-type");
        return Optional.empty();
      }
      var name = file.getOriginalFilename();
      return Optional.of(new Scan(name == null || name.isEmpty() ? "tep" : name, type, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the new file, or goes on with the one there was. */
  @Nullable UUID keep(Viewer viewer, Optional<Scan> scan, @Nullable UUID before) {
    return scan.map(s -> files.keep(viewer, s.name(), s.type(), s.bytes()).id()).orElse(before);
  }
}
