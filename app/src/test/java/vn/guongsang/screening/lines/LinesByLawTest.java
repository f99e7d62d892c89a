package vn.guongsang.screening.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.guongsang.RunningApp;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.issue.LawOnLines;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.decisions.issue.LineId;
import vn.guongsang.decisions.issue.LineVerdict;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.Units;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.screening.RegisterWorld;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Nobody;

@DisplayName("The law on the lines of a decision")
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinesByLawTest {

  private static final UnitId HERE = DemoIds.unit("hn/p-hoang-mai");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final DecisionId DECISION = new DecisionId(new UUID(7, 7));

  private final RunningApp app = RunningApp.shared();
  private final RegisterWorld world = new RegisterWorld(app.database().asOwner(), "lines-test");

  private UUID excellent;
  private UUID unrated;
  private UUID held;

  @BeforeAll
  void lives() {
    excellent = world.person("Trần Thị Dòng Một", "FEMALE", HERE, "PROFESSIONAL");
    world.rating(excellent, HERE, 2026, "EXCELLENT");
    unrated = world.person("Trần Thị Dòng Hai", "FEMALE", HERE, "PROFESSIONAL");
    held = world.person("Trần Thị Dòng Ba", "FEMALE", HERE, "PROFESSIONAL");
    world.rating(held, HERE, 2026, "GOOD");
    world.hold(held, HERE, "PRESS", "2026-03-01");
  }

  private static Line line(int number, String award, Holder holder, String achievement) {
    return new Line(
        new LineId(new UUID(9, number)),
        DECISION,
        number,
        award,
        "MERIT",
        holder,
        HERE,
        "x",
        "x",
        "",
        Period.of(2026),
        achievement,
        null,
        null,
        "",
        null);
  }

  private static Holder person(UUID id) {
    return new Holder.OfPerson(new PersonId(id));
  }

  private List<LineVerdict> on(Line... lines) {
    return app.bean(LawOnLines.class).on(Nobody.system(1), List.of(lines), DAY);
  }

  private static List<Outcome> outcomes(List<LineVerdict> verdicts) {
    return verdicts.stream().map(LineVerdict::outcome).toList();
  }

  private String said(LineVerdict verdict) {
    return app.bean(Dictionary.class).in(Language.VI).t(verdict.reasons().getFirst());
  }

  @Test
  void each_line_is_judged_by_what_the_register_knows() {
    var verdicts =
        on(
            line(1, "LDTT", person(excellent), ""),
            line(2, "LDTT", person(unrated), ""),
            line(3, "LDTT", person(held), ""));

    assertThat(outcomes(verdicts)).containsExactly(Outcome.MET, Outcome.NOT_MET, Outcome.HELD);
    assertThat(said(verdicts.get(1))).isEqualTo("Chưa có xếp loại của năm đề nghị");
    assertThat(verdicts.get(2).toString()).doesNotContain("PRESS");
    assertThat(verdicts.get(0).findings()).startsWith("{\"vi\":{").contains("\"en\":{");
  }

  @Test
  void what_the_same_decision_proposes_counts_as_proposed() {
    var fighter = world.person("Trần Thị Dòng Bốn", "FEMALE", HERE, "PROFESSIONAL");
    for (var year = 2024; year <= 2026; year++) {
      world.rating(fighter, HERE, year, "EXCELLENT");
    }
    world.award(fighter, HERE, "CSTDCS", "MERIT", 2024, 2025);
    world.initiative(fighter, HERE, 2026, "PROVINCE", null);
    assertThat(outcomes(on(line(1, "CSTDT", person(fighter), ""))))
        .containsExactly(Outcome.NOT_MET);

    var verdicts =
        on(line(1, "CSTDT", person(fighter), ""), line(2, "CSTDCS", person(fighter), ""));

    assertThat(outcomes(verdicts)).containsExactly(Outcome.MET, Outcome.MET);
    assertThat(said(verdicts.getFirst())).startsWith("Với điều kiện: ");
  }

  @Test
  void a_team_leans_on_the_titles_of_its_members_in_the_same_decision() {
    var team = new UnitId(UUID.fromString("0199aaaa-0000-7000-8000-000000000001"));
    app.bean(Units.class)
        .found(
            Nobody.system(1),
            List.of(
                new UnitDraft(
                    team,
                    LocalDate.of(2025, 7, 1),
                    new UnitFacts(
                        "LINES-T",
                        "Tổ Dòng Thử",
                        "",
                        UnitKind.OFFICE,
                        UnitLevel.TEAM,
                        HERE,
                        false,
                        0))),
            DAY);
    var lan = world.person("Trần Thị Dòng Lan", "FEMALE", team, "PROFESSIONAL");
    var mai = world.person("Trần Thị Dòng Mai", "FEMALE", team, "PROFESSIONAL");
    for (var member : List.of(lan, mai)) {
      world.rating(member, team, 2026, "GOOD");
    }
    world.rating(null, team, 2026, "GOOD");
    var asTeam = line(1, "TTLDTT", new Holder.OfUnit(team), "");
    var alone = outcomes(on(asTeam)).getFirst();

    var together =
        outcomes(on(asTeam, line(2, "LDTT", person(lan), ""), line(3, "LDTT", person(mai), "")));

    assertThat(alone).isEqualTo(Outcome.NOT_MET);
    assertThat(together.getFirst()).isLessThan(Outcome.NOT_MET);
    assertThat(together.subList(1, 3)).containsExactly(Outcome.MET, Outcome.MET);
  }

  @Test
  void a_stated_achievement_is_for_a_person_to_weigh() {
    assertThat(
            outcomes(
                on(
                    line(1, "GK", person(unrated), "Cứu người đuối nước"),
                    line(2, "GK", person(unrated), ""))))
        .containsExactly(Outcome.ASK_PERSON, Outcome.NOT_MET);
  }

  @Test
  void who_is_not_in_the_register_yet_has_no_facts() {
    assertThat(
            outcomes(
                on(
                    line(1, "LDTT", person(new UUID(3, 3)), ""),
                    line(2, "TTLDTT", new Holder.OfUnit(new UnitId(new UUID(3, 4))), ""),
                    line(3, "GDVH", new Holder.OfHousehold(new UUID(3, 5), HERE, "x"), ""))))
        .containsExactly(Outcome.NOT_MET, Outcome.NOT_MET, Outcome.ASK_PERSON);
  }

  @Test
  void an_award_of_no_list_is_not_judged() {
    assertThat(on(line(1, "XYZ", person(excellent), ""))).isEmpty();
  }
}
