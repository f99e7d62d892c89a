package vn.guongsang.registry.people.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.Born;
import vn.guongsang.registry.people.NationalNumber;
import vn.guongsang.registry.people.PersonFacts;
import vn.guongsang.registry.people.ServicePost;
import vn.guongsang.registry.people.Sex;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.registry.people.posts.PostFacts;
import vn.guongsang.registry.web.UnitPicks;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;

/** Reads and shows what is typed of people and posts. */
@Component
class PersonForms {

  private final UnitPicks picks;

  PersonForms(UnitPicks picks) {
    this.picks = picks;
  }

  static Form shown(Form form, PersonFacts facts) {
    return form.with("name", facts.name())
        .with("born", facts.born().typed())
        .with("sex", facts.sex() == null ? "" : facts.sex().name())
        .with("died_on", facts.diedOn());
  }

  static PersonFacts facts(Form form) {
    return new PersonFacts(
        form.required("name", 120, "people.fault.no-name"),
        born(form),
        form.choice("sex", Sex.class).orElse(null),
        form.day("died_on").orElse(null));
  }

  /** A day, or a year alone. */
  static Born born(Form form) {
    var typed = VietnameseText.clean(form.typed("born"));
    if (typed.matches("[0-9]{4}")) {
      return Born.in(Integer.parseInt(typed));
    }
    return form.day("born").map(Born::on).orElse(Born.UNKNOWN);
  }

  static Optional<NationalNumber> number(Form form, boolean required) {
    var typed = form.typed("number").strip();
    if (typed.isEmpty() && !required) {
      return Optional.empty();
    }
    var number = NationalNumber.read(typed);
    if (number.isEmpty()) {
      form.fault("number", "people.fault.number");
    }
    return number;
  }

  Form shown(Form form, PostFacts facts) {
    var service = facts.servicePost();
    picks.show(form, "unit", Optional.of(facts.unit()));
    return form.with("position", facts.position())
        .with("group", facts.group().name())
        .with("deputy_head_up", facts.deputyHeadUp() ? "yes" : "")
        .with("direct", facts.direct() ? "yes" : "")
        .with("beside", facts.main() ? "" : "yes")
        .with("service_post", service == null ? "" : service.name())
        .with("from", facts.days().from())
        .with("last", facts.days().lastDay().orElse(null))
        .with("vouched", facts.vouched().name());
  }

  void showUnit(Form form, Optional<UnitId> unit) {
    picks.show(form, "unit", unit);
  }

  /** Everything typed of a post, or nothing when something is missing, with its faults noted. */
  Optional<PostFacts> post(Form form, Viewer viewer, Optional<UnitId> unitNow) {
    var unit =
        unitNow
            .filter(u -> picks.stillShows(form, "unit", u))
            .or(() -> picks.read(form, "unit", viewer));
    if (unit.isEmpty() && form.fault("unit").isEmpty()) {
      form.fault("unit", "people.fault.no-unit");
    }
    var position = form.text("position", 200);
    var group = form.requiredChoice("group", StaffGroup.class, "people.fault.no-group");
    var days = days(form, false);
    var vouched = form.requiredChoice("vouched", Vouched.class, "record.fault.no-vouched");
    var service = form.choice("service_post", ServicePost.class);
    if (unit.isEmpty() || group.isEmpty() || days.isEmpty() || vouched.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PostFacts(
            unit.get(),
            position,
            group.get(),
            form.ticked("deputy_head_up"),
            form.ticked("direct"),
            !form.ticked("beside"),
            service.orElse(null),
            days.get(),
            vouched.get()));
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
}
