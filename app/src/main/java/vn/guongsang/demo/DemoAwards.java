package vn.guongsang.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardDraft;
import vn.guongsang.decisions.DecisionDraft;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Register;
import vn.guongsang.decisions.names.IssuerNames;
import vn.guongsang.decisions.names.PeriodWords;
import vn.guongsang.decisions.names.PeriodWords.TwoYears;
import vn.guongsang.initiatives.Author;
import vn.guongsang.initiatives.EffectScope;
import vn.guongsang.initiatives.InitiativeDraft;
import vn.guongsang.initiatives.InitiativeKind;
import vn.guongsang.initiatives.Initiatives;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Nobody;

/** Earlier awards and initiatives of the demo's units and people, entered like anybody's. */
@Component
class DemoAwards implements DemoPart {

  private static final String PERSON = "person:";
  private static final String UNIT = "unit:";

  private final Register register;
  private final Initiatives initiatives;

  DemoAwards(Register register, Initiatives initiatives) {
    this.register = register;
    this.initiatives = initiatives;
  }

  /** After the people. */
  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load(LocalDate today) {
    for (var tenant : List.of("hanoi", "cantho")) {
      var viewer = Nobody.system(tenant.equals("hanoi") ? 1 : 2);
      var drafts = new ArrayList<AwardDraft>();
      for (var row : DemoTable.read("awards.csv").rows()) {
        if (row.text("tenant").equals(tenant)) {
          drafts.add(award(row, today));
        }
      }
      register.enter(viewer, drafts, "", today);
      for (var row : DemoTable.read("initiatives.csv").rows()) {
        if (row.text("tenant").equals(tenant)) {
          initiatives.enter(viewer, initiative(row), today);
        }
      }
    }
  }

  private static AwardDraft award(DemoTable.Row row, LocalDate today) {
    var issuer = row.text("issuer");
    var holder = row.text("holder");
    return new AwardDraft(
        new DecisionDraft(
            issuer,
            IssuerNames.body(issuer).orElse(null),
            row.text("number"),
            LocalDate.parse(row.text("day")),
            "",
            "",
            true,
            null),
        row.text("award"),
        row.text("track"),
        holder.startsWith(PERSON)
            ? new Holder.OfPerson(person(holder.substring(PERSON.length())))
            : new Holder.OfUnit(DemoIds.unit(holder.substring(UNIT.length()))),
        null,
        PeriodWords.read(row.text("period"), TwoYears.SCHOOL_YEAR, today.getYear()).orElseThrow(),
        row.text("achievement"),
        Vouched.RECORD);
  }

  private static PersonId person(String key) {
    return new PersonId(DemoIds.of("person", key));
  }

  private static InitiativeDraft initiative(DemoTable.Row row) {
    var authors = new ArrayList<Author>();
    for (var one : row.text("authors").split(",", -1)) {
      var parts = one.strip().split(":", -1);
      authors.add(new Author(person(parts[0]), Integer.parseInt(parts[1])));
    }
    return new InitiativeDraft(
        DemoIds.unit(row.text("unit")),
        row.text("title"),
        InitiativeKind.INITIATIVE,
        Integer.parseInt(row.text("year")),
        null,
        "",
        "",
        EffectScope.valueOf(row.text("scope")),
        row.text("issuer"),
        row.text("number"),
        dayOrNone(row.text("day")),
        authors,
        null,
        Vouched.RECORD);
  }

  private static @Nullable LocalDate dayOrNone(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
