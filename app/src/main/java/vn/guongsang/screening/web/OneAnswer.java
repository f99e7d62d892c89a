package vn.guongsang.screening.web;

import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.eligibility.web.Verdict;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.screening.Screening;
import vn.guongsang.screening.db.tables.records.AnswerRecord;
import vn.guongsang.screening.facts.Known;
import vn.guongsang.screening.facts.RegisterFacts;
import vn.guongsang.screening.facts.TeamFacts;
import vn.guongsang.screening.facts.TeamFigures;
import vn.guongsang.screening.lists.Unread;
import vn.guongsang.screening.one.LawWords;
import vn.guongsang.screening.run.KeptFinding;
import vn.guongsang.screening.run.ReasonWords;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.page.Page;

/**
 * One answer of a screening: as it was then, and, where the register has changed since, as it would
 * be now.
 */
@Component
public class OneAnswer {

  private final DSLContext sql;
  private final RegisterFacts facts;
  private final TeamFacts teams;
  private final Rulebook law;
  private final LawWords words;

  OneAnswer(DSLContext sql, RegisterFacts facts, TeamFacts teams, Rulebook law, LawWords words) {
    this.sql = sql;
    this.facts = facts;
    this.teams = teams;
    this.law = law;
    this.words = words;
  }

  /**
   * @param then as it was; null for a row that nobody was found for, or where the law's clauses
   *     have been rewritten since
   * @param now null where nothing has changed
   * @param candidates who a row that was not read may mean
   */
  public record View(
      int row,
      String name,
      @Nullable String href,
      String award,
      String awardName,
      AnswerState state,
      @Nullable Verdict then,
      @Nullable Verdict now,
      List<Candidate> candidates) {}

  public record Candidate(String href, String name, String unitName, String birth) {}

  View of(Screening one, AnswerRecord answer, Viewer viewer, Page page) {
    var state = AnswerState.valueOf(answer.getOutcome());
    if (state == AnswerState.UNREAD) {
      return new View(
          answer.getRowNo(),
          page.t("screening.row.of-list", answer.getRowNo()),
          null,
          "",
          "",
          state,
          null,
          null,
          candidates(Unread.candidates(answer.getNote()), viewer, page));
    }
    var award = AwardCode.of(answer.getAwardType());
    var subject = subject(answer);
    var known = known(one, answer);
    var question = one.question(award);
    var today = law.assess(question, known.facts());
    var then = KeptFinding.over(today.finding(), answer.getFindings(), question.year());
    var changed = then.isEmpty() || !then.get().equals(today.finding());
    var lawWords = words.in(page.language());
    var now = Verdict.of(today, lawWords.show(today));
    return new View(
        answer.getRowNo(),
        subject.name(),
        subject.href(),
        award.code(),
        lawWords.award(award, one.receivedOn()),
        state,
        changed ? then.map(finding -> frozen(one, award, finding, known, page)).orElse(null) : now,
        changed ? now : null,
        List.of());
  }

  /** The numbers are those of then; the facts behind them have changed and are not told. */
  private Verdict frozen(Screening one, AwardCode award, Finding finding, Known known, Page page) {
    var told =
        ReasonWords.unprojected(
            finding,
            one.question(award),
            vn.guongsang.rules.facts.Facts.about(known.facts().subject()),
            law);
    var verdict = Verdict.of(told, words.in(page.language()).show(told));
    return new Verdict(
        verdict.tone(),
        verdict.summary(),
        verdict.missing(),
        Optional.empty(),
        List.of(),
        verdict.conditions(),
        verdict.rows(),
        verdict.ruleSet(),
        null);
  }

  private Known known(Screening one, AnswerRecord answer) {
    var person = answer.getPerson();
    if (person != null) {
      return facts.ofPerson(kept(person), one.askedOn()).orElseThrow(NotFound::new);
    }
    var team =
        teams
            .of(List.of(answer.getUnit()), one.year(), one.calendar(), one.askedOn())
            .get(answer.getUnit());
    if (team == null) {
      throw new NotFound();
    }
    return new Known(team.with(TeamFigures.UNKNOWN), null, team.doubts());
  }

  private PersonId kept(UUID person) {
    return facts.kept(new PersonId(person));
  }

  private record Subject(String name, String href) {}

  private Subject subject(AnswerRecord answer) {
    if (answer.getPerson() != null) {
      var id = kept(answer.getPerson()).value();
      return sql.select(PERSON_TODAY.NAME)
          .from(PERSON_TODAY)
          .where(PERSON_TODAY.ID.eq(id))
          .fetchOptional(row -> new Subject(row.value1(), "/people/" + id))
          .orElseThrow(NotFound::new);
    }
    return sql.select(UNIT_TODAY.NAME)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.ID.eq(answer.getUnit()))
        .fetchOptional(row -> new Subject(row.value1(), "/units/" + answer.getUnit()))
        .orElseThrow(NotFound::new);
  }

  private List<Candidate> candidates(List<UUID> ids, Viewer viewer, Page page) {
    return sql.select(
            PERSON_TODAY.ID,
            PERSON_TODAY.NAME,
            PERSON_TODAY.UNIT_NAME,
            PERSON_TODAY.BIRTH_DAY,
            PERSON_TODAY.BIRTH_YEAR)
        .from(PERSON_TODAY)
        .where(PERSON_TODAY.ID.in(ids))
        .and(viewer.sees(PERSON_TODAY.PATH))
        .orderBy(PERSON_TODAY.SORT_KEY, PERSON_TODAY.ID)
        .fetch(
            row -> {
              Short year = row.value5();
              var unitName = row.value3();
              return new Candidate(
                  "/people/" + row.value1(),
                  row.value2(),
                  unitName == null ? "" : unitName,
                  row.value4() != null
                      ? page.day(row.value4())
                      : year == null ? "" : year.toString());
            });
  }
}
