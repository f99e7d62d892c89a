package vn.guongsang.decisions;

import static vn.guongsang.registry.views.Tables.PERSON_NAME;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.POST_HELD;
import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Viewer;

/**
 * What holders were called and where they served on the day of a decision; asked for many at once.
 * Holders outside the viewer's scope are not there.
 */
@Component
class HoldersThen {

  private final DSLContext sql;

  HoldersThen(DSLContext sql) {
    this.sql = sql;
  }

  private record Named(String name, @Nullable LocalDate until) {}

  private record Served(UUID unit, LocalDate from, @Nullable LocalDate until) {}

  private record UnitNamed(String name, LocalDate from, @Nullable LocalDate until) {}

  private record Known(UUID root, String name, @Nullable UUID unit) {}

  /** Answers about the holders of some drafts. */
  final class Answers {
    private final Map<UUID, Known> people;
    private final Map<UUID, List<Named>> names;
    private final Map<UUID, List<Served>> posts;
    private final Map<UUID, List<UnitNamed>> units;
    private final java.util.Set<UUID> unitsSeen;
    private final @Nullable UUID actingFor;

    private Answers(Viewer viewer, Collection<AwardDraft> drafts) {
      var persons = new ArrayList<UUID>();
      var collectives = new ArrayList<UUID>();
      for (var draft : drafts) {
        switch (draft.holder()) {
          case Holder.OfPerson(var person) -> persons.add(person.value());
          case Holder.OfUnit(var unit) -> collectives.add(unit.value());
          case Holder.OfHousehold household -> collectives.add(household.unit().value());
        }
      }
      people = people(viewer, persons);
      var roots = people.values().stream().map(Known::root).distinct().toArray(UUID[]::new);
      names = names(roots);
      posts = posts(roots);
      unitsSeen = seenUnits(viewer, collectives);
      actingFor = viewer.unit().map(UnitId::value).orElse(null);
      var asked = new java.util.HashSet<>(collectives);
      drafts.stream()
          .map(AwardDraft::unit)
          .filter(u -> u != null)
          .forEach(u -> asked.add(u.value()));
      posts.values().forEach(all -> all.forEach(p -> asked.add(p.unit())));
      people.values().stream().map(Known::unit).filter(u -> u != null).forEach(asked::add);
      if (actingFor != null) {
        asked.add(actingFor);
      }
      units = unitNames(asked.toArray(UUID[]::new));
    }

    boolean sees(Holder holder) {
      return switch (holder) {
        case Holder.OfPerson(var person) -> people.containsKey(person.value());
        case Holder.OfUnit(var unit) -> unitsSeen.contains(unit.value());
        case Holder.OfHousehold household -> unitsSeen.contains(household.unit().value());
      };
    }

    /** The entry kept, where two were judged to be one person; a unit is itself. */
    UUID root(Holder holder) {
      var known = people.get(holder.id());
      return known == null ? holder.id() : known.root();
    }

    /** Where they served that day; else where they serve now; else whoever enters it. */
    Optional<UUID> unit(AwardDraft draft) {
      var unit = draft.unit();
      if (draft.holder() instanceof Holder.OfUnit(var collective)) {
        return Optional.of(collective.value());
      }
      if (draft.holder() instanceof Holder.OfHousehold household) {
        return Optional.of(household.unit().value());
      }
      if (unit != null) {
        return Optional.of(unit.value());
      }
      var day = day(draft);
      var known = people.get(draft.holder().id());
      var then =
          posts.getOrDefault(root(draft.holder()), List.of()).stream()
              .filter(p -> !p.from().isAfter(day))
              .filter(p -> p.until() == null || p.until().isAfter(day))
              .max(Comparator.comparing(Served::from))
              .map(Served::unit);
      return then.or(() -> Optional.ofNullable(known == null ? null : known.unit()))
          .or(() -> Optional.ofNullable(actingFor));
    }

    String holderName(AwardDraft draft) {
      if (draft.holder() instanceof Holder.OfUnit(var unit)) {
        return unitName(unit.value(), day(draft));
      }
      if (draft.holder() instanceof Holder.OfHousehold household) {
        return household.head();
      }
      var day = day(draft);
      var known = people.get(draft.holder().id());
      return names.getOrDefault(root(draft.holder()), List.of()).stream()
          .filter(n -> n.until() != null && n.until().isAfter(day))
          .min(Comparator.comparing(n -> java.util.Objects.requireNonNull(n.until())))
          .map(Named::name)
          .orElse(known == null ? "" : known.name());
    }

    /** On the day; of a unit that began later its first name, of an ended one its last. */
    String unitName(UUID unit, LocalDate day) {
      var all = units.getOrDefault(unit, List.of());
      return all.stream()
          .filter(n -> !n.from().isAfter(day))
          .max(Comparator.comparing(UnitNamed::from))
          .or(() -> all.stream().min(Comparator.comparing(UnitNamed::from)))
          .map(UnitNamed::name)
          .orElse("");
    }
  }

  Answers about(Viewer viewer, Collection<AwardDraft> drafts) {
    return new Answers(viewer, drafts);
  }

  /** The decision's day; where none is known, the end of what it was given for. */
  static LocalDate day(AwardDraft draft) {
    var day = draft.decision().day();
    if (day != null) {
      return day;
    }
    var period = draft.period();
    return period.schoolYear()
        ? LocalDate.of(period.year() + 1, Month.MAY, 31)
        : LocalDate.of(period.year(), Month.DECEMBER, 31);
  }

  private Map<UUID, Known> people(Viewer viewer, Collection<UUID> persons) {
    return sql.select(PERSON_ROOT.ID, PERSON_ROOT.ROOT, PERSON_TODAY.NAME, PERSON_TODAY.UNIT)
        .from(PERSON_ROOT)
        .join(PERSON_TODAY)
        .on(PERSON_TODAY.ID.eq(PERSON_ROOT.ROOT))
        .where(PERSON_ROOT.ID.eq(DSL.any(persons.toArray(UUID[]::new))))
        .and(viewer.sees(PERSON_TODAY.PATH))
        .fetchMap(PERSON_ROOT.ID, row -> new Known(row.value2(), row.value3(), row.value4()));
  }

  private Map<UUID, List<Named>> names(UUID[] roots) {
    return sql.select(PERSON_NAME.PERSON, PERSON_NAME.NAME, PERSON_NAME.UNTIL_DAY)
        .from(PERSON_NAME)
        .where(PERSON_NAME.PERSON.eq(DSL.any(roots)))
        .and(PERSON_NAME.UNTIL_DAY.isNotNull())
        .fetchGroups(PERSON_NAME.PERSON, row -> new Named(row.value2(), row.value3()));
  }

  private Map<UUID, List<Served>> posts(UUID[] roots) {
    return sql.select(PERSON_ROOT.ROOT, POST_HELD.UNIT, POST_HELD.FROM_DAY, POST_HELD.UNTIL_DAY)
        .from(POST_HELD)
        .join(PERSON_ROOT)
        .on(PERSON_ROOT.ID.eq(POST_HELD.PERSON))
        .where(PERSON_ROOT.ROOT.eq(DSL.any(roots)))
        .and(POST_HELD.MAIN)
        .fetchGroups(PERSON_ROOT.ROOT, row -> new Served(row.value2(), row.value3(), row.value4()));
  }

  private java.util.Set<UUID> seenUnits(Viewer viewer, Collection<UUID> units) {
    return sql.select(UNIT_TODAY.ID)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.ID.eq(DSL.any(units.toArray(UUID[]::new))))
        .and(viewer.sees(UNIT_TODAY.PATH))
        .fetchSet(UNIT_TODAY.ID);
  }

  private Map<UUID, List<UnitNamed>> unitNames(UUID[] units) {
    var out = new HashMap<UUID, List<UnitNamed>>();
    sql.select(UNIT_NAME.UNIT, UNIT_NAME.NAME, UNIT_NAME.FROM_DAY, UNIT_NAME.UNTIL_DAY)
        .from(UNIT_NAME)
        .where(UNIT_NAME.UNIT.eq(DSL.any(units)))
        .forEach(
            row ->
                out.computeIfAbsent(row.value1(), u -> new ArrayList<>())
                    .add(new UnitNamed(row.value2(), row.value3(), row.value4())));
    return out;
  }
}
