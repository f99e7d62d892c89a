package vn.guongsang.registry.people.duplicates;

import static vn.guongsang.registry.db.Tables.SUSPECTED_PAIR;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.db.tables.records.SuspectedPairRecord;
import vn.guongsang.registry.views.Tables;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/**
 * Judging a pair: found by {@link Duplicates} or named by somebody, it stays open until a person
 * who may see both says that they are one (then {@link Merges} makes them one) or two.
 */
@Component
public class Pairs {

  /** A pair as it waits or was judged. */
  public record Pair(
      UUID id,
      PersonId one,
      PersonId other,
      Certainty certainty,
      Set<Sign> signs,
      PairState state,
      String reason,
      @Nullable Instant judgedAt) {}

  /** Both entries with the versions somebody saw. */
  public record Seen(PersonId kept, int keptVersion, PersonId gone, int goneVersion) {}

  private final DSLContext sql;
  private final Duplicates duplicates;
  private final Merges merges;
  private final Journal journal;
  private final Clock clock;

  Pairs(DSLContext sql, Duplicates duplicates, Merges merges, Journal journal, Clock clock) {
    this.sql = sql;
    this.duplicates = duplicates;
    this.merges = merges;
    this.journal = journal;
    this.clock = clock;
  }

  /** The limit on pairs: both entries stand within the scope. */
  public static Condition seenBy(DSLContext sql, Viewer viewer) {
    return within(sql, viewer, SUSPECTED_PAIR.ONE).and(within(sql, viewer, SUSPECTED_PAIR.OTHER));
  }

  private static Condition within(DSLContext sql, Viewer viewer, Field<UUID> person) {
    var all = vn.guongsang.registry.db.Tables.PERSON;
    var unit = Tables.UNIT_TODAY;
    return org.jooq.impl.DSL.exists(
        sql.selectOne()
            .from(all)
            .join(unit)
            .on(unit.ID.eq(all.UNIT))
            .where(all.ID.eq(person))
            .and(viewer.sees(unit.PATH)));
  }

  /** The pair if both entries are within the viewer's scope, else {@link NotFound}. */
  public Pair within(Viewer viewer, UUID id) {
    return sql.selectFrom(SUSPECTED_PAIR)
        .where(SUSPECTED_PAIR.ID.eq(id))
        .and(seenBy(sql, viewer))
        .fetchOptional(Pairs::pair)
        .orElseThrow(NotFound::new);
  }

  private static Pair pair(SuspectedPairRecord row) {
    var signs = EnumSet.noneOf(Sign.class);
    Arrays.stream(row.getSigns()).map(Sign::valueOf).forEach(signs::add);
    return new Pair(
        row.getId(),
        new PersonId(row.getOne()),
        new PersonId(row.getOther()),
        Certainty.valueOf(row.getCertainty()),
        signs,
        PairState.valueOf(row.getState()),
        row.getReason(),
        row.getJudgedAt());
  }

  /**
   * Two entries that somebody wants compared, whatever the program thinks of them; the pair there
   * is already, or a new one.
   */
  @Transactional
  public UUID named(Viewer viewer, PersonId a, PersonId b) {
    if (a.equals(b)) {
      throw Refused.field("other", "duplicates.fault.same-entry");
    }
    var candidate = PairSearch.Candidate.of(a.value(), b.value());
    var there =
        sql.select(SUSPECTED_PAIR.ID)
            .from(SUSPECTED_PAIR)
            .where(SUSPECTED_PAIR.ONE.eq(candidate.one()))
            .and(SUSPECTED_PAIR.OTHER.eq(candidate.other()))
            .fetchOptional(SUSPECTED_PAIR.ID);
    if (there.isPresent()) {
      return within(viewer, there.get()).id();
    }
    var known = duplicates.known(List.of(a.value(), b.value()));
    var one = known.get(candidate.one());
    var other = known.get(candidate.other());
    if (one == null || other == null) {
      throw new NotFound();
    }
    var likeness =
        Likeness.of(one, other, 1)
            .orElse(new Likeness(Certainty.POSSIBLE, EnumSet.noneOf(Sign.class)));
    var id = TimeOrderedId.at(clock.millis());
    sql.insertInto(SUSPECTED_PAIR)
        .set(SUSPECTED_PAIR.ID, id)
        .set(SUSPECTED_PAIR.TENANT, viewer.tenant())
        .set(SUSPECTED_PAIR.ONE, candidate.one())
        .set(SUSPECTED_PAIR.OTHER, candidate.other())
        .set(SUSPECTED_PAIR.CERTAINTY, likeness.certainty().name())
        .set(SUSPECTED_PAIR.SIGNS, Duplicates.signs(likeness))
        .set(SUSPECTED_PAIR.STATE, PairState.OPEN.name())
        .set(SUSPECTED_PAIR.FOUND_AT, clock.instant())
        .execute();
    return within(viewer, id).id();
  }

  /** They are one: merged, the second into the first. */
  @Transactional
  public void same(Viewer viewer, UUID id, Seen seen, String reason, LocalDate today) {
    var pair = open(viewer, id);
    if (!Set.of(pair.one(), pair.other()).equals(Set.of(seen.kept(), seen.gone()))) {
      throw new NotFound();
    }
    judge(viewer, pair, PairState.SAME, reason);
    merges.merge(
        viewer, seen.kept(), seen.keptVersion(), seen.gone(), seen.goneVersion(), reason, today);
  }

  /** They are two, such as namesakes or twins; never proposed again. */
  @Transactional
  public void different(Viewer viewer, UUID id, String reason) {
    var pair = open(viewer, id);
    judge(viewer, pair, PairState.DIFFERENT, reason);
    for (var side : List.of(pair.one(), pair.other())) {
      var other = side.equals(pair.one()) ? pair.other() : pair.one();
      var entry =
          Entry.of("people.told-apart", "person", side.value())
              .fact("other", "person", other.value())
              .because(reason);
      unit(side).ifPresent(entry::in);
      journal.record(viewer, entry);
    }
  }

  /** The name of an entry within the viewer's scope, else {@link NotFound}. */
  public String name(Viewer viewer, PersonId person) {
    var all = vn.guongsang.registry.db.Tables.PERSON;
    var unit = Tables.UNIT_TODAY;
    return sql.select(all.NAME)
        .from(all)
        .join(unit)
        .on(unit.ID.eq(all.UNIT))
        .where(all.ID.eq(person.value()))
        .and(viewer.sees(unit.PATH))
        .fetchOptional(all.NAME)
        .orElseThrow(NotFound::new);
  }

  private java.util.Optional<UnitId> unit(PersonId person) {
    var all = vn.guongsang.registry.db.Tables.PERSON;
    return sql.select(all.UNIT)
        .from(all)
        .where(all.ID.eq(person.value()))
        .fetchOptional(all.UNIT)
        .map(UnitId::new);
  }

  private Pair open(Viewer viewer, UUID id) {
    sql.select(SUSPECTED_PAIR.ID)
        .from(SUSPECTED_PAIR)
        .where(SUSPECTED_PAIR.ID.eq(id))
        .forUpdate()
        .fetch();
    var pair = within(viewer, id);
    if (pair.state() != PairState.OPEN) {
      throw Refused.because("duplicates.fault.judged-already");
    }
    return pair;
  }

  private void judge(Viewer viewer, Pair pair, PairState state, String reason) {
    if (reason.isBlank()) {
      throw Refused.field("reason", "duplicates.fault.no-reason");
    }
    sql.update(SUSPECTED_PAIR)
        .set(SUSPECTED_PAIR.STATE, state.name())
        .set(SUSPECTED_PAIR.JUDGED_BY, Merges.by(viewer))
        .set(SUSPECTED_PAIR.JUDGED_AT, clock.instant())
        .set(SUSPECTED_PAIR.REASON, reason)
        .where(SUSPECTED_PAIR.ID.eq(pair.id()))
        .execute();
  }
}
