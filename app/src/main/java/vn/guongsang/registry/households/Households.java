package vn.guongsang.registry.households;

import static vn.guongsang.registry.db.Tables.HOUSEHOLD;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.registry.db.tables.records.HouseholdRecord;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** The households: entering them, one or ten thousand, and finding which one a list means. */
@Component
public class Households {

  /** The kind of subject under which sentences speak of households. */
  public static final String SUBJECT = "household";

  private static final int AT_ONCE = 5_000;
  private static final int OFFERED = 8;

  private final DSLContext sql;
  private final Journal journal;
  private final Clock clock;

  Households(DSLContext sql, Journal journal, Clock clock) {
    this.sql = sql;
    this.journal = journal;
    this.clock = clock;
  }

  public HouseholdId newId() {
    return new HouseholdId(TimeOrderedId.at(clock.millis()));
  }

  /** Within the viewer's scope, else {@link NotFound}. */
  public Household within(Viewer viewer, HouseholdId id) {
    return sql.selectFrom(HOUSEHOLD)
        .where(HOUSEHOLD.ID.eq(id.value()))
        .and(viewer.seesUnit(HOUSEHOLD.UNIT))
        .fetchOptional(Households::read)
        .orElseThrow(NotFound::new);
  }

  /** Without any limit: for rows that the viewer is known to see. */
  public Map<HouseholdId, Household> find(Collection<HouseholdId> ids) {
    return sql.selectFrom(HOUSEHOLD)
        .where(HOUSEHOLD.ID.eq(DSL.any(ids.stream().map(HouseholdId::value).toArray(UUID[]::new))))
        .fetchMap(row -> new HouseholdId(row.getId()), Households::read);
  }

  private static Household read(HouseholdRecord row) {
    return new Household(
        new HouseholdId(row.getId()),
        row.getTenant(),
        row.getVersion(),
        new HouseholdFacts(
            new UnitId(row.getUnit()),
            row.getHead(),
            Optional.ofNullable(row.getPerson()).map(PersonId::new).orElse(null),
            row.getAddress(),
            row.getLocalGroup()));
  }

  /** A line of a list; empty text where it says nothing. */
  public record Asked(String head, String address, String group) {}

  /**
   * @param certain the one household meant; null where that is not certain
   * @param candidates which may be meant, likeliest first
   */
  public record Match(@Nullable Household certain, List<Household> candidates) {}

  /**
   * Which households of a unit are meant, asked for many at once: by head and residential group, or
   * by head and address. A name alone is never enough, and two that fit are none for certain.
   */
  public List<Match> match(Viewer viewer, UnitId unit, List<Asked> asked) {
    var names =
        asked.stream().map(a -> VietnameseText.fold(a.head())).distinct().toArray(String[]::new);
    Map<String, List<Household>> byName =
        sql
            .select(HOUSEHOLD.asterisk())
            .from(HOUSEHOLD)
            .where(HOUSEHOLD.UNIT.eq(unit.value()))
            .and(HOUSEHOLD.FOLDED.eq(DSL.any(names)))
            .and(viewer.seesUnit(HOUSEHOLD.UNIT))
            .orderBy(HOUSEHOLD.ID)
            .fetchInto(HOUSEHOLD)
            .stream()
            .map(Households::read)
            .collect(Collectors.groupingBy(h -> h.facts().folded()));
    return asked.stream()
        .map(one -> match(one, byName.getOrDefault(VietnameseText.fold(one.head()), List.of())))
        .toList();
  }

  private static Match match(Asked asked, List<Household> named) {
    var fitting =
        named.stream()
            .filter(h -> agrees(asked.group(), h.facts().group()))
            .filter(h -> agrees(asked.address(), h.facts().address()))
            .filter(
                h ->
                    same(asked.group(), h.facts().group())
                        || same(asked.address(), h.facts().address()))
            .toList();
    if (fitting.size() == 1) {
      return new Match(fitting.getFirst(), List.of());
    }
    var offered = new LinkedHashMap<HouseholdId, Household>();
    fitting.forEach(h -> offered.put(h.id(), h));
    named.forEach(h -> offered.putIfAbsent(h.id(), h));
    return new Match(null, offered.values().stream().limit(OFFERED).toList());
  }

  /** Not against each other: one of the two may be silent. */
  private static boolean agrees(String one, String other) {
    return one.isEmpty() || other.isEmpty() || same(one, other);
  }

  private static boolean same(String one, String other) {
    return !one.isEmpty() && VietnameseText.fold(one).equals(VietnameseText.fold(other));
  }

  /**
   * Enters many, all or none, without a sentence: the caller writes the one of its deed.
   *
   * @throws Refused with what is wrong; field names are those of {@link HouseholdFacts#faults}
   */
  @Transactional
  public void enterAll(Viewer viewer, List<HouseholdDraft> drafts) {
    check(viewer, drafts.stream().map(HouseholdDraft::facts).toList());
    for (var first = 0; first < drafts.size(); first += AT_ONCE) {
      write(viewer, drafts.subList(first, Math.min(first + AT_ONCE, drafts.size())));
    }
  }

  private void check(Viewer viewer, List<HouseholdFacts> all) {
    var faults = new ArrayList<Reason>();
    all.forEach(facts -> faults.addAll(facts.faults()));
    var units = all.stream().map(facts -> facts.unit().value()).collect(Collectors.toSet());
    var seen =
        sql.select(UNIT_TODAY.ID)
            .from(UNIT_TODAY)
            .where(UNIT_TODAY.ID.in(units))
            .and(viewer.sees(UNIT_TODAY.PATH))
            .fetchSet(UNIT_TODAY.ID);
    if (!seen.containsAll(units)) {
      faults.add(new Reason("unit", Said.of("people.fault.unit-outside")));
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults.stream().distinct().toList());
    }
  }

  /** Enters one, with its sentence. */
  @Transactional
  public void enter(Viewer viewer, HouseholdDraft draft) {
    enterAll(viewer, List.of(draft));
    journal.record(
        viewer,
        Entry.of("households.entered-one", SUBJECT, draft.id().value())
            .in(draft.facts().unit())
            .personal("name", null, draft.facts().head())
            .personal("address", null, draft.facts().address()));
  }

  /** Puts right what is said of one. */
  @Transactional
  public void change(
      Viewer viewer, HouseholdId id, int version, HouseholdFacts facts, String reason) {
    var row =
        sql.selectFrom(HOUSEHOLD)
            .where(HOUSEHOLD.ID.eq(id.value()))
            .and(viewer.seesUnit(HOUSEHOLD.UNIT))
            .forUpdate()
            .fetchOptional()
            .orElseThrow(NotFound::new);
    if (row.getVersion() != version) {
      throw new StaleVersion(id.value(), row.getVersion());
    }
    check(viewer, List.of(facts));
    var entry =
        Entry.of("households.changed", SUBJECT, id.value())
            .in(facts.unit())
            .because(reason)
            .change("unit", new UnitId(row.getUnit()), facts.unit())
            .personal("name", row.getHead(), facts.head())
            .personal("address", row.getAddress(), facts.address())
            .personal("group", row.getLocalGroup(), facts.group());
    row.setUnit(facts.unit().value());
    row.setHead(facts.head());
    row.setFolded(facts.folded());
    row.setAddress(facts.address());
    row.setLocalGroup(facts.group());
    row.setVersion(version + 1);
    row.update();
    journal.record(viewer, entry);
  }

  /** Those called so, for a box one types in; the likeliest first. */
  public List<Household> named(Viewer viewer, String folded, int atMost) {
    if (folded.isEmpty()) {
      return List.of();
    }
    return sql.selectFrom(HOUSEHOLD)
        .where(UnitSearch.words(HOUSEHOLD.FOLDED, folded))
        .and(viewer.seesUnit(HOUSEHOLD.UNIT))
        .orderBy(DSL.length(HOUSEHOLD.FOLDED), HOUSEHOLD.FOLDED, HOUSEHOLD.ID)
        .limit(atMost)
        .fetch(Households::read);
  }

  private void write(Viewer viewer, List<HouseholdDraft> drafts) {
    sql.execute(
        """
        insert into registry.household
          (id, tenant, unit, head, folded, person, address, local_group, made_at)
        select d.id, ?, d.unit, d.head, d.folded, d.person, d.address, d.local_group,
          cast(? as timestamptz)
        from unnest(?, ?, ?, ?, ?, ?, ?)
          as d (id, unit, head, folded, person, address, local_group)
        """,
        viewer.tenant(),
        clock.instant().atOffset(ZoneOffset.UTC),
        column(drafts, d -> d.id().value(), UUID[]::new),
        column(drafts, d -> d.facts().unit().value(), UUID[]::new),
        column(drafts, d -> d.facts().head(), String[]::new),
        column(drafts, d -> d.facts().folded(), String[]::new),
        column(drafts, d -> value(d.facts().person()), UUID[]::new),
        column(drafts, d -> d.facts().address(), String[]::new),
        column(drafts, d -> d.facts().group(), String[]::new));
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static <T> Object column(
      List<HouseholdDraft> drafts,
      Function<HouseholdDraft, @Nullable T> cell,
      IntFunction<@Nullable T[]> array) {
    return drafts.stream().map(cell).toArray(array);
  }

  /** How many households of a unit each residential group has, as the groups are called. */
  public Map<String, Integer> byGroup(Viewer viewer, UnitId unit) {
    var out = new HashMap<String, Integer>();
    sql.select(HOUSEHOLD.LOCAL_GROUP, DSL.count())
        .from(HOUSEHOLD)
        .where(HOUSEHOLD.UNIT.eq(unit.value()))
        .and(viewer.seesUnit(HOUSEHOLD.UNIT))
        .groupBy(HOUSEHOLD.LOCAL_GROUP)
        .forEach(row -> out.put(row.value1(), row.value2()));
    return out;
  }
}
