package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.db.Tables.AWARD_REVIEW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.Awards;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Rewriting;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/**
 * Awards that leaned on one that was taken away. The law wants the later ones looked at again (Luật
 * 2022, Điều 93, read together with each standard); whether they fall is for a person to say, for
 * another year or another branch of the article may carry them.
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

  /** Of the same holder, of that year or later, whose standard on its day names such an award. */
  List<Award> leaningOn(Award gone, LocalDate today) {
    return awards.lineOf(gone).stream()
        .filter(a -> !a.id().equals(gone.id()))
        .filter(a -> a.period().year() >= gone.period().year())
        .filter(a -> leansOn(a, gone, today))
        .toList();
  }

  private boolean leansOn(Award award, Award gone, LocalDate today) {
    var day = Optional.ofNullable(award.decidedOn()).orElse(today);
    if (day.isBefore(Rulebook.FIRST_DAY)) {
      return false;
    }
    return rulebook
        .lawOn(day)
        .rule(AwardCode.of(award.awardType()))
        .map(rule -> Rewriting.leansOn(rule).contains(AwardCode.of(gone.awardType())))
        .orElse(false);
  }

  /** The open questions about awards the viewer may see, the oldest first. */
  public List<Review> open(Viewer viewer) {
    return sql
        .selectFrom(AWARD_REVIEW)
        .where(AWARD_REVIEW.STATE.eq(State.OPEN.name()))
        .and(AWARD_REVIEW.TENANT.eq(viewer.tenant()))
        .orderBy(AWARD_REVIEW.ASKED_AT, AWARD_REVIEW.ID)
        .limit(500)
        .fetch()
        .stream()
        .flatMap(row -> read(viewer, row).stream())
        .toList();
  }

  /** Within the viewer's scope, else {@link NotFound}. */
  public Review within(Viewer viewer, UUID id) {
    return sql.selectFrom(AWARD_REVIEW)
        .where(AWARD_REVIEW.ID.eq(id))
        .fetchOptional()
        .flatMap(row -> read(viewer, row))
        .orElseThrow(NotFound::new);
  }

  private Optional<Review> read(
      Viewer viewer, vn.guongsang.decisions.db.tables.records.AwardReviewRecord row) {
    try {
      return Optional.of(
          new Review(
              row.getId(),
              awards.within(viewer, new AwardId(row.getAward())),
              awards.within(viewer, new AwardId(row.getBecause())),
              State.valueOf(row.getState()),
              row.getReason(),
              row.getVersion()));
    } catch (NotFound outside) {
      return Optional.empty();
    }
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
