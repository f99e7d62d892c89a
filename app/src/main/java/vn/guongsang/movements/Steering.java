package vn.guongsang.movements;

import static vn.guongsang.movements.db.Tables.STEERING;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.movements.db.tables.records.SteeringRecord;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** Ban chỉ đạo: who steers a movement, as what, from when until when. */
@Component
public class Steering {

  private final DSLContext sql;
  private final Movements movements;
  private final Journal journal;
  private final Clock clock;

  Steering(DSLContext sql, Movements movements, Journal journal, Clock clock) {
    this.sql = sql;
    this.movements = movements;
    this.journal = journal;
    this.clock = clock;
  }

  /** What somebody is in the steering body. */
  public enum SteeringRole {
    HEAD,
    DEPUTY,
    /** Ủy viên thường trực. */
    STANDING,
    MEMBER,
    SECRETARY
  }

  /**
   * @param known whether the viewer may open the person's own page
   */
  public record Member(
      UUID id,
      PersonId person,
      String name,
      String position,
      SteeringRole role,
      LocalDate from,
      @Nullable LocalDate until,
      boolean known) {

    public boolean sits(LocalDate day) {
      return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
  }

  /** By their place in it; those who left come last. */
  public List<Member> of(Viewer viewer, MovementId id) {
    var known =
        DSL.field(DSL.coalesce(DSL.field(viewer.sees(PERSON_TODAY.PATH)), false)).as("known");
    return sql
        .select(STEERING, PERSON_TODAY.NAME, PERSON_TODAY.POSITION, known)
        .from(STEERING)
        .join(PERSON_TODAY)
        .on(PERSON_TODAY.ID.eq(STEERING.PERSON))
        .where(STEERING.MOVEMENT.eq(id.value()))
        .fetch(
            row -> {
              var one = row.value1();
              return new Member(
                  one.getId(),
                  new PersonId(one.getPerson()),
                  row.value2(),
                  java.util.Objects.requireNonNullElse(row.value3(), ""),
                  SteeringRole.valueOf(one.getRole()),
                  one.getFromDay(),
                  one.getUntilDay(),
                  row.value4());
            })
        .stream()
        .sorted(
            java.util.Comparator.comparing((Member m) -> m.until() != null)
                .thenComparing(Member::role)
                .thenComparing(Member::from)
                .thenComparing(Member::id))
        .toList();
  }

  @Transactional
  public void appoint(
      Viewer viewer, MovementId id, PersonId person, SteeringRole role, LocalDate from) {
    var movement = movements.led(viewer, id);
    if (of(viewer, id).stream()
        .anyMatch(
            m -> m.person().equals(person) && (m.until() == null || m.until().isAfter(from)))) {
      throw Refused.field("person", "movements.fault.sits");
    }
    var row = new SteeringRecord();
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setMovement(id.value());
    row.setPerson(person.value());
    row.setRole(role.name());
    row.setFromDay(from);
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    sql.executeInsert(row);
    journal.record(
        viewer,
        Entry.of("movements.appointed", Movements.SUBJECT, id.value())
            .in(movement.unit())
            .fact("person", "person", person.value())
            .fact("role", role)
            .fact("day", from));
  }

  /** From that day on somebody sits there no more. */
  @Transactional
  public void release(Viewer viewer, MovementId id, UUID member, LocalDate until) {
    var movement = movements.led(viewer, id);
    var one =
        of(viewer, id).stream()
            .filter(m -> m.id().equals(member))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!until.isAfter(one.from())) {
      throw Refused.field("until", "movements.fault.until", one.from());
    }
    sql.update(STEERING)
        .set(STEERING.UNTIL_DAY, until)
        .where(STEERING.ID.eq(member))
        .and(STEERING.UNTIL_DAY.isNull())
        .execute();
    journal.record(
        viewer,
        Entry.of("movements.released", Movements.SUBJECT, id.value())
            .in(movement.unit())
            .fact("person", "person", one.person().value())
            .fact("day", until));
  }
}
