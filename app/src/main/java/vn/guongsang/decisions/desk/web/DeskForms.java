package vn.guongsang.decisions.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.desk.Choices;
import vn.guongsang.decisions.desk.DeskDraft;
import vn.guongsang.decisions.desk.FamilyPoints;
import vn.guongsang.decisions.desk.Fix;
import vn.guongsang.decisions.desk.Points;
import vn.guongsang.decisions.desk.Reviewing;
import vn.guongsang.decisions.desk.reading.Grid;
import vn.guongsang.decisions.desk.reading.Role;
import vn.guongsang.decisions.names.AwardTypeNames;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Picks;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.page.Page;

/** Between what stands on the forms of the desk and what it takes. */
@Component
class DeskForms {

  private static final int SAMPLES = 3;

  private final Picks picks;
  private final Units units;
  private final AwardTypes types;
  private final FamilyPoints points;

  DeskForms(Picks picks, Units units, AwardTypes types, FamilyPoints points) {
    this.picks = picks;
    this.units = units;
    this.types = types;
    this.points = points;
  }

  /** What stands there before anybody chose; every bit of it is seen and may be changed. */
  Form usual(DeskDraft draft, Viewer viewer, Page page) {
    var today = page.today();
    var form = Form.empty().with("_version", draft.version()).with("sheet", draft.content().sheet());
    roles(form, draft.content().grid());
    var chosen = draft.content().choices();
    if (chosen != null) {
      return show(form, chosen);
    }
    var issuer = issuer(viewer);
    form.with("period", today.getYear())
        .with("track", Track.MERIT.code())
        .with("day", today)
        .with("award", likelyAward(draft, today))
        .with("group", group(issuer).name());
    issuer.ifPresent(unit -> picks.show(form, "issuer", unit.id()));
    if (draft.content().grid().has(Role.POINTS)) {
      form.with("byGroup", "yes");
      issuer
          .flatMap(unit -> points.on(viewer, unit.id(), today))
          .ifPresent(rule -> form.with("least", rule.shown()).with("basis", rule.basis()));
    }
    return form;
  }

  private Form show(Form form, Choices chosen) {
    form.with("period", chosen.period())
        .with("track", chosen.track())
        .with("day", chosen.day())
        .with("award", chosen.award())
        .with("group", chosen.group().name())
        .with("basis", chosen.pointsBasis());
    if (chosen.byGroup()) {
      form.with("byGroup", "yes");
    }
    var least = chosen.least();
    if (least != null) {
      form.with("least", Points.shown(least));
    }
    picks.show(form, "issuer", chosen.issuer());
    return form;
  }

  private static void roles(Form form, Grid grid) {
    for (var i = 0; i < grid.headings().size(); i++) {
      form.with("column-" + i, grid.headings().get(i).role().name());
    }
  }

  /** The unit acted for, or the one above it whose head may decide. */
  private Optional<Unit> issuer(Viewer viewer) {
    var unit = viewer.unit().flatMap(units::find);
    while (unit.isPresent() && unit.get().level() == UnitLevel.TEAM) {
      var above = unit.get().parent().flatMap(units::find);
      if (above.isEmpty()) {
        return unit;
      }
      unit = above;
    }
    return unit;
  }

  private static StaffGroup group(Optional<Unit> issuer) {
    return issuer
        .map(
            unit ->
                switch (unit.kind()) {
                  case SCHOOL, HOSPITAL, PUBLIC_SERVICE -> StaffGroup.PUBLIC_EMPLOYEE;
                  case ENTERPRISE, COOPERATIVE -> StaffGroup.WORKER;
                  case ARMED_FORCES -> StaffGroup.ARMED_FORCES;
                  default -> StaffGroup.CIVIL_SERVANT;
                })
        .orElse(StaffGroup.CIVIL_SERVANT);
  }

  /** What the title above the list names, where it has one meaning. */
  private String likelyAward(DeskDraft draft, LocalDate today) {
    if (draft.content().grid().has(Role.AWARD)) {
      return "";
    }
    var names = new AwardTypeNames(types.on(today));
    var titles = new ArrayList<>(draft.content().grid().leftOut());
    titles.add(draft.title());
    return titles.stream()
        .map(title -> names.read(title).certain())
        .filter(code -> code != null)
        .findFirst()
        .orElse("");
  }

  /** Everything typed; where something is missing the faults are on the form and it is empty. */
  Optional<Choices> choices(Form form, Viewer viewer, Page page, Grid grid) {
    var award = form.text("award", 20);
    var period = form.required("period", 60, "register.fault.no-year");
    if (!period.isEmpty() && Reviewing.period(period, page.today()).isEmpty()) {
      form.fault("period", "register.fault.year", period);
    }
    var day = form.requiredDay("day", "desk.fault.no-day");
    var track = form.required("track", 20, "register.fault.no-track");
    if (!track.isEmpty() && Track.of(track).isEmpty()) {
      form.fault("track", "form.no-such-choice");
    }
    var group = form.requiredChoice("group", StaffGroup.class, "form.no-such-choice");
    if (Picks.nothing(form, "issuer")) {
      form.fault("issuer", "desk.fault.no-issuer");
    }
    var issuer = picks.unit(form, "issuer", viewer);
    if (day.isPresent()
        && !award.isEmpty()
        && types.find(award, day.get()).isEmpty()) {
      form.fault("award", "form.no-such-choice");
    }
    var least = least(form, grid);
    if (!form.faults().isEmpty() || day.isEmpty() || group.isEmpty() || issuer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Choices(
            award,
            track,
            period,
            issuer.get(),
            day.get(),
            group.get(),
            form.ticked("byGroup"),
            least,
            form.text("basis", 300),
            "",
            false,
            false));
  }

  private static @Nullable Integer least(Form form, Grid grid) {
    var typed = form.text("least", 20);
    if (typed.isEmpty()) {
      if (grid.has(Role.POINTS)) {
        form.fault("least", "desk.fault.no-least");
      }
      return null;
    }
    var read = Points.hundredths(typed);
    if (read.isEmpty()) {
      form.fault("least", "desk.fault.least", typed);
    }
    return read.orElse(null);
  }

  static List<Role> roles(Form form, int columns) {
    var out = new ArrayList<Role>();
    for (var i = 0; i < columns; i++) {
      out.add(form.choice("column-" + i, Role.class).orElse(Role.NONE));
    }
    return out;
  }

  ChoiceForm view(DeskDraft draft, Form form, Viewer viewer, Page page) {
    var grid = draft.content().grid();
    var columns = new ArrayList<ChoiceForm.ColumnView>();
    for (var i = 0; i < grid.headings().size(); i++) {
      var heading = grid.headings().get(i);
      columns.add(
          new ChoiceForm.ColumnView(
              "column-" + i,
              grid.headed() && !heading.text().isEmpty()
                  ? heading.text()
                  : page.t("desk.column", i + 1),
              grid.samples(i, SAMPLES),
              page.t("desk.how." + heading.how().name()),
              heading.how().sure() || heading.role() == Role.NONE));
    }
    var own = new ArrayList<Option>();
    var others = new ArrayList<Option>();
    var issuer =
        form.id("issuer").map(UnitId::new).flatMap(units::find).or(() -> issuer(viewer));
    var body = issuer.map(unit -> Reviewing.body(unit.level())).orElse(null);
    for (var type : types.on(form.day("day").orElse(page.today()))) {
      var by = type.conferredBy();
      (by != null && body != null && by.bodies().contains(body) ? own : others)
          .add(Option.of(type.code().code(), name(type, page)));
    }
    return new ChoiceForm(
        draft,
        form,
        columns,
        Arrays.stream(Role.values())
            .map(role -> Option.of(role.name(), page.t("desk.role." + role.name())))
            .toList(),
        own,
        others,
        Track.ALL.stream()
            .map(t -> Option.of(t.code(), page.t("register.track." + t.code())))
            .toList(),
        Option.ofAll(page, StaffGroup.class),
        grid.has(Role.AWARD),
        grid.has(Role.POINTS));
  }

  static String name(AwardType type, Page page) {
    return page.language().code().equals("vi") ? type.name().vi() : type.name().en();
  }

  List<Option> awards(LocalDate day, Page page) {
    return types.on(day).stream()
        .map(type -> Option.of(type.code().code(), name(type, page)))
        .toList();
  }

  /** What a person says of one row. */
  static Fix fix(Form form, Fix before, Grid grid) {
    var cells = new java.util.EnumMap<Role, String>(Role.class);
    cells.putAll(before.cells());
    for (var role : Role.values()) {
      if (form.names().contains("cell-" + role.name())) {
        cells.put(role, form.text("cell-" + role.name(), 4_000));
      }
    }
    var who = form.typed("who");
    return new Fix(
        cells,
        form.choice("kind", HolderKind.class).orElse(before.kind()),
        who.isEmpty() || who.equals("new") ? null : form.id("who").orElse(null),
        who.equals("new") || who.isEmpty() && before.fresh(),
        form.ticked("apart") || !form.names().contains("asksApart") && before.apart(),
        form.ticked("out"),
        form.names().contains("award") ? form.text("award", 20) : before.award(),
        form.text("accepted", 1_000));
  }
}
