package vn.guongsang.screening.facts;

import static vn.guongsang.registry.views.Tables.MERGED_PERSON;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.rules.facts.Subject;

/** What the register knows of a few people, as the law may see it. */
@Component
public class RegisterFacts {

  private final DSLContext sql;

  RegisterFacts(DSLContext sql) {
    this.sql = sql;
  }

  /** Empty where there is no such person, or the entry was judged to be another's. */
  public Optional<Known> ofPerson(PersonId person, LocalDate day) {
    return gather(List.of(person.value())).map(gathering -> gathering.known(person.value(), day));
  }

  /**
   * The same of many at once, by the ids asked for; those whom the register does not know are not
   * in it.
   */
  public Map<UUID, Known> ofPeople(Collection<UUID> people, LocalDate day) {
    Map<UUID, UUID> roots = new HashMap<>();
    people.forEach(person -> roots.put(person, person));
    sql.select(MERGED_PERSON.ID, MERGED_PERSON.KEPT)
        .from(MERGED_PERSON)
        .where(MERGED_PERSON.ID.eq(DSL.any(people.toArray(UUID[]::new))))
        .forEach(row -> roots.put(row.value1(), row.value2()));
    Map<UUID, Known> known = new HashMap<>();
    var kept = new HashSet<>(roots.values());
    gather(kept)
        .ifPresent(
            gathering ->
                roots.forEach(
                    (asked, root) -> {
                      if (gathering.knows(root)) {
                        known.put(asked, gathering.known(root, day));
                      }
                    }));
    return known;
  }

  private Optional<Gathering> gather(Collection<UUID> people) {
    var counted =
        sql.select(PERSON_TODAY.ID, PERSON_TODAY.SEX, PERSON_TODAY.DIED_ON)
            .from(PERSON_TODAY)
            .where(PERSON_TODAY.ID.eq(DSL.any(people.toArray(UUID[]::new))))
            .fetch(row -> new Gathering.Counted(row.value1(), gender(row.value2()), row.value3()));
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    var gathering = new Gathering(counted, merged(people));
    sql.connection(
        connection -> new RegisterReading(connection).all(gathering.entries(), gathering));
    return Optional.of(gathering);
  }

  /** Entries judged to be one of these people. */
  Map<UUID, UUID> merged(Collection<UUID> people) {
    Map<UUID, UUID> merged = new HashMap<>();
    sql.select(MERGED_PERSON.ID, MERGED_PERSON.KEPT)
        .from(MERGED_PERSON)
        .where(MERGED_PERSON.KEPT.eq(DSL.any(people.toArray(UUID[]::new))))
        .forEach(row -> merged.put(row.value1(), row.value2()));
    return merged;
  }

  /** The person kept, of an entry that may have been judged to be another's. */
  public PersonId kept(PersonId entry) {
    return sql.select(MERGED_PERSON.KEPT)
        .from(MERGED_PERSON)
        .where(MERGED_PERSON.ID.eq(entry.value()))
        .fetchOptional(row -> new PersonId(row.value1()))
        .orElse(entry);
  }

  /** The person and all entries judged to be the same person. */
  public Set<PersonId> entries(PersonId person) {
    var entries = new HashSet<PersonId>();
    entries.add(person);
    merged(List.of(person.value())).keySet().forEach(gone -> entries.add(new PersonId(gone)));
    return Set.copyOf(entries);
  }

  static Subject.@Nullable Gender gender(@Nullable String sex) {
    return sex == null ? null : Subject.Gender.valueOf(sex);
  }
}
