package vn.guongsang.access.signin;

import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.RECOVERY_CODE;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.access.AccessChanged;
import vn.guongsang.access.db.tables.records.AccountRecord;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;

/**
 * Codes from an authenticator application (TOTP, RFC 6238: SHA-1, six digits, thirty seconds, which
 * is all that some applications know), and recovery codes for the day the telephone is lost. The
 * secret lies sealed; each code works once.
 */
@Component
@Transactional
public class SecondStep {

  private static final int SECRET = 20;
  private static final int RECOVERY_CODES = 10;
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
  private final DSLContext sql;
  private final Vault vault;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  SecondStep(DSLContext sql, Vault vault, Journal journal, ApplicationEventPublisher events) {
    this.sql = sql;
    this.vault = vault;
    this.journal = journal;
    this.events = events;
  }

  /**
   * A secret to put into the application: typed by hand, or scanned.
   *
   * @param address as applications scan it, {@code otpauth://…}
   */
  public record Offer(String secret, String address) {}

  /** The secret offered to the account; the same one until it is confirmed. */
  public Offer offer(AccountId account, Instant now) {
    var row = sql.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(account.value()));
    var secret = open(row.getTotpOfferKeyNo(), row.getTotpOfferSealed(), account);
    if (secret == null) {
      secret = new byte[SECRET];
      RANDOM.nextBytes(secret);
      var sealed = seal(secret, account);
      row.setTotpOfferKeyNo(sealed.keyNo());
      row.setTotpOfferSealed(sealed.bytes());
      row.store();
    }
    var typed = base32(secret);
    return new Offer(typed, address(row.getLogin(), typed));
  }

  /**
   * Takes the offered secret into use when the code shows that the application has it.
   *
   * @return the recovery codes, told once
   */
  public List<String> confirm(Viewer doer, String code, Instant now) {
    var account = doer.who();
    var row =
        sql.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(account.value())).forUpdate().fetchSingle();
    var secret = open(row.getTotpOfferKeyNo(), row.getTotpOfferSealed(), account);
    var step = secret == null ? OptionalLong.empty() : stepOf(secret, code, now);
    if (secret == null || step.isEmpty()) {
      throw Refused.field("code", "access.code.wrong-at-first");
    }
    var sealed = seal(secret, account);
    row.setTotpKeyNo(sealed.keyNo());
    row.setTotpSealed(sealed.bytes());
    row.setTotpSince(now);
    row.setTotpLastStep(step.getAsLong());
    row.setTotpOfferKeyNo(null);
    row.setTotpOfferSealed(null);
    store(row);
    journal.record(doer, Entry.of("access.second-step-set-up", "account", account.value()));
    return freshRecoveryCodes(account);
  }

  /** New recovery codes in place of all old ones, told once. */
  public List<String> renewRecoveryCodes(Viewer doer) {
    journal.record(doer, Entry.of("access.recovery-codes-renewed", "account", doer.who().value()));
    return freshRecoveryCodes(doer.who());
  }

  /** The owner gives the second step up. */
  public void drop(Viewer doer) {
    var row =
        sql.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(doer.who().value())).forUpdate().fetchSingle();
    row.setTotpKeyNo(null);
    row.setTotpSealed(null);
    row.setTotpSince(null);
    store(row);
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT.eq(doer.who().value())).execute();
    journal.record(doer, Entry.of("access.second-step-dropped", "account", doer.who().value()));
  }

  /**
   * Whether the code is the account's now. A code that was used, or is older than one that was, is
   * not: of any number of browsers that send it at once, one is let in.
   */
  public boolean accepts(AccountId account, String typed, Instant now) {
    var code = typed.replaceAll("[\\s.-]", "").toLowerCase(Locale.ROOT);
    return code.matches("\\d{6}")
        ? acceptsStep(account, code, now)
        : code.length() <= 20 && acceptsRecovery(account, code, now);
  }

  private boolean acceptsStep(AccountId account, String code, Instant now) {
    var row = sql.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(account.value()));
    var secret = open(row.getTotpKeyNo(), row.getTotpSealed(), account);
    var step = secret == null ? OptionalLong.empty() : stepOf(secret, code, now);
    return step.isPresent()
        && sql.update(ACCOUNT)
                .set(ACCOUNT.TOTP_LAST_STEP, step.getAsLong())
                .where(
                    ACCOUNT.ID.eq(account.value()),
                    ACCOUNT.TOTP_SINCE.isNotNull(),
                    ACCOUNT.TOTP_LAST_STEP.lt(step.getAsLong()))
                .execute()
            == 1;
  }

  private boolean acceptsRecovery(AccountId account, String code, Instant now) {
    return sql.update(RECOVERY_CODE)
            .set(RECOVERY_CODE.USED_AT, now)
            .where(
                RECOVERY_CODE.ACCOUNT.eq(account.value()),
                RECOVERY_CODE.HASH.eq(recoveryHash(account, code)),
                RECOVERY_CODE.USED_AT.isNull())
            .execute()
        == 1;
  }

  public int recoveryCodesLeft(AccountId account) {
    return sql.fetchCount(
        RECOVERY_CODE, RECOVERY_CODE.ACCOUNT.eq(account.value()), RECOVERY_CODE.USED_AT.isNull());
  }

  private List<String> freshRecoveryCodes(AccountId account) {
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT.eq(account.value())).execute();
    var told = new ArrayList<String>();
    for (var i = 0; i < RECOVERY_CODES; i++) {
      var letters = new StringBuilder();
      for (var j = 0; j < 10; j++) {
        letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
      }
      sql.insertInto(RECOVERY_CODE)
          .set(RECOVERY_CODE.ACCOUNT, account.value())
          .set(RECOVERY_CODE.HASH, recoveryHash(account, letters.toString()))
          .execute();
      told.add(letters.insert(5, '-').toString());
    }
    return told;
  }

  private byte[] recoveryHash(AccountId account, String code) {
    return vault.index("recovery|" + account + "|" + code);
  }

  /** The thirty seconds the code belongs to: these, those before, or those after. */
  private OptionalLong stepOf(byte[] secret, String code, Instant now) {
    var step = codes.getTimeStep();
    var found = OptionalLong.empty();
    for (var i = -1; i <= 1; i++) {
      var moment = now.plus(step.multipliedBy(i));
      var same =
          MessageDigest.isEqual(
              codeAt(secret, moment).getBytes(StandardCharsets.US_ASCII),
              code.strip().getBytes(StandardCharsets.UTF_8));
      if (same) {
        found = OptionalLong.of(Math.floorDiv(moment.getEpochSecond(), step.toSeconds()));
      }
    }
    return found;
  }

  private String codeAt(byte[] secret, Instant moment) {
    try {
      return codes.generateOneTimePasswordString(
          new SecretKeySpec(secret, codes.getAlgorithm()), moment, Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private void store(AccountRecord row) {
    row.setVersion(row.getVersion() + 1);
    row.store();
    events.publishEvent(new AccessChanged(new AccountId(row.getId())));
  }

  private Vault.Sealed seal(byte[] secret, AccountId account) {
    return vault.seal(Base64.getEncoder().encodeToString(secret), belongsTo(account.value()));
  }

  private byte @Nullable [] open(
      @Nullable Integer keyNo, byte @Nullable [] sealed, AccountId account) {
    return keyNo == null || sealed == null
        ? null
        : Base64.getDecoder().decode(vault.open(keyNo, sealed, belongsTo(account.value())));
  }

  private static String belongsTo(UUID account) {
    return "second-step:" + account;
  }

  private static String address(String login, String secret) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(escaped("Gương Sáng"), escaped(login), secret, escaped("Gương Sáng"));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  static String base32(byte[] bytes) {
    var out = new StringBuilder();
    var buffer = 0;
    var bits = 0;
    for (var b : bytes) {
      buffer = (buffer << 8) | (b & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        out.append(BASE32.charAt((buffer >> bits) & 31));
      }
    }
    return out.toString();
  }
}
