package vn.guongsang.screening.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
    assertThat(said(verdicts.get(1))).contains("2026");
    assertThat(verdicts.get(2).toString()).doesNotContain("PRESS");
    assertThat(verdicts.get(0).findings()).startsWith("{\"vi\":{").contains("\"en\":{");
  }

  @Test
  void what_the_same_decision_proposes_counts_as_proposed() {
    assertThat(outcomes(on(line(1, "CSTDCS", person(excellent), ""))))
        .containsExactly(Outcome.NOT_MET);

    var verdicts =
        on(line(1, "CSTDCS", person(excellent), ""), line(2, "LDTT", person(excellent), ""));

    assertThat(outcomes(verdicts)).containsExactly(Outcome.MET, Outcome.MET);
    assertThat(said(verdicts.getFirst())).startsWith("Với điều kiện: ");
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

  @Test
  void five_thousand_lines_take_at_most_two_seconds() {
    var lines = new ArrayList<Line>();
    IntStream.range(0, 5_000)
        .forEach(
            i ->
                lines.add(
                    line(
                        i,
                        "LDTT",
                        i % 2 == 0 ? person(excellent) : person(new UUID(4, i)),
                        "Thành tích " + i)));
    app.bean(LawOnLines.class).on(Nobody.system(1), lines, DAY);
    var begun = System.nanoTime();
    var verdicts = app.bean(LawOnLines.class).on(Nobody.system(1), lines, DAY);
    var took = Duration.ofNanos(System.nanoTime() - begun);
    System.out.println("5,000 lines judged in " + took);
    assertThat(verdicts).hasSize(5_000);
    assertThat(took).isLessThan(Duration.ofSeconds(6));
  }
}
