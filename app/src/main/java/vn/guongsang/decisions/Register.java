package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.AWARD_EVENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.db.tables.records.AwardEventRecord;
import vn.guongsang.decisions.db.tables.records.AwardRecord;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.households.Households;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/**
 * Sổ vàng: the one register of who holds what, whoever gave it and when. It is only ever added to;
 * the database refuses anything else.
 */
@Component
public class Register {

  private static final int AT_ONCE = 1_000;

  private final DSLContext sql;
  private final Decisions decisions;
  private final Awards awards;
  private final HoldersThen holders;
  private final AwardTypes types;
  private final Journal journal;
  private final Clock clock;

  Register(
      DSLContext sql,
      Decisions decisions,
      Awards awards,
      HoldersThen holders,
      AwardTypes types,
      Journal journal,
      Clock clock) {
    this.sql = sql;
    this.decisions = decisions;
    this.awards = awards;
    this.holders = holders;
    this.types = types;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Enters awards one by one, all or none, with a sentence each.
   *
   * @param reason why they are entered in spite of doubts; empty text where there were none
   */
  @Transactional
  public List<AwardId> enter(
      Viewer viewer, List<AwardDraft> drafts, String reason, LocalDate today) {
    var rows = rows(viewer, drafts, null, today);
    insert(rows);
    for (var row : rows) {
      journal.record(viewer, entry("decisions.entered", row, today).because(reason));
    }
    return rows.stream().map(row -> new AwardId(row.getId())).toList();
  }

  /**
   * Enters many, all or none; the caller writes one sentence for all of them.
   *
   * @param imported what {@link #withdrawImported} will know them by
   */
  @Transactional
  public List<AwardId> enterAll(
      Viewer viewer, List<AwardDraft> drafts, UUID imported, LocalDate today) {
    var rows = rows(viewer, drafts, imported, today);
    insert(rows);
    return rows.stream().map(row -> new AwardId(row.getId())).toList();
  }

  /**
   * Enters the awards of a decision made here, in its order, in the transaction that publishes it
   * and writes its sentence.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<AwardId> enterUnder(
      Viewer viewer, Decision decision, List<AwardDraft> drafts, LocalDate today) {
    var rows =
        rows(
            viewer,
            drafts,
            drafts.isEmpty() ? Map.of() : Map.of(decision.draft(), decision),
            null,
            today);
    insert(rows);
    return rows.stream().map(row -> new AwardId(row.getId())).toList();
  }

  private List<AwardRecord> rows(
      Viewer viewer, List<AwardDraft> drafts, @Nullable UUID imported, LocalDate today) {
    var asked = new LinkedHashSet<DecisionDraft>();
    drafts.forEach(draft -> asked.add(draft.decision()));
    return rows(viewer, drafts, decisions.ensure(viewer, asked), imported, today);
  }

  private List<AwardRecord> rows(
      Viewer viewer,
      List<AwardDraft> drafts,
      Map<DecisionDraft, Decision> found,
      @Nullable UUID imported,
      LocalDate today) {
    var then = holders.about(viewer, drafts);
    check(drafts, then, today);
    var now = clock.instant();
    var out = new ArrayList<AwardRecord>(drafts.size());
    for (var draft : drafts) {
      var decision = java.util.Objects.requireNonNull(found.get(draft.decision()));
      var day = HoldersThen.day(draft);
      var unit = then.unit(draft).orElseThrow();
      var name = then.holderName(draft);
      var row = new AwardRecord();
      row.setId(TimeOrderedId.at(clock.millis()));
      row.setTenant(viewer.tenant());
      row.setDecision(decision.id().value());
      row.setAwardType(draft.awardType());
      row.setTrack(draft.track());
      switch (draft.holder()) {
        case Holder.OfPerson(var person) -> {
          row.setHolderKind(HolderKind.PERSON.name());
          row.setPerson(person.value());
        }
        case Holder.OfUnit collective -> row.setHolderKind(HolderKind.UNIT.name());
        case Holder.OfHousehold household -> {
          row.setHolderKind(HolderKind.HOUSEHOLD.name());
          row.setHousehold(household.household());
        }
      }
      row.setUnit(unit);
      row.setHolderName(name);
      row.setHolderFolded(VietnameseText.fold(name));
      row.setUnitName(then.unitName(unit, day));
      row.setYear((short) draft.period().year());
      row.setSchoolYear(draft.period().schoolYear());
      var first = draft.period().firstYear();
      row.setFirstYear(first == null ? null : first.shortValue());
      row.setDecidedOn(decision.day());
      row.setAchievement(draft.achievement());
      row.setVouched(draft.vouched().name());
      row.setImported(imported);
      row.setEnteredBy(viewer.account().map(a -> a.value()).orElse(null));
      row.setEnteredAt(now);
      out.add(row);
    }
    return out;
  }

  private void check(List<AwardDraft> drafts, HoldersThen.Answers then, LocalDate today) {
    var faults = new LinkedHashSet<Reason>();
    for (var draft : drafts) {
      if (!then.sees(draft.holder())) {
        faults.add(new Reason("holder", Said.of("register.fault.no-such-holder")));
      } else if (then.unit(draft).isEmpty()) {
        faults.add(new Reason("unit", Said.of("register.fault.no-unit")));
      }
      if (draft.decision().issuer().isEmpty()) {
        faults.add(new Reason("issuer", Said.of("register.fault.no-issuer")));
      }
      var day = draft.decision().day();
      if (day != null && day.isAfter(today)) {
        faults.add(new Reason("day", Said.of("register.fault.day-to-come", day)));
      }
      if (draft.period().year() > today.getYear()) {
        faults.add(new Reason("year", Said.of("register.fault.year-to-come")));
      }
      if (types.find(draft.awardType(), day == null ? today : day).isEmpty()
          && types.everFound(draft.awardType(), today).isEmpty()) {
        faults.add(new Reason("award", Said.of("register.fault.no-such-award", draft.awardType())));
      }
      if (Track.of(draft.track()).isEmpty()) {
        faults.add(new Reason("track", Said.of("form.no-such-choice")));
      }
    }
    if (!faults.isEmpty()) {
      throw new Refused(List.copyOf(faults));
    }
  }

  private void insert(List<AwardRecord> rows) {
    sql.execute(
        "insert into decisions.holder_name (folded) select unnest(?) on conflict do nothing",
        // in order, so that two writers never wait for each other crosswise
        (Object)
            rows.stream()
                .map(AwardRecord::getHolderFolded)
                .distinct()
                .sorted()
                .toArray(String[]::new));
    for (var from = 0; from < rows.size(); from += AT_ONCE) {
      sql.batchInsert(rows.subList(from, Math.min(rows.size(), from + AT_ONCE))).execute();
    }
  }

  /** Puts a line right: a new one says it rightly, the old one points there. */
  @Transactional
  public AwardId correct(
      Viewer viewer, AwardId id, AwardDraft right, String reason, LocalDate today) {
    return correctUnder(viewer, id, right, null, reason, today);
  }

  /**
   * @param by the decision that says it rightly; null where only our entry was wrong
   */
  @Transactional
  public AwardId correctUnder(
      Viewer viewer,
      AwardId id,
      AwardDraft right,
      @Nullable DecisionId by,
      String reason,
      LocalDate today) {
    var wrong = stillStanding(viewer, id);
    var rows = rows(viewer, List.of(right), wrong.imported(), today);
    var row = rows.getFirst();
    row.setCorrects(id.value());
    insert(rows);
    var instead = new AwardId(row.getId());
    var event = event(viewer, id, AwardEvent.Kind.CORRECTED, reason);
    event.setByAward(instead.value());
    event.setDecision(by == null ? null : by.value());
    sql.executeInsert(event);
    var said = wrong.draft();
    journal.record(
        viewer,
        entry("decisions.corrected", row, today)
            .because(reason)
            .fact("old", Awards.SUBJECT, id.value())
            .change("award", said.awardType(), right.awardType())
            .change("track", said.track(), right.track())
            .change("year", said.period().year(), right.period().year())
            .change("number", said.decision().number(), right.decision().number())
            .change("day", said.decision().day(), right.decision().day())
            .change("issuer", said.decision().issuer(), right.decision().issuer())
            .personal("achievement", said.achievement(), right.achievement()));
    return instead;
  }

  /** Says that a line should never have been entered. It stays readable, and counts no more. */
  @Transactional
  public void withdraw(Viewer viewer, AwardId id, String reason, LocalDate today) {
    var award = stillStanding(viewer, id);
    sql.executeInsert(event(viewer, id, AwardEvent.Kind.WITHDRAWN, reason));
    journal.record(viewer, entry("decisions.withdrawn", award, today).because(reason));
  }

  /** Ends a line by a decision, in the transaction that publishes it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(
      Viewer viewer,
      AwardId id,
      AwardEvent.Kind kind,
      DecisionId by,
      String reason,
      LocalDate today) {
    var award = stillStanding(viewer, id);
    var event = event(viewer, id, kind, reason);
    event.setDecision(by.value());
    sql.executeInsert(event);
    journal.record(
        viewer,
        entry("decisions." + kind.name().toLowerCase(java.util.Locale.ROOT), award, today)
            .fact("by", Decisions.SUBJECT, by.value())
            .because(reason));
  }

  /**
   * Says who stands behind a line from now on, with the paper that was seen.
   *
   * @param file null where the paper is not kept here
   */
  @Transactional
  public void vouch(
      Viewer viewer,
      AwardId id,
      Vouched vouched,
      @Nullable UUID file,
      String reason,
      LocalDate today) {
    var award = stillStanding(viewer, id);
    var event = event(viewer, id, AwardEvent.Kind.VOUCHED, reason);
    event.setVouched(vouched.name());
    event.setFile(file);
    sql.executeInsert(event);
    journal.record(
        viewer,
        entry("decisions.vouched", award, today)
            .because(reason)
            .change("vouched", award.vouched().name(), vouched.name()));
  }

  /** Locked, so that of two who end it at once the second is told. */
  private Award stillStanding(Viewer viewer, AwardId id) {
    sql.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("award " + id));
    var award = awards.within(viewer, id);
    if (award.state() != AwardState.IN_FORCE) {
      throw Refused.because("register.fault.ended." + award.state().name());
    }
    return award;
  }

  private AwardEventRecord event(Viewer viewer, AwardId id, AwardEvent.Kind kind, String reason) {
    var event = new AwardEventRecord();
    event.setId(TimeOrderedId.at(clock.millis()));
    event.setAward(id.value());
    event.setKind(kind.name());
    event.setReason(reason);
    event.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    event.setMoment(clock.instant());
    return event;
  }

  /** How many lines of an import were corrected or revoked since, which then cannot be undone. */
  public int movedOn(UUID imported) {
    return sql.fetchCount(
        AWARD
            .join(AWARD_EVENT)
            .on(AWARD_EVENT.AWARD.eq(AWARD.ID))
            .and(AWARD_EVENT.KIND.in("CORRECTED", "ANNULLED", "REVOKED")),
        AWARD.IMPORTED.eq(imported));
  }

  /** Takes back what an import entered: every line of it that stands is withdrawn. */
  @Transactional
  public int withdrawImported(Viewer viewer, UUID imported, String reason) {
    Collection<UUID> standing =
        sql.select(AWARD.ID)
            .from(AWARD)
            .where(AWARD.IMPORTED.eq(imported))
            .andNotExists(
                DSL.selectOne()
                    .from(AWARD_EVENT)
                    .where(AWARD_EVENT.AWARD.eq(AWARD.ID), AWARD_EVENT.KIND.ne("VOUCHED")))
            .fetch(AWARD.ID);
    var events =
        standing.stream()
            .map(id -> event(viewer, new AwardId(id), AwardEvent.Kind.WITHDRAWN, reason))
            .toList();
    for (var from = 0; from < events.size(); from += AT_ONCE) {
      sql.batchInsert(events.subList(from, Math.min(events.size(), from + AT_ONCE))).execute();
    }
    return events.size();
  }

  private Entry entry(String verb, AwardRecord row, LocalDate today) {
    return entry(
        verb,
        row.getId(),
        row.getUnit(),
        types.name(row.getAwardType(), row.getDecidedOn(), today).vi(),
        subject(HolderKind.valueOf(row.getHolderKind())),
        Optional.ofNullable(row.getPerson())
            .or(() -> Optional.ofNullable(row.getHousehold()))
            .orElse(row.getUnit()),
        row.getYear());
  }

  private Entry entry(String verb, Award award, LocalDate today) {
    return entry(
        verb,
        award.id().value(),
        award.unit().value(),
        types.name(award.awardType(), award.decidedOn(), today).vi(),
        subject(award.holderKind()),
        award.holder().id(),
        award.period().year());
  }

  private static String subject(HolderKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case UNIT -> "unit";
      case HOUSEHOLD -> Households.SUBJECT;
    };
  }

  private static Entry entry(
      String verb, UUID award, UUID unit, String name, String kind, UUID holder, int year) {
    return Entry.of(verb, Awards.SUBJECT, award)
        .in(new UnitId(unit))
        .fact("award", name)
        .fact("holder", kind, holder)
        .fact("year", Integer.toString(year));
  }
}
