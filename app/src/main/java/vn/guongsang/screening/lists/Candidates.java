package vn.guongsang.screening.lists;

import static vn.guongsang.registry.views.Tables.BLIND_NATIONAL_ID;
import static vn.guongsang.registry.views.Tables.PERSON_NAME;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_NAME;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.screening.facts.Gathering;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;

/**
 * Those whom some rows of a list may mean, read at once. Only people of the asker's scope are among
 * them: of others nobody learns that they are there.
 */
final class Candidates {

  /** Somebody who may be meant, with all names borne and all names of the unit. */
  record Candidate(
      Gathering.Counted person,
      Set<String> names,
      @Nullable LocalDate birthDay,
      @Nullable Integer birthYear,
      Set<String> units) {

    UUID id() {
      return person.id();
    }
  }

  private final Map<UUID, Candidate> byId = new HashMap<>();
  private final Map<String, Set<UUID>> byName = new HashMap<>();
  private final Map<ByteBuffer, Set<UUID>> byNumber = new HashMap<>();

  Candidates(
      DSLContext sql,
      Viewer asker,
      Vault vault,
      Collection<String> foldedNames,
      Collection<String> numbers) {
    var blind = numbers.stream().map(vault::index).toArray(byte[][]::new);
    sql.select(BLIND_NATIONAL_ID.BLIND, BLIND_NATIONAL_ID.PERSON)
        .from(BLIND_NATIONAL_ID)
        .where(BLIND_NATIONAL_ID.BLIND.in(List.of(blind)))
        .forEach(
            row ->
                byNumber
                    .computeIfAbsent(ByteBuffer.wrap(row.value1()), b -> new HashSet<>())
                    .add(row.value2()));
    sql.select(PERSON_NAME.FOLDED, PERSON_NAME.PERSON)
        .from(PERSON_NAME)
        .where(PERSON_NAME.FOLDED.in(foldedNames))
        .forEach(
            row -> byName.computeIfAbsent(row.value1(), name -> new HashSet<>()).add(row.value2()));
    var ids = new HashSet<UUID>();
    byNumber.values().forEach(ids::addAll);
    byName.values().forEach(ids::addAll);
    read(sql, asker, ids);
  }

  private void read(DSLContext sql, Viewer asker, Set<UUID> ids) {
    Map<UUID, Set<String>> names = new HashMap<>();
    sql.select(PERSON_NAME.PERSON, PERSON_NAME.FOLDED)
        .from(PERSON_NAME)
        .where(PERSON_NAME.PERSON.in(ids))
        .forEach(
            row -> names.computeIfAbsent(row.value1(), p -> new HashSet<>()).add(row.value2()));
    var found =
        sql.select(
                PERSON_TODAY.ID,
                PERSON_TODAY.SEX,
                PERSON_TODAY.DIED_ON,
                PERSON_TODAY.BIRTH_DAY,
                PERSON_TODAY.BIRTH_YEAR,
                PERSON_TODAY.UNIT)
            .from(PERSON_TODAY)
            .where(PERSON_TODAY.ID.in(ids))
            .and(asker.sees(PERSON_TODAY.PATH))
            .fetch();
    var units = units(sql, new HashSet<>(found.getValues(PERSON_TODAY.UNIT)));
    for (var row : found) {
      var sex = row.value2();
      Short birthYear = row.value5();
      byId.put(
          row.value1(),
          new Candidate(
              new Gathering.Counted(
                  row.value1(), sex == null ? null : Subject.Gender.valueOf(sex), row.value3()),
              names.getOrDefault(row.value1(), Set.of()),
              row.value4(),
              birthYear == null ? null : birthYear.intValue(),
              units.getOrDefault(row.value6(), Set.of())));
    }
  }

  /** Every name a unit bears or bore, its short name and code, folded. */
  private static Map<UUID, Set<String>> units(DSLContext sql, Set<UUID> wanted) {
    Map<UUID, Set<String>> names = new HashMap<>();
    sql.select(
            UNIT_NAME.UNIT, UNIT_NAME.FOLDED, UNIT_NAME.NAME, UNIT_NAME.SHORT_NAME, UNIT_NAME.CODE)
        .from(UNIT_NAME)
        .where(UNIT_NAME.UNIT.in(wanted))
        .forEach(
            row -> {
              var all = names.computeIfAbsent(row.value1(), u -> new HashSet<>());
              for (var name : new String[] {row.value3(), row.value4(), row.value5()}) {
                if (name != null && !name.isEmpty()) {
                  all.add(VietnameseText.fold(name));
                }
              }
            });
    return names;
  }

  List<Candidate> numbered(Vault vault, String number) {
    return candidates(byNumber.getOrDefault(ByteBuffer.wrap(vault.index(number)), Set.of()));
  }

  List<Candidate> named(String folded) {
    return candidates(byName.getOrDefault(folded, Set.of()));
  }

  private List<Candidate> candidates(Set<UUID> ids) {
    var all = new ArrayList<Candidate>();
    for (var id : ids) {
      var candidate = byId.get(id);
      if (candidate != null) {
        all.add(candidate);
      }
    }
    all.sort(java.util.Comparator.comparing(Candidate::id));
    return all;
  }
}
