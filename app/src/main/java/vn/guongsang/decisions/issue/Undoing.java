package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.TARGET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardDraft;
import vn.guongsang.decisions.AwardEvent;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.AwardState;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Decisions;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.Register;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/**
 * Decisions about earlier decisions: what they speak of, and what they do to the register when they
 * are published. The earlier lines stay readable for ever.
 */
@Component
public class Undoing {

  private final DSLContext sql;
  private final Issuing issuing;
  private final Awards awards;
  private final Register register;
  private final Decisions decisions;
  private final Leaning leaning;
  private final Clock clock;

  Undoing(
      DSLContext sql,
      Issuing issuing,
      Awards awards,
      Register register,
      Decisions decisions,
      Leaning leaning,
      Clock clock) {
    this.sql = sql;
    this.issuing = issuing;
    this.awards = awards;
    this.register = register;
    this.decisions = decisions;
    this.leaning = leaning;
    this.clock = clock;
  }

  /**
   * Begins a decision that corrects, annuls or revokes awards of an earlier one.
   *
   * @param targets of one earlier decision; each stands in the register
   */
  @Transactional
  public DecisionId open(
      Viewer viewer, DecisionKind kind, IssueDraft draft, List<Target> targets, LocalDate today) {
    if (kind == DecisionKind.CONFERRING || targets.isEmpty()) {
      throw Refused.because("issue.fault.no-target");
    }
    DecisionId about = null;
    for (var target : targets) {
      var award = standing(viewer, target.award());
      if (about != null && !about.equals(award.decision().id())) {
        throw Refused.because("issue.fault.several-decisions");
      }
      about = award.decision().id();
      check(kind, target);
    }
    var id = issuing.open(viewer, kind, about, draft, today);
    for (var target : targets) {
      sql.insertInto(TARGET)
          .set(TARGET.ID, TimeOrderedId.at(clock.millis()))
          .set(TARGET.TENANT, viewer.tenant())
          .set(TARGET.DECISION, id.value())
          .set(TARGET.AWARD, target.award().value())
          .set(TARGET.GROUND, target.ground() == null ? null : target.ground().name())
          .set(TARGET.REASON, target.reason())
          .set(TARGET.ACHIEVEMENT, target.achievement())
          .set(TARGET.YEAR, target.year() == null ? null : target.year().shortValue())
          .execute();
    }
    return id;
  }

  private static void check(DecisionKind kind, Target target) {
    if (kind == DecisionKind.REVOKING && target.ground() == null) {
      throw Refused.field("ground", "issue.fault.no-ground");
    }
    if (target.reason().isEmpty()) {
      throw Refused.field("reason", "issue.fault.no-reason");
    }
  }

  private Award standing(Viewer viewer, AwardId id) {
    var award = awards.within(viewer, id);
    if (award.state() != AwardState.IN_FORCE) {
      throw Refused.because("register.fault.ended." + award.state().name());
    }
    return award;
  }

  public List<Target> targets(DecisionId id) {
    return sql.selectFrom(TARGET)
        .where(TARGET.DECISION.eq(id.value()))
        .orderBy(TARGET.ID)
        .fetch(
            row ->
                new Target(
                    new AwardId(row.getAward()),
                    row.getGround() == null ? null : RevocationGround.valueOf(row.getGround()),
                    row.getReason(),
                    row.getAchievement(),
                    row.getYear() == null ? null : row.getYear().intValue()));
  }

  /** How papers quote the earlier decision; empty text where the viewer may not see it. */
  public String quoted(Viewer viewer, DecisionId earlier) {
    try {
      var decision = decisions.within(viewer, earlier);
      return decision.quotedNumber().orElse(decision.issuer());
    } catch (NotFound outside) {
      return "";
    }
  }

  /** Those that point at this one, the latest first. */
  public List<Issue> later(Viewer viewer, DecisionId id) {
    return sql.selectFrom(DECISION)
        .where(DECISION.ABOUT.eq(id.value()))
        .and(IssueRows.within(viewer))
        .orderBy(DECISION.ENTERED_AT.desc(), DECISION.ID.desc())
        .fetch(IssueRows::read);
  }

  /**
   * In the transaction that publishes the decision.
   *
   * @return the lines entered anew, which say rightly what others said
   */
  List<AwardId> carryOut(Viewer viewer, Issue issue, LocalDate today) {
    var entered = new ArrayList<AwardId>();
    for (var target : targets(issue.id())) {
      var award = standing(viewer, target.award());
      switch (issue.kind()) {
        case CORRECTING -> entered.add(correct(viewer, award, issue, target, today));
        case ANNULLING -> end(viewer, award, AwardEvent.Kind.ANNULLED, issue, target, today);
        case REVOKING -> end(viewer, award, AwardEvent.Kind.REVOKED, issue, target, today);
        case CONFERRING -> throw new IllegalStateException("confers: " + issue.id());
      }
    }
    return entered;
  }

  private AwardId correct(Viewer viewer, Award award, Issue issue, Target target, LocalDate today) {
    var right = rightly(award, target);
    var entered =
        register.correctUnder(viewer, award.id(), right, issue.id(), target.reason(), today);
    // only the year carries others; what it was given for carries nobody
    if (!right.period().equals(award.period())) {
      leaning.ask(viewer, award, today);
    }
    return entered;
  }

  private void end(
      Viewer viewer,
      Award award,
      AwardEvent.Kind kind,
      Issue issue,
      Target target,
      LocalDate today) {
    register.end(viewer, award.id(), kind, issue.id(), target.reason(), today);
    leaning.ask(viewer, award, today);
  }

  private static AwardDraft rightly(Award award, Target target) {
    var was = award.period();
    var period =
        target.year() == null ? was : new Period(target.year(), was.schoolYear(), was.firstYear());
    return new AwardDraft(
        award.decision().draft(),
        award.awardType(),
        award.track(),
        award.holder(),
        award.unit(),
        period,
        target.achievement() == null ? award.achievement() : target.achievement(),
        award.vouched());
  }
}
