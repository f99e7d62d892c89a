package vn.guongsang.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardDraft;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.Decision;
import vn.guongsang.decisions.DecisionDraft;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.names.IssuerNames;
import vn.guongsang.decisions.names.PeriodWords;
import vn.guongsang.decisions.names.PeriodWords.TwoYears;
import vn.guongsang.registry.households.HouseholdId;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.page.Page;

/** Between what stands on the form of an award and what the register takes. */
@Component
public class AwardForms {

  /** Awards of one person under one decision; more are rare, and a second form takes them. */
  static final int ROWS = 3;

  private final HolderPicks picks;
  private final AwardTypes types;

  AwardForms(HolderPicks picks, AwardTypes types) {
    this.picks = picks;
    this.types = types;
  }

  /** Everything typed; where something is missing the faults are on the form and it is empty. */
  List<AwardDraft> drafts(Form form, Viewer viewer, int rows, Page page) {
    var decision = decision(form, null);
    var holder = picks.read(form, viewer);
    var served = picks.servedAt(form, viewer);
    var vouched = form.requiredChoice("vouched", Vouched.class, "register.fault.no-vouched");
    var out = new ArrayList<AwardDraft>();
    for (var row = 1; row <= rows; row++) {
      if (row > 1 && blank(form, row)) {
        continue;
      }
      var award = form.required("award-" + row, 20, "register.fault.no-award");
      var track = form.required("track-" + row, 20, "register.fault.no-track");
      var period = period(form, "year-" + row, page);
      var achievement = form.text("achievement-" + row, 2000);
      if (holder.isPresent() && period.isPresent() && vouched.isPresent()) {
        out.add(
            new AwardDraft(
                decision,
                award,
                track,
                holder.get(),
                holder.get() instanceof Holder.OfPerson ? served.orElse(null) : null,
                period.get(),
                achievement,
                vouched.get()));
      }
    }
    return out;
  }

  private static boolean blank(Form form, int row) {
    return form.typed("award-" + row).isBlank()
        && form.typed("year-" + row).isBlank()
        && form.typed("achievement-" + row).isBlank();
  }

  public static Optional<Period> period(Form form, String field, Page page) {
    var typed = form.required(field, 60, "register.fault.no-year");
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var read = PeriodWords.read(typed, TwoYears.UNSAID, page.today().getYear());
    if (read.isEmpty()) {
      form.fault(field, "register.fault.year", typed);
    }
    return read;
  }

  DecisionDraft decision(Form form, @Nullable UUID file) {
    var issuer = form.required("issuer", 300, "register.fault.no-issuer");
    var body =
        form.choice("body", Authority.Body.class).or(() -> IssuerNames.body(issuer)).orElse(null);
    return new DecisionDraft(
        issuer,
        body,
        form.text("number", 60),
        form.day("day").orElse(null),
        form.text("title", 500),
        form.text("signatory", 200),
        true,
        file);
  }

  void show(Form form, Decision decision) {
    var body = decision.body();
    form.with("issuer", decision.issuer())
        .with("body", body == null ? "" : body.name())
        .with("number", decision.number())
        .with("day", decision.day())
        .with("title", decision.title())
        .with("signatory", decision.signatory());
  }

  /** The form of a correction: all that the line says. */
  void show(Form form, Award award) {
    show(form, award.decision());
    picks.show(form, award.holder());
    if (award.person() != null) {
      picks.showUnit(form, "served", award.unit());
    }
    form.with("award-1", award.awardType())
        .with("track-1", award.track())
        .with("year-1", PeriodWords.written(award.period()))
        .with("achievement-1", award.achievement())
        .with("vouched", award.vouched().name());
  }

  /** The form for the next person under the same decision. */
  void showForNext(Form form, Award award) {
    show(form, award.decision());
    form.with("award-1", award.awardType())
        .with("track-1", award.track())
        .with("year-1", PeriodWords.written(award.period()))
        .with("holder_kind", award.holderKind().name())
        .with("vouched", award.vouched().name());
  }

  void showHousehold(Form form, Viewer viewer, HouseholdId id) {
    picks.show(form, picks.household(viewer, id));
  }

  void showHolder(Form form, Holder holder) {
    picks.show(form, holder);
  }

  public List<Option> awards(Page page) {
    return types.ever(page.today()).stream()
        .map(
            t ->
                Option.of(
                    t.code().code(),
                    page.language().code().equals("vi") ? t.name().vi() : t.name().en()))
        .toList();
  }

  public static List<Option> tracks(Page page) {
    return Track.ALL.stream()
        .map(t -> Option.of(t.code(), page.t("register.track." + t.code())))
        .toList();
  }

  public static List<Option> bodies(Page page) {
    return java.util.Arrays.stream(Authority.Body.values())
        .map(b -> Option.of(b.name(), page.t("register.body." + b.name())))
        .toList();
  }

  static List<Option> vouched(Page page) {
    return java.util.Arrays.stream(Vouched.values())
        .map(
            v ->
                new Option(
                    v.name(),
                    page.t("register.vouched." + v.name()),
                    page.t("register.vouched-hint." + v.name())))
        .toList();
  }
}
