package vn.guongsang.registry.people.duplicates;

import static java.util.Objects.requireNonNull;
import static vn.guongsang.registry.db.Tables.NATIONAL_ID;
import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.POST;
import static vn.guongsang.registry.db.Tables.SUSPECTED_PAIR;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.registry.people.PeopleEntered;
import vn.guongsang.registry.people.Sex;
import vn.guongsang.registry.people.duplicates.PairSearch.Candidate;

/**
 * Finds pairs of entries that may be one person and keeps them until somebody has judged. A pair
 * that was judged stays judged, however often it is found again.
 */
@Component
public class Duplicates {

  private static final int AT_A_TIME = 5_000;

  private final DSLContext sql;
  private final PairSearch search;
  private final Clock clock;

  Duplicates(DSLContext sql, PairSearch search, Clock clock) {
    this.sql = sql;
    this.search = search;
    this.clock = clock;
  }

  /** Told how many pairs have been compared. */
  public interface Progress {
    void at(long done, long total);
  }

  /** Compares all of a customer's entries; answers how many pairs look like one person. */
  @Transactional
  public int lookThrough(int tenant, Progress progress) {
    return keep(tenant, search.all(tenant), progress);
  }

  /** Compares entries that are new or were changed with all others. */
  @Transactional
  public int lookAround(int tenant, Collection<PersonId> entries) {
    var ids = entries.stream().map(PersonId::value).toList();
    return keep(tenant, search.around(tenant, ids), (done, total) -> {});
  }

  /** Whoever is entered by hand is compared at once. */
  @EventListener
  void on(PeopleEntered entered) {
    lookAround(entered.tenant(), entered.people());
  }

  private record Found(Candidate pair, Likeness likeness) {}

  private int keep(int tenant, Set<Candidate> candidates, Progress progress) {
    var all = new ArrayList<>(candidates);
    var alike = 0;
    for (var from = 0; from < all.size(); from += AT_A_TIME) {
      var some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
      var found = compared(tenant, some);
      write(tenant, found);
      alike += found.size();
      progress.at(from + some.size(), all.size());
    }
    return alike;
  }

  private List<Found> compared(int tenant, List<Candidate> pairs) {
    var ids = new HashSet<UUID>();
    pairs.forEach(
        pair -> {
          ids.add(pair.one());
          ids.add(pair.other());
        });
    var known = known(ids);
    var namesakes = namesakes(tenant, ids);
    var out = new ArrayList<Found>();
    for (var pair : pairs) {
      var one = requireNonNull(known.get(pair.one()));
      var other = requireNonNull(known.get(pair.other()));
      Likeness.of(
              one,
              other,
              Math.max(
                  namesakes.getOrDefault(pair.one(), 1), namesakes.getOrDefault(pair.other(), 1)))
          .ifPresent(likeness -> out.add(new Found(pair, likeness)));
    }
    return out;
  }

  /** What is known of these entries, with what is known of those merged into them before. */
  Map<UUID, Known> known(Collection<UUID> entries) {
    var wanted = DSL.any(entries.toArray(UUID[]::new));
    var root = DSL.coalesce(PERSON.MERGED_INTO, PERSON.ID);
    var old = new HashMap<UUID, Set<String>>();
    var current = new HashMap<UUID, Set<String>>();
    sql.select(root, NATIONAL_ID.DIGITS, NATIONAL_ID.BLIND)
        .from(NATIONAL_ID)
        .join(PERSON)
        .on(PERSON.ID.eq(NATIONAL_ID.PERSON))
        .where(PERSON.ID.eq(wanted).or(PERSON.MERGED_INTO.eq(wanted)))
        .forEach(
            row ->
                (row.value2() == 9 ? old : current)
                    .computeIfAbsent(row.value1(), id -> new HashSet<>())
                    .add(HexFormat.of().formatHex(row.value3())));
    var units = new HashMap<UUID, Set<UUID>>();
    sql.select(root, POST.UNIT)
        .from(POST)
        .join(PERSON)
        .on(PERSON.ID.eq(POST.PERSON))
        .where(PERSON.ID.eq(wanted).or(PERSON.MERGED_INTO.eq(wanted)))
        .forEach(
            row -> units.computeIfAbsent(row.value1(), id -> new HashSet<>()).add(row.value2()));
    var out = new HashMap<UUID, Known>();
    sql.selectFrom(PERSON)
        .where(PERSON.ID.eq(wanted))
        .forEach(
            row ->
                out.put(
                    row.getId(),
                    new Known(
                        new PersonId(row.getId()),
                        row.getName(),
                        row.getBirthDay(),
                        row.getBirthYear() == null ? null : row.getBirthYear().intValue(),
                        row.getSex() == null ? null : Sex.valueOf(row.getSex()),
                        old.getOrDefault(row.getId(), Set.of()),
                        current.getOrDefault(row.getId(), Set.of()),
                        units.getOrDefault(row.getId(), Set.of()))));
    return out;
  }

  private Map<UUID, Integer> namesakes(int tenant, Collection<UUID> entries) {
    var bearer = PERSON.as("bearer");
    var names =
        sql.selectDistinct(PERSON.FOLDED)
            .from(PERSON)
            .where(PERSON.ID.eq(DSL.any(entries.toArray(UUID[]::new))));
    var counts =
        sql.select(bearer.FOLDED, DSL.count())
            .from(bearer)
            .where(bearer.TENANT.eq(tenant))
            .and(bearer.MERGED_INTO.isNull())
            .and(bearer.FOLDED.in(names))
            .groupBy(bearer.FOLDED)
            .fetchMap(bearer.FOLDED, DSL.count());
    return sql.select(PERSON.ID, PERSON.FOLDED)
        .from(PERSON)
        .where(PERSON.ID.eq(DSL.any(entries.toArray(UUID[]::new))))
        .fetchMap(row -> row.value1(), row -> counts.getOrDefault(row.value2(), 1));
  }

  private void write(int tenant, List<Found> found) {
    var now = clock.instant();
    var statements =
        found.stream()
            .map(
                pair ->
                    sql.insertInto(SUSPECTED_PAIR)
                        .set(SUSPECTED_PAIR.ID, TimeOrderedId.at(clock.millis()))
                        .set(SUSPECTED_PAIR.TENANT, tenant)
                        .set(SUSPECTED_PAIR.ONE, pair.pair().one())
                        .set(SUSPECTED_PAIR.OTHER, pair.pair().other())
                        .set(SUSPECTED_PAIR.CERTAINTY, pair.likeness().certainty().name())
                        .set(SUSPECTED_PAIR.SIGNS, signs(pair.likeness()))
                        .set(SUSPECTED_PAIR.STATE, "OPEN")
                        .set(SUSPECTED_PAIR.FOUND_AT, now)
                        .onConflict(SUSPECTED_PAIR.ONE, SUSPECTED_PAIR.OTHER)
                        .doUpdate()
                        .set(SUSPECTED_PAIR.CERTAINTY, DSL.excluded(SUSPECTED_PAIR.CERTAINTY))
                        .set(SUSPECTED_PAIR.SIGNS, DSL.excluded(SUSPECTED_PAIR.SIGNS))
                        .where(SUSPECTED_PAIR.STATE.eq("OPEN")))
            .toList();
    sql.batch(statements).execute();
  }

  static String[] signs(Likeness likeness) {
    return likeness.signs().stream().map(Enum::name).toArray(String[]::new);
  }
}
