package vn.guongsang.registry.people;

import static vn.guongsang.registry.db.Tables.NATIONAL_ID;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;

/**
 * Numbers of identity papers: sealed, bound to the person they belong to, found again only by
 * whoever has the whole number and the key. Leaves here only masked; the journal, which more people
 * read, knows how many digits it had.
 */
@Component
public class NationalIds {

  private final DSLContext sql;
  private final Vault vault;
  private final People people;
  private final Journal journal;
  private final Clock clock;

  NationalIds(DSLContext sql, Vault vault, People people, Journal journal, Clock clock) {
    this.sql = sql;
    this.vault = vault;
    this.people = people;
    this.journal = journal;
    this.clock = clock;
  }

  /** A number as it may be shown. */
  public record Masked(UUID id, int digits, String shown) {}

  /** The caller has made sure that the viewer may see the person. */
  public List<Masked> of(Set<PersonId> entries) {
    return sql.selectFrom(NATIONAL_ID)
        .where(NATIONAL_ID.PERSON.in(entries.stream().map(PersonId::value).toList()))
        .orderBy(NATIONAL_ID.DIGITS, NATIONAL_ID.ID)
        .fetch(
            row ->
                new Masked(
                    row.getId(),
                    row.getDigits(),
                    NationalNumber.read(
                            vault.open(row.getKeyNo(), row.getSealed(), row.getPerson().toString()))
                        .map(NationalNumber::masked)
                        .orElse("•••")));
  }

  /** Whose number it is, whoever may see them; for finding doubles and matching sheets. */
  public Set<PersonId> whose(NationalNumber number) {
    return sql
        .selectDistinct(PERSON_ROOT.ROOT)
        .from(NATIONAL_ID)
        .join(PERSON_ROOT)
        .on(PERSON_ROOT.ID.eq(NATIONAL_ID.PERSON))
        .where(NATIONAL_ID.BLIND.eq(vault.index(number.digits())))
        .fetch(row -> new PersonId(row.value1()))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  @Transactional
  public void add(Viewer viewer, PersonId id, NationalNumber number, String reason) {
    var person = people.lock(viewer, id);
    var blind = vault.index(number.digits());
    var entries = people.entries(person.id()).stream().map(PersonId::value).toList();
    if (sql.fetchExists(
        NATIONAL_ID, NATIONAL_ID.PERSON.in(entries).and(NATIONAL_ID.BLIND.eq(blind)))) {
      throw Refused.field("number", "people.fault.number-there");
    }
    var sealed = vault.seal(number.digits(), person.id().toString());
    sql.insertInto(NATIONAL_ID)
        .set(NATIONAL_ID.ID, TimeOrderedId.at(clock.millis()))
        .set(NATIONAL_ID.PERSON, person.id().value())
        .set(NATIONAL_ID.TENANT, person.tenant())
        .set(NATIONAL_ID.DIGITS, (short) number.length())
        .set(NATIONAL_ID.KEY_NO, sealed.keyNo())
        .set(NATIONAL_ID.SEALED, sealed.bytes())
        .set(NATIONAL_ID.BLIND, blind)
        .execute();
    people.touch(person.id());
    journal.record(
        viewer,
        People.entry("people.number-added", person)
            .because(reason)
            .change("digits", null, number.length()));
  }

  /** Takes a number away that is not this person's. */
  @Transactional
  public void remove(Viewer viewer, PersonId id, UUID row, String reason) {
    var person = people.lock(viewer, id);
    var gone =
        of(people.entries(person.id())).stream()
            .filter(n -> n.id().equals(row))
            .findFirst()
            .orElseThrow(NotFound::new);
    sql.deleteFrom(NATIONAL_ID).where(NATIONAL_ID.ID.eq(row)).execute();
    people.touch(person.id());
    Entry entry = People.entry("people.number-removed", person).because(reason);
    journal.record(viewer, entry.change("digits", gone.digits(), null));
  }
}
