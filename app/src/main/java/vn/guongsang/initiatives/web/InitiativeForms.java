package vn.guongsang.initiatives.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.initiatives.Author;
import vn.guongsang.initiatives.EffectScope;
import vn.guongsang.initiatives.Initiative;
import vn.guongsang.initiatives.InitiativeDraft;
import vn.guongsang.initiatives.InitiativeKind;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Picks;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.page.Page;

/** Between what stands on the form of an initiative and what is taken of it. */
@Component
class InitiativeForms {

  /** Rows for authors; more than this share one initiative only on paper. */
  static final int AUTHORS = 6;

  private static final int EARLIEST = 1945;

  private final Picks picks;

  InitiativeForms(Picks picks) {
    this.picks = picks;
  }

  /** Everything typed, or nothing when something is missing; the faults are then on the form. */
  Optional<InitiativeDraft> read(Form form, Viewer viewer, Page page, @Nullable Initiative before) {
    var title = form.required("title", 500, "initiatives.fault.no-title");
    var kind = form.requiredChoice("kind", InitiativeKind.class, "initiatives.fault.no-kind");
    var year = year(form, page);
    var appliedOn = form.day("applied_on");
    var problem = form.lines("problem", 4000);
    var solution = form.lines("solution", 8000);
    var scope = form.requiredChoice("scope", EffectScope.class, "initiatives.fault.no-scope");
    var issuer = form.text("issuer", 300);
    var number = form.text("number", 60);
    var recognisedOn = form.day("recognised_on");
    var vouched = form.requiredChoice("vouched", Vouched.class, "initiatives.fault.no-vouched");
    var unit = unit(form, viewer, before);
    var authors = authors(form, viewer, before);
    if (kind.isEmpty()
        || year.isEmpty()
        || scope.isEmpty()
        || vouched.isEmpty()
        || unit.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new InitiativeDraft(
            unit.get(),
            title,
            kind.get(),
            year.get(),
            appliedOn.orElse(null),
            problem,
            solution,
            scope.get(),
            issuer,
            number,
            recognisedOn.orElse(null),
            authors,
            null,
            vouched.get()));
  }

  private static Optional<Integer> year(Form form, Page page) {
    if (form.typed("year").isBlank()) {
      form.fault("year", "initiatives.fault.no-year");
      return Optional.empty();
    }
    return form.wholeNumber("year", EARLIEST, page.today().getYear());
  }

  private Optional<UnitId> unit(Form form, Viewer viewer, @Nullable Initiative before) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "initiatives.fault.no-unit-said");
      return Optional.empty();
    }
    if (before != null && form.typed("unit").equals(before.said().unit().toString())) {
      var shown = Form.empty();
      picks.show(shown, "unit", before.said().unit());
      if (shown.typed("unit_text").equals(form.typed("unit_text"))) {
        return Optional.of(before.said().unit());
      }
    }
    return picks.unit(form, "unit", viewer);
  }

  /** An author who was there before stays, even outside the scope; a new one is picked from it. */
  private List<Author> authors(Form form, Viewer viewer, @Nullable Initiative before) {
    var out = new ArrayList<Author>();
    var typed = 0;
    for (var row = 1; row <= AUTHORS; row++) {
      var field = "author-" + row;
      if (Picks.nothing(form, field) && form.typed("share-" + row).isBlank()) {
        continue;
      }
      typed++;
      if (Picks.nothing(form, field)) {
        form.fault(field, "initiatives.fault.author-of-share");
        continue;
      }
      var person =
          kept(form, field, before).or(() -> picks.person(form, field, viewer).map(p -> p.value()));
      var share = form.wholeNumber("share-" + row, 1, 100);
      if (form.typed("share-" + row).isBlank()) {
        form.fault("share-" + row, "initiatives.fault.no-share");
      }
      if (person.isPresent() && share.isPresent()) {
        out.add(new Author(new vn.guongsang.kernel.PersonId(person.get()), share.get()));
      }
    }
    var sum = out.stream().mapToInt(Author::share).sum();
    if (typed == 0) {
      form.fault("author-1", "initiatives.fault.no-author");
    } else if (out.size() == typed && sum != 100) {
      form.fault("share-1", "initiatives.fault.shares", sum);
    }
    return out;
  }

  private static Optional<UUID> kept(Form form, String field, @Nullable Initiative before) {
    return before == null
        ? Optional.empty()
        : before.authors().stream()
            .filter(a -> a.person().toString().equals(form.typed(field)))
            .filter(a -> a.name().equals(form.typed(field + "_text")))
            .map(a -> a.person().value())
            .findFirst();
  }

  void showUnit(Form form, UnitId unit) {
    picks.show(form, "unit", unit);
  }

  void showAuthor(Form form, UUID person) {
    picks.show(form, "author-1", new vn.guongsang.kernel.PersonId(person));
    form.with("share-1", 100);
  }

  void show(Form form, Initiative initiative) {
    var said = initiative.said();
    form.with("_version", initiative.version())
        .with("title", said.title())
        .with("kind", said.kind().name())
        .with("year", said.year())
        .with("applied_on", said.appliedOn())
        .with("problem", said.problem())
        .with("solution", said.solution())
        .with("scope", said.scope().name())
        .with("issuer", said.issuer())
        .with("number", said.decisionNumber())
        .with("recognised_on", said.recognisedOn())
        .with("vouched", said.vouched().name());
    showUnit(form, said.unit());
    var row = 0;
    for (var author : initiative.authors()) {
      row++;
      form.with("author-" + row, author.person().value())
          .with("author-" + row + "_text", author.name())
          .with("share-" + row, author.share());
    }
  }
}
