package vn.guongsang.registry.people;

import static vn.guongsang.registry.db.Tables.FORMER_NAME;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** New names, each from its day on, and the latest of them taken back. */
@Component
public class NameChanges {

  private final DSLContext sql;
  private final People people;
  private final Journal journal;
  private final Clock clock;

  NameChanges(DSLContext sql, People people, Journal journal, Clock clock) {
    this.sql = sql;
    this.people = people;
    this.journal = journal;
    this.clock = clock;
  }

  /** From the day on the person bears another name; the old one is kept and found. */
  @Transactional
  public void rename(
      Viewer viewer,
      PersonId id,
      int version,
      String name,
      LocalDate day,
      String reason,
      LocalDate today) {
    var person = people.lock(viewer, id, version);
    var before = person.facts();
    var after = before.named(name);
    var faults = new ArrayList<>(after.faults(today));
    var since = latest(person.id()).map(FormerName::until);
    if (after.name().equals(before.name())) {
      faults.add(new Reason("name", Said.of("people.fault.same-name")));
    }
    if (day.isAfter(today)) {
      faults.add(new Reason("day", Said.of("people.fault.renamed-later")));
    } else if (since.filter(s -> !s.isBefore(day)).isPresent()) {
      faults.add(new Reason("day", Said.of("people.fault.renamed-before", since.get())));
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    sql.insertInto(FORMER_NAME)
        .set(FORMER_NAME.ID, TimeOrderedId.at(clock.millis()))
        .set(FORMER_NAME.PERSON, person.id().value())
        .set(FORMER_NAME.TENANT, person.tenant())
        .set(FORMER_NAME.NAME, before.name())
        .set(FORMER_NAME.FOLDED, before.folded())
        .set(FORMER_NAME.FROM_DAY, since.orElse(null))
        .set(FORMER_NAME.UNTIL_DAY, day)
        .set(FORMER_NAME.REASON, VietnameseText.clean(reason))
        .execute();
    people.write(person.id(), after);
    journal.record(
        viewer,
        People.entry("people.renamed", person)
            .because(reason)
            .fact("day", day)
            .personal("name", before.name(), after.name()));
  }

  /** The name that ended last, which {@link #takeBack} would make today's again. */
  public Optional<FormerName> latest(PersonId id) {
    return people.formerNames(Set.of(id)).stream().findFirst();
  }

  /** As if the latest new name had never been recorded: the name before it holds again. */
  @Transactional
  public void takeBack(Viewer viewer, PersonId id, int version, String reason) {
    var person = people.lock(viewer, id, version);
    var former =
        latest(person.id()).orElseThrow(() -> Refused.because("people.fault.never-renamed"));
    var before = person.facts();
    var after = before.named(former.name());
    sql.deleteFrom(FORMER_NAME)
        .where(FORMER_NAME.PERSON.eq(person.id().value()))
        .and(FORMER_NAME.UNTIL_DAY.eq(former.until()))
        .execute();
    people.write(person.id(), after);
    journal.record(
        viewer,
        People.entry("people.rename-undone", person)
            .because(reason)
            .fact("day", former.until())
            .personal("name", before.name(), after.name()));
  }
}
