package vn.guongsang.decisions.certificates;

import static vn.guongsang.decisions.db.Tables.CERTIFICATE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.AwardState;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.db.tables.records.CertificateRecord;
import vn.guongsang.decisions.issue.DecisionPublished;
import vn.guongsang.decisions.issue.Numbers;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** Gives certificates their numbers and codes, and finds them again. */
@Component
public class Certificates {

  private static final int AT_ONCE = 1_000;

  private final DSLContext sql;
  private final Numbers numbers;
  private final Awards awards;
  private final Journal journal;
  private final Clock clock;

  Certificates(DSLContext sql, Numbers numbers, Awards awards, Journal journal, Clock clock) {
    this.sql = sql;
    this.numbers = numbers;
    this.awards = awards;
    this.journal = journal;
    this.clock = clock;
  }

  /** With the awards, in the order of the decision's list: numbers follow one another. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(DecisionPublished published) {
    if (published.awards().isEmpty()) {
      return;
    }
    var account = published.viewer().account().map(a -> a.value()).orElse(null);
    var year = published.day().getYear();
    var first = take(published.tenant(), published.issuer(), year, published.awards().size());
    var codes = codes(published.awards().size());
    var rows = new ArrayList<CertificateRecord>();
    for (var i = 0; i < published.awards().size(); i++) {
      var award = published.awards().get(i);
      rows.add(
          row(
              published.tenant(),
              award,
              codes.get(i),
              year,
              first + i,
              Certificate.Kind.FIRST,
              null,
              "",
              published.day(),
              account));
    }
    for (var from = 0; from < rows.size(); from += AT_ONCE) {
      sql.batchInsert(rows.subList(from, Math.min(rows.size(), from + AT_ONCE))).execute();
    }
  }

  private int take(int tenant, UnitId issuer, int year, int count) {
    return numbers.take(
        tenant, issuer, Numbers.Kind.CERTIFICATE, year, Integer.toString(year), count);
  }

  /** None that was ever given; two alike among 24¹² are so rare that one more draw settles it. */
  private List<Code> codes(int count) {
    Set<Code> fresh = new HashSet<>();
    while (fresh.size() < count) {
      while (fresh.size() < count) {
        fresh.add(Code.random());
      }
      var texts = fresh.stream().map(Code::value).toArray(String[]::new);
      sql.select(CERTIFICATE.CODE)
          .from(CERTIFICATE)
          .where(CERTIFICATE.CODE.eq(DSL.any(texts)))
          .forEach(taken -> fresh.remove(new Code(taken.value1())));
    }
    return List.copyOf(fresh);
  }

  private CertificateRecord row(
      int tenant,
      AwardId award,
      Code code,
      int year,
      int number,
      Certificate.Kind kind,
      @Nullable UUID replaces,
      String reason,
      LocalDate day,
      @Nullable UUID account) {
    var row = new CertificateRecord();
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(tenant);
    row.setAward(award.value());
    row.setCode(code.value());
    row.setBook(Integer.toString(year));
    row.setBookNo(number);
    row.setKind(kind.name());
    row.setReplaces(replaces);
    row.setReason(reason);
    row.setIssuedOn(day);
    row.setIssuedBy(account);
    row.setMadeAt(clock.instant());
    return row;
  }

  /** The one in use, where the award has any. */
  public Optional<Certificate> of(AwardId award) {
    return inUse(List.of(award)).stream().findFirst();
  }

  /** All of an award, the one in use first. */
  public List<Certificate> trail(AwardId award) {
    return sql.selectFrom(CERTIFICATE)
        .where(CERTIFICATE.AWARD.eq(award.value()))
        .orderBy(CERTIFICATE.MADE_AT.desc(), CERTIFICATE.ID.desc())
        .fetch(Certificates::read);
  }

  /** The ones in use of these awards. */
  public List<Certificate> inUse(Collection<AwardId> of) {
    var newer = CERTIFICATE.as("newer");
    return sql.selectFrom(CERTIFICATE)
        .where(CERTIFICATE.AWARD.eq(DSL.any(of.stream().map(AwardId::value).toArray(UUID[]::new))))
        .andNotExists(DSL.selectOne().from(newer).where(newer.REPLACES.eq(CERTIFICATE.ID)))
        .fetch(Certificates::read);
  }

  private static Certificate read(CertificateRecord row) {
    return new Certificate(
        row.getId(),
        new AwardId(row.getAward()),
        new Code(row.getCode()),
        row.getBook(),
        row.getBookNo(),
        Certificate.Kind.valueOf(row.getKind()),
        row.getReplaces(),
        row.getReason(),
        row.getIssuedOn());
  }

  /**
   * Issues it again: the new one has the next number and a code of its own, and replaces the one in
   * use.
   */
  @Transactional
  public Certificate reissue(
      Viewer viewer, AwardId id, Certificate.Kind kind, String reason, LocalDate today) {
    var award = awards.within(viewer, id);
    sql.execute(
        "select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("certificate of " + id));
    var now = of(id).orElseThrow(() -> Refused.because("certificates.fault.none"));
    check(award, kind, reason);
    var issuer = award.decision().unit();
    if (issuer == null) {
      throw Refused.because("certificates.fault.elsewhere");
    }
    var year = today.getYear();
    var row =
        row(
            viewer.tenant(),
            id,
            codes(1).getFirst(),
            year,
            take(viewer.tenant(), issuer, year, 1),
            kind,
            now.id(),
            reason,
            today,
            viewer.account().map(a -> a.value()).orElse(null));
    sql.executeInsert(row);
    var fresh = read(row);
    journal.record(
        viewer,
        Entry.of("certificates.reissued", Awards.SUBJECT, id.value())
            .in(award.unit())
            .change("certificate", now.inBook(), fresh.inBook())
            .because(reason));
    return fresh;
  }

  private static void check(Award award, Certificate.Kind kind, String reason) {
    if (award.state() != AwardState.IN_FORCE) {
      throw Refused.because("register.fault.ended." + award.state().name());
    }
    if (kind == Certificate.Kind.FIRST) {
      throw Refused.field("kind", "certificates.fault.kind");
    }
    if (reason.isBlank()) {
      throw Refused.field("reason", "certificates.fault.reason");
    }
  }
}
