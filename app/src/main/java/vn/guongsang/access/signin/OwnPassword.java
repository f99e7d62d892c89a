package vn.guongsang.access.signin;

import static vn.guongsang.access.db.Tables.ACCOUNT;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.access.AccessChanged;
import vn.guongsang.access.Sessions;
import vn.guongsang.access.signin.SlowDown.Count;
import vn.guongsang.access.signin.SlowDown.Counted;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** What owners do with their own password. */
@Component
public class OwnPassword {

  private final DSLContext sql;
  private final Passwords passwords;
  private final SlowDown slowDown;
  private final Sessions sessions;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  OwnPassword(
      DSLContext sql,
      Passwords passwords,
      SlowDown slowDown,
      Sessions sessions,
      Journal journal,
      ApplicationEventPublisher events) {
    this.sql = sql;
    this.passwords = passwords;
    this.slowDown = slowDown;
    this.sessions = sessions;
    this.journal = journal;
    this.events = events;
  }

  /**
   * Changes the password and ends all other sessions.
   *
   * @param session the id of the session that stays
   */
  @Transactional
  public void change(
      Viewer doer, String current, String wanted, String again, String session, Instant now) {
    var row =
        sql.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(doer.who().value())).forUpdate().fetchSingle();
    if (row.getDemo()) {
      throw Refused.because("access.account.demo-password");
    }
    if (!row.getPasswordTemporary()) { // it was typed a moment ago, at sign-in
      prove(doer.who(), current, row.getPassword(), now);
    }
    Passwords.wrongWith(wanted, row.getLogin(), row.getName())
        .ifPresent(
            why -> {
              throw new Refused(List.of(new Refused.Reason("wanted", why)));
            });
    if (!wanted.equals(again)) {
      throw Refused.field("again", "access.password.not-the-same");
    }
    if (passwords.matches(wanted, row.getPassword())) {
      throw Refused.field("wanted", "access.password.as-before");
    }
    row.setPassword(passwords.hash(wanted));
    row.setPasswordTemporary(false);
    row.setPasswordSetAt(now);
    row.setVersion(row.getVersion() + 1);
    row.store();
    sessions.endOthers(doer.who(), session);
    journal.record(doer, Entry.of("access.password-changed", "account", row.getId()));
    events.publishEvent(new AccessChanged(doer.who()));
  }

  /** Whoever sits at an open browser must still know the password to change what guards it. */
  @Transactional
  public void prove(Viewer doer, String current, Instant now) {
    var row = sql.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(doer.who().value()));
    prove(doer.who(), current, row.getPassword(), now);
  }

  private void prove(AccountId account, String current, String hash, Instant now) {
    var count = List.of(new Count(Counted.KNOWN_BROWSER, "own|" + account));
    var tried = slowDown.tryOnce(count, now);
    if (tried.pause().isPresent()) {
      throw Refused.field("current", "access.password.slow", minutes(tried.pause().get()));
    }
    if (!passwords.matches(current, hash)) {
      throw Refused.field("current", "access.password.wrong");
    }
    slowDown.forget(count);
  }

  private static long minutes(java.time.Duration wait) {
    return Math.max(1, (wait.toSeconds() + 59) / 60);
  }
}
