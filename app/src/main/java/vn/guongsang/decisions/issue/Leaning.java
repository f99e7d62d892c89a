package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.db.Tables.AWARD_REVIEW;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.POST_HELD;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.db.tables.records.AwardReviewRecord;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Rewriting;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/**
 * Awards that leaned on one that was taken away, or that was given for another year than was
 * written. The law wants the later ones looked at again (Luật 2022, Điều 93, read together with
 * each standard); whether they fall is for a person to say, for another year, another branch of the
 * article or another member of the team may carry them.
 */
@Component
public class Leaning {

  private final DSLContext sql;
  private final Awards awards;
  private final Rulebook rulebook;
  private final Journal journal;
  private final Clock clock;

  Leaning(DSLContext sql, Awards awards, Rulebook rulebook, Journal journal, Clock clock) {
    this.sql = sql;
    this.awards = awards;
    this.rulebook = rulebook;
    this.journal = journal;
    this.clock = clock;
  }

  /** What became of the question. */
  public enum State {
    OPEN,
    /** It stands without the other. */
    KEPT,
    /** A decision about it is under way. */
    PURSUED
  }

  /** An award to be looked at, because another fell. */
  public record Review(
      UUID id, Award award, Award because, State state, String reason, int version) {}

  /** In the transaction that takes {@code gone} away: asks about what leaned on it. */
  void ask(Viewer viewer, Award gone, LocalDate today) {
    for (var award : leaningOn(gone, today)) {
      sql.insertInto(AWARD_REVIEW)
          .set(AWARD_REVIEW.ID, TimeOrderedId.at(clock.millis()))
          .set(AWARD_REVIEW.TENANT, viewer.tenant())
          .set(AWARD_REVIEW.AWARD, award.id().value())
          .set(AWARD_REVIEW.BECAUSE, gone.id().value())
          .set(AWARD_REVIEW.STATE, State.OPEN.name())
          .set(AWARD_REVIEW.ASKED_AT, clock.instant())
          .onConflictDoNothing()
          .execute();
    }
  }

  /**
   * Of the same holder, of that year or later, whose standard on its day names such an award; and
   * of the teams of that year whose standard counts the members who hold it.
   */
  List<Award> leaningOn(Award gone, LocalDate today) {
    var code = AwardCode.of(gone.awardType());
    var own =
        awards.lineOf(gone).stream()
            .filter(a -> !a.id().equals(gone.id()) && !gone.id().equals(a.corrects()))
            .filter(a -> a.period().year() >= gone.period().year())
            .filter(
                a -> rule(a, today).filter(r -> Rewriting.leansOn(r).contains(code)).isPresent());
    var teams =
        teamsOf(gone).stream()
            .filter(
                a ->
                    rule(a, today)
                        .filter(r -> Rewriting.countsHoldersOf(r).contains(code))
                        .isPresent());
    return Stream.concat(own, teams).toList();
  }

  private Optional<Criterion> rule(Award award, LocalDate today) {
    var day = Optional.ofNullable(award.decidedOn()).orElse(today);
    return day.isBefore(Rulebook.FIRST_DAY)
        ? Optional.empty()
        : rulebook.lawOn(day).rule(AwardCode.of(award.awardType()));
  }

  /** What the teams hold of that time in which the person was a member then. */
  private List<Award> teamsOf(Award gone) {
    var person = gone.person();
    if (person == null) {
      return List.of();
    }
    var from =
        LocalDate.of(
            gone.period().year(), gone.period().schoolYear() ? Month.SEPTEMBER : Month.JANUARY, 1);
    var units =
        sql.select(POST_HELD.UNIT)
            .from(POST_HELD)
            .join(PERSON_ROOT)
            .on(PERSON_ROOT.ID.eq(POST_HELD.PERSON))
            .where(
                PERSON_ROOT.ROOT.eq(
                    DSL.select(PERSON_ROOT.ROOT)
                        .from(PERSON_ROOT)
                        .where(PERSON_ROOT.ID.eq(person.value()))))
            .and(POST_HELD.MAIN)
            .and(POST_HELD.FROM_DAY.lt(from.plusYears(1)))
            .and(POST_HELD.UNTIL_DAY.isNull().or(POST_HELD.UNTIL_DAY.gt(from)))
            .fetchSet(row -> new UnitId(row.value1()));
    units.add(gone.unit());
    return awards.ofTeams(units, gone.period());
  }

  /** How many questions are open about awards the viewer may see. */
  public int count(Viewer viewer) {
    return open(viewer).size();
  }

  /** The open questions about awards the viewer may see, the oldest first. */
  public List<Review> open(Viewer viewer, int from, int atMost) {
    return open(viewer).stream().skip(from).limit(atMost).toList();
  }

  /** Few are ever open: they are read, and their awards by id; the register is not searched. */
  private List<Review> open(Viewer viewer) {
    return read(
        viewer,
        sql.selectFrom(AWARD_REVIEW)
            .where(AWARD_REVIEW.STATE.eq(State.OPEN.name()))
            .and(AWARD_REVIEW.TENANT.eq(viewer.tenant()))
            .orderBy(AWARD_REVIEW.ASKED_AT, AWARD_REVIEW.ID)
            .fetch());
  }

  /** Within the viewer's scope, else {@link NotFound}. */
  public Review within(Viewer viewer, UUID id) {
    return read(viewer, sql.selectFrom(AWARD_REVIEW).where(AWARD_REVIEW.ID.eq(id)).fetch()).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private List<Review> read(Viewer viewer, List<AwardReviewRecord> rows) {
    var known =
        awards.within(
            viewer,
            rows.stream()
                .flatMap(row -> Stream.of(row.getAward(), row.getBecause()))
                .map(AwardId::new)
                .distinct()
                .toList());
    var out = new ArrayList<Review>(rows.size());
    for (var row : rows) {
      var award = known.get(new AwardId(row.getAward()));
      var because = known.get(new AwardId(row.getBecause()));
      if (award != null && because != null) {
        out.add(
            new Review(
                row.getId(),
                award,
                because,
                State.valueOf(row.getState()),
                row.getReason(),
                row.getVersion()));
      }
    }
    return out;
  }

  /** Says that it stands all the same, or that a decision about it is under way. */
  @Transactional
  public void judge(Viewer viewer, UUID id, int version, State state, String reason) {
    var review = within(viewer, id);
    var row = sql.selectFrom(AWARD_REVIEW).where(AWARD_REVIEW.ID.eq(id)).forUpdate().fetchSingle();
    if (row.getVersion() != version) {
      throw new StaleVersion(id, row.getVersion());
    }
    row.setState(state.name());
    row.setReason(VietnameseText.clean(reason));
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setJudgedAt(clock.instant());
    row.setVersion(version + 1);
    row.update();
    journal.record(
        viewer,
        Entry.of(
                "issue.review-" + state.name().toLowerCase(java.util.Locale.ROOT),
                Awards.SUBJECT,
                review.award().id().value())
            .in(review.award().unit())
            .fact("because", Awards.SUBJECT, review.because().id().value())
            .because(VietnameseText.clean(reason)));
  }
}
