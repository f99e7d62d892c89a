package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.UNLISTED;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/**
 * What is kept from the public pages, and why. Awards are made public by the law; a decision stays
 * off them where a duty of secrecy forbids it, and a holder who asks not to be listed stays
 * verifiable by the code on the certificate.
 */
@Component
public class Publicity {

  private final DSLContext sql;
  private final Decisions decisions;
  private final Awards awards;
  private final ApplicationEventPublisher events;
  private final Journal journal;
  private final Clock clock;

  Publicity(
      DSLContext sql,
      Decisions decisions,
      Awards awards,
      ApplicationEventPublisher events,
      Journal journal,
      Clock clock) {
    this.sql = sql;
    this.decisions = decisions;
    this.awards = awards;
    this.events = events;
    this.journal = journal;
    this.clock = clock;
  }

  /** Something is shown to the public from now on, or no longer. Told within the transaction. */
  public record Changed() {}

  /** Why the decision is kept from the public; empty text while it is not. */
  public String secretBecause(DecisionId id) {
    return Optional.ofNullable(sql.fetchValue(DECISION.SECRET_BECAUSE, DECISION.ID.eq(id.value())))
        .orElse("");
  }

  /** Why the holder is not on the roll of honour; empty where they are, or may be. */
  public Optional<String> unlistedBecause(AwardId id) {
    return sql.select(UNLISTED.REASON)
        .from(UNLISTED)
        .where(UNLISTED.AWARD.eq(id.value()))
        .fetchOptional(UNLISTED.REASON);
  }

  /** Keeps a decision and all its awards from every public page and from verification. */
  @Transactional
  public void keepSecret(Viewer viewer, DecisionId id, int version, String reason) {
    secret(viewer, id, version, reason, "decisions.kept-from-public", true);
  }

  @Transactional
  public void makePublic(Viewer viewer, DecisionId id, int version, String reason) {
    secret(viewer, id, version, reason, "decisions.made-public", false);
  }

  private void secret(
      Viewer viewer, DecisionId id, int version, String reason, String verb, boolean kept) {
    var clean = given(reason);
    if (!decisions.mayComplete(viewer, decisions.within(viewer, id))) {
      throw new NotFound();
    }
    var row = sql.selectFrom(DECISION).where(DECISION.ID.eq(id.value())).forUpdate().fetchSingle();
    if (row.getVersion() != version) {
      throw new StaleVersion(id.value(), row.getVersion());
    }
    if (row.getSecretBecause().isEmpty() != kept) {
      throw Refused.because("publicity.fault.already");
    }
    row.setSecretBecause(kept ? clean : "");
    row.setVersion(version + 1);
    row.update(DECISION.SECRET_BECAUSE, DECISION.VERSION);
    var entry = Entry.of(verb, Decisions.SUBJECT, id.value()).because(clean);
    var unit = row.getUnit();
    if (unit != null) {
      entry.in(new UnitId(unit));
    }
    journal.record(viewer, entry);
    events.publishEvent(new Changed());
  }

  /** Takes a holder who asks for it off the roll of honour. */
  @Transactional
  public void unlist(Viewer viewer, AwardId id, String reason) {
    var clean = given(reason);
    var award = awards.within(viewer, id);
    var done =
        sql.insertInto(UNLISTED)
            .set(UNLISTED.AWARD, id.value())
            .set(UNLISTED.TENANT, viewer.tenant())
            .set(UNLISTED.REASON, clean)
            .set(UNLISTED.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
            .set(UNLISTED.MOMENT, clock.instant())
            .onConflictDoNothing()
            .execute();
    told(viewer, award, done, "awards.unlisted", clean);
  }

  @Transactional
  public void list(Viewer viewer, AwardId id, String reason) {
    var clean = given(reason);
    var award = awards.within(viewer, id);
    var done = sql.deleteFrom(UNLISTED).where(UNLISTED.AWARD.eq(id.value())).execute();
    told(viewer, award, done, "awards.listed", clean);
  }

  private void told(Viewer viewer, Award award, int done, String verb, String reason) {
    if (done == 0) {
      throw Refused.because("publicity.fault.already");
    }
    journal.record(
        viewer,
        Entry.of(verb, Awards.SUBJECT, award.id().value()).in(award.unit()).because(reason));
    events.publishEvent(new Changed());
  }

  private static String given(String reason) {
    var clean = VietnameseText.clean(reason);
    if (clean.isEmpty()) {
      throw Refused.field("reason", "publicity.fault.no-reason");
    }
    return clean;
  }
}
