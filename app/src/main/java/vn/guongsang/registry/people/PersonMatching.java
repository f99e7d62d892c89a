package vn.guongsang.registry.people;

import static vn.guongsang.registry.db.Tables.NATIONAL_ID;
import static vn.guongsang.registry.views.Tables.PERSON_NAME;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.POST_HELD;
import static vn.guongsang.registry.views.Tables.UNIT_NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;

/**
 * Who is meant by a line of a list, asked for many at once within the viewer's scope. A name alone
 * is never enough: it takes the number of an identity paper, or name with birth or unit, and only
 * one person whom they fit.
 */
@Component
public class PersonMatching {

  private static final int OFFERED = 8;

  private final DSLContext sql;
  private final Vault vault;

  PersonMatching(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /**
   * A line of a list.
   *
   * @param idNumber of 9 or 12 digits; empty text where the list has none
   * @param birthDay null where the list has none or a year alone
   * @param unit as written, today's name or an old one; empty text where the list has none
   */
  public record Asked(
      String name,
      String idNumber,
      @Nullable LocalDate birthDay,
      @Nullable Integer birthYear,
      String unit) {}

  /**
   * Somebody who may be meant.
   *
   * @param born a day or a year as far as known; empty text otherwise
   */
  public record Candidate(PersonId person, String name, String born, String unit) {}

  /**
   * @param certain the one person meant; null where that is not certain
   * @param candidates who may be meant, likeliest first
   */
  public record Match(@Nullable PersonId certain, List<Candidate> candidates) {}

  private record Known(
      UUID id,
      String name,
      @Nullable LocalDate birthDay,
      @Nullable Integer birthYear,
      String unit,
      Set<String> units) {

    Candidate candidate() {
      var day = birthDay;
      return new Candidate(
          new PersonId(id),
          name,
          day != null
              ? "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
              : birthYear == null ? "" : birthYear.toString(),
          unit);
    }

    boolean bornSo(Asked asked) {
      if (asked.birthDay() != null && birthDay != null) {
        return asked.birthDay().equals(birthDay);
      }
      var year =
          asked.birthDay() != null
              ? Integer.valueOf(asked.birthDay().getYear())
              : asked.birthYear();
      return year != null && year.equals(birthYear);
    }

    boolean bornOtherwise(Asked asked) {
      var said = asked.birthDay() != null || asked.birthYear() != null;
      return said && birthYear != null && !bornSo(asked);
    }

    boolean servesIn(Asked asked) {
      return units.contains(VietnameseText.fold(asked.unit()));
    }
  }

  public List<Match> match(Viewer viewer, List<Asked> asked) {
    var byNumber = byNumber(asked);
    var byName = byName(viewer, asked);
    var ids = new HashSet<UUID>();
    byNumber.values().forEach(ids::addAll);
    byName.values().forEach(ids::addAll);
    var known = known(viewer, ids);
    var out = new ArrayList<Match>(asked.size());
    for (var one : asked) {
      out.add(match(one, byNumber, byName, known));
    }
    return out;
  }

  private static Match match(
      Asked asked,
      Map<String, Set<UUID>> byNumber,
      Map<String, Set<UUID>> byName,
      Map<UUID, Known> known) {
    var named = some(byName.get(VietnameseText.fold(asked.name())), known);
    var numbered = some(byNumber.get(asked.idNumber()), known);
    var both =
        numbered.stream().filter(n -> named.stream().anyMatch(k -> k.id().equals(n.id()))).toList();
    if (both.size() == 1 && numbered.size() == 1) {
      return new Match(new PersonId(both.getFirst().id()), List.of());
    }
    var possible = named.stream().filter(k -> !k.bornOtherwise(asked)).toList();
    var fitting =
        possible.stream()
            .filter(k -> asked.unit().isEmpty() || k.servesIn(asked) || k.bornSo(asked))
            .filter(k -> k.bornSo(asked) || (!asked.unit().isEmpty() && k.servesIn(asked)))
            .toList();
    if (asked.idNumber().isEmpty() && fitting.size() == 1) {
      return new Match(new PersonId(fitting.getFirst().id()), List.of());
    }
    var offered = new LinkedHashMap<UUID, Candidate>();
    for (var some : List.of(numbered, fitting, possible, named)) {
      some.forEach(k -> offered.putIfAbsent(k.id(), k.candidate()));
    }
    return new Match(null, offered.values().stream().limit(OFFERED).toList());
  }

  private static List<Known> some(@Nullable Set<UUID> ids, Map<UUID, Known> known) {
    return ids == null
        ? List.of()
        : ids.stream()
            .map(known::get)
            .filter(Objects::nonNull)
            .sorted(
                java.util.Comparator.comparing((Known k) -> k.unit()).thenComparing(k -> k.id()))
            .toList();
  }

  private Map<String, Set<UUID>> byNumber(List<Asked> asked) {
    var numbers = new HashMap<java.nio.ByteBuffer, String>();
    for (var one : asked) {
      if (!one.idNumber().isEmpty()) {
        numbers.put(java.nio.ByteBuffer.wrap(vault.index(one.idNumber())), one.idNumber());
      }
    }
    var out = new HashMap<String, Set<UUID>>();
    if (numbers.isEmpty()) {
      return out;
    }
    sql.select(NATIONAL_ID.BLIND, PERSON_ROOT.ROOT)
        .from(NATIONAL_ID)
        .join(PERSON_ROOT)
        .on(PERSON_ROOT.ID.eq(NATIONAL_ID.PERSON))
        .where(
            NATIONAL_ID.BLIND.eq(
                DSL.any(
                    numbers.keySet().stream()
                        .map(java.nio.ByteBuffer::array)
                        .toArray(byte[][]::new))))
        .forEach(
            row ->
                Optional.ofNullable(numbers.get(java.nio.ByteBuffer.wrap(row.value1())))
                    .ifPresent(
                        number ->
                            out.computeIfAbsent(number, n -> new HashSet<>()).add(row.value2())));
    return out;
  }

  private Map<String, Set<UUID>> byName(Viewer viewer, List<Asked> asked) {
    var names =
        asked.stream().map(a -> VietnameseText.fold(a.name())).distinct().toArray(String[]::new);
    var out = new HashMap<String, Set<UUID>>();
    sql.select(PERSON_NAME.FOLDED, PERSON_NAME.PERSON)
        .from(PERSON_NAME)
        .join(PERSON_TODAY)
        .on(PERSON_TODAY.ID.eq(PERSON_NAME.PERSON))
        .where(PERSON_NAME.FOLDED.eq(DSL.any(names)))
        .and(viewer.sees(PERSON_TODAY.PATH))
        .forEach(row -> out.computeIfAbsent(row.value1(), n -> new HashSet<>()).add(row.value2()));
    return out;
  }

  /** Those of the ids whom the viewer may see, with every unit they serve or served in. */
  private Map<UUID, Known> known(Viewer viewer, Collection<UUID> ids) {
    var all = ids.toArray(UUID[]::new);
    var units = new HashMap<UUID, Set<String>>();
    sql.select(PERSON_ROOT.ROOT, UNIT_NAME.FOLDED)
        .from(POST_HELD)
        .join(PERSON_ROOT)
        .on(PERSON_ROOT.ID.eq(POST_HELD.PERSON))
        .join(UNIT_NAME)
        .on(UNIT_NAME.UNIT.eq(POST_HELD.UNIT))
        .where(PERSON_ROOT.ROOT.eq(DSL.any(all)))
        .forEach(
            row -> units.computeIfAbsent(row.value1(), r -> new HashSet<>()).add(row.value2()));
    sql.select(PERSON_TODAY.ID, UNIT_NAME.FOLDED)
        .from(PERSON_TODAY)
        .join(UNIT_NAME)
        .on(UNIT_NAME.UNIT.eq(PERSON_TODAY.UNIT))
        .where(PERSON_TODAY.ID.eq(DSL.any(all)))
        .forEach(
            row -> units.computeIfAbsent(row.value1(), r -> new HashSet<>()).add(row.value2()));
    return sql.select(
            PERSON_TODAY.ID,
            PERSON_TODAY.NAME,
            PERSON_TODAY.BIRTH_DAY,
            PERSON_TODAY.BIRTH_YEAR,
            PERSON_TODAY.UNIT_NAME)
        .from(PERSON_TODAY)
        .where(PERSON_TODAY.ID.eq(DSL.any(all)))
        .and(viewer.sees(PERSON_TODAY.PATH))
        .fetchMap(
            PERSON_TODAY.ID,
            row ->
                new Known(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4() == null ? null : row.value4().intValue(),
                    Objects.requireNonNullElse(row.value5(), ""),
                    units.getOrDefault(row.value1(), Set.of())));
  }
}
