package vn.guongsang.movements.web;

import static vn.guongsang.movements.db.Tables.MOVEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementDraft;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.registry.Picks;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.page.Page;

/** What is said of a movement, from and to a form. */
@Component
class MovementForms {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_TEXT = 8000;
  private static final int NAMESAKES = 20;

  private final Movements movements;
  private final Picks picks;

  MovementForms(Movements movements, Picks picks) {
    this.movements = movements;
    this.picks = picks;
  }

  Form fresh(Viewer viewer, LocalDate today) {
    var form =
        Form.empty()
            .with("kind", Movement.Kind.THEMATIC.name())
            .with("scope", Movement.Scope.UNIT.name())
            .with("from", today);
    viewer.unit().ifPresent(unit -> picks.show(form, "unit", unit));
    return form;
  }

  Form of(Viewer viewer, Movement movement) {
    return fill(Form.empty().with("_version", movement.version()), viewer, movement.said());
  }

  /** The same a year later; a year in the name or slogan moves with it. */
  Form copyOf(Viewer viewer, Movement movement) {
    var said = movement.said();
    var year = said.from().getYear();
    var due = said.answerDue();
    var until = said.until();
    var copy =
        new MovementDraft(
            later(said.name(), year),
            later(said.slogan(), year),
            said.kind(),
            said.scope(),
            said.label(),
            said.campaign(),
            said.from().plusYears(1),
            until == null ? null : until.plusYears(1),
            said.criteria(),
            said.weakLinks(),
            said.asked(),
            due == null ? null : due.plusYears(1),
            said.parent(),
            movement.id());
    var form = fill(Form.empty().with("copied", movement.id()), viewer, copy);
    picks.show(form, "unit", movement.unit());
    return form;
  }

  private static String later(String words, int year) {
    return words.replaceAll("\\b" + year + "\\b", Integer.toString(year + 1));
  }

  private Form fill(Form form, Viewer viewer, MovementDraft said) {
    form.with("name", said.name())
        .with("slogan", said.slogan())
        .with("kind", said.kind().name())
        .with("scope", said.scope().name())
        .with("label", said.label())
        .with("campaign", said.campaign() ? "yes" : "")
        .with("from", said.from())
        .with("until", said.until() == null ? null : said.until().minusDays(1))
        .with("criteria", said.criteria())
        .with("weak", said.weakLinks())
        .with("due", said.answerDue())
        .withAll("asked", said.asked().stream().map(Enum::name).toList());
    var parent = said.parent();
    if (parent != null) {
      movements
          .named(parent)
          .ifPresent(name -> form.with("parent", parent).with("parent_text", name));
    }
    return form;
  }

  Optional<UnitId> unit(Form form, Viewer viewer) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "movements.fault.no-unit");
    }
    return picks.unit(form, "unit", viewer);
  }

  Optional<MovementDraft> read(Form form, Viewer viewer) {
    var name = form.required("name", LONGEST_NAME, "movements.fault.no-name");
    var kind = form.requiredChoice("kind", Movement.Kind.class, "movements.fault.no-kind");
    var scope = form.requiredChoice("scope", Movement.Scope.class, "movements.fault.no-scope");
    var from = form.requiredDay("from", "movements.fault.no-from");
    var last = form.day("until");
    var slogan = form.text("slogan", LONGEST_NAME);
    var label = form.text("label", LONGEST_NAME);
    var criteria = form.lines("criteria", LONGEST_TEXT);
    var weak = form.lines("weak", LONGEST_TEXT);
    var due = form.day("due");
    var parent = movement(form, "parent", viewer);
    var asked =
        List.of(UnitLevel.values()).stream()
            .filter(level -> form.isPicked("asked", level.name()))
            .toList();
    if (from.isPresent() && last.isPresent() && last.get().isBefore(from.get())) {
      form.fault("until", "movements.fault.until", from.get());
    }
    var copied = form.id("copied").map(MovementId::new).orElse(null);
    if (kind.isEmpty() || scope.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MovementDraft(
            name,
            slogan,
            kind.get(),
            scope.get(),
            label,
            form.ticked("campaign"),
            from.get(),
            last.map(day -> day.plusDays(1)).orElse(null),
            criteria,
            weak,
            asked,
            due.orElse(null),
            parent.orElse(null),
            copied));
  }

  /** The id while the words beside it are still its name, else the only one so called. */
  Optional<MovementId> movement(Form form, String field, Viewer viewer) {
    var typed = VietnameseText.clean(form.typed(field + "_text"));
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var id = form.id(field);
    var folded = VietnameseText.fold(typed);
    Condition picked = id.map(MOVEMENT.ID::eq).orElse(DSL.falseCondition());
    var found = movements.list(viewer, MOVEMENT.FOLDED.eq(folded).or(picked), NAMESAKES);
    var exact =
        found.stream()
            .filter(one -> VietnameseText.fold(one.name()).equals(folded))
            .filter(one -> id.isPresent() && one.id().value().equals(id.get()))
            .findFirst();
    if (exact.isPresent()) {
      return exact.map(Movement::id);
    }
    var named =
        found.stream().filter(one -> VietnameseText.fold(one.name()).equals(folded)).toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst().id());
    }
    form.fault(
        field, named.isEmpty() ? "movements.fault.no-such" : "movements.fault.several", typed);
    return Optional.empty();
  }

  static List<Option> levels(Page page) {
    return List.of(UnitLevel.values()).stream()
        .filter(level -> level != UnitLevel.CENTRAL && level != UnitLevel.DISTRICT)
        .map(level -> Option.of(level.name(), page.t(level)))
        .toList();
  }
}
