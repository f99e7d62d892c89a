package vn.guongsang.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.access.db.tables.records.AccountRecord;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.shell.Language;

/**
 * Somebody who signs in.
 *
 * <p>An administrator adds the account with a one-time password, which its owner must replace at
 * the first sign-in; administrators must then set up the second step. The owner may change password
 * and second step; an administrator whose scope holds the account and all its roles may reset both,
 * disable and enable it. An account is never deleted: the journal speaks of it.
 *
 * @param unit where it belongs; null only for the first administrator before there is any unit
 */
public record Account(
    AccountId id,
    int tenant,
    @Nullable UUID unit,
    String login,
    String name,
    boolean temporaryPassword,
    @Nullable Instant secondStepSince,
    Language language,
    boolean demo,
    @Nullable Instant disabledAt,
    @Nullable Instant signedInAt,
    int version) {

  static Account of(AccountRecord row) {
    return new Account(
        new AccountId(row.getId()),
        row.getTenant(),
        row.getUnit(),
        row.getLogin(),
        row.getName(),
        row.getPasswordTemporary(),
        row.getTotpSince(),
        Language.valueOf(row.getLanguage()),
        row.getDemo(),
        row.getDisabledAt(),
        row.getSignedInAt(),
        row.getVersion());
  }

  public boolean disabled() {
    return disabledAt != null;
  }
}
