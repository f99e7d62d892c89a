package vn.guongsang.registry.people.own;

import static vn.guongsang.registry.db.Tables.CORRECTION_REQUEST;
import static vn.guongsang.registry.db.Tables.PERSON;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.db.tables.records.CorrectionRequestRecord;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.Person;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;

/** Wishes for corrections, from asking to the answer. */
@Component
public class CorrectionRequests {

  private static final int MOST_OPEN = 10;

  private final DSLContext sql;
  private final Vault vault;
  private final People people;
  private final Journal journal;
  private final Clock clock;

  CorrectionRequests(DSLContext sql, Vault vault, People people, Journal journal, Clock clock) {
    this.sql = sql;
    this.vault = vault;
    this.people = people;
    this.journal = journal;
    this.clock = clock;
  }

  /** Asked by the person itself; the caller knows that the account is theirs. */
  @Transactional
  public void ask(Viewer asker, Person person, RecordField field, String text) {
    var open =
        sql.fetchCount(
            CORRECTION_REQUEST,
            CORRECTION_REQUEST
                .PERSON
                .eq(person.id().value())
                .and(CORRECTION_REQUEST.STATE.eq(RequestState.OPEN.name())));
    if (open >= MOST_OPEN) {
      throw Refused.because("own.fault.too-many", MOST_OPEN);
    }
    var id = TimeOrderedId.at(clock.millis());
    var sealed = vault.seal(text, id.toString());
    sql.insertInto(CORRECTION_REQUEST)
        .set(CORRECTION_REQUEST.ID, id)
        .set(CORRECTION_REQUEST.TENANT, person.tenant())
        .set(CORRECTION_REQUEST.PERSON, person.id().value())
        .set(CORRECTION_REQUEST.FIELD, field.name())
        .set(CORRECTION_REQUEST.KEY_NO, sealed.keyNo())
        .set(CORRECTION_REQUEST.SEALED, sealed.bytes())
        .set(CORRECTION_REQUEST.ASKED_BY, asker.account().map(AccountId::value).orElse(null))
        .set(CORRECTION_REQUEST.ASKED_AT, clock.instant())
        .set(CORRECTION_REQUEST.STATE, RequestState.OPEN.name())
        .execute();
    journal.record(asker, People.entry("people.correction-asked", person).fact("field", field));
  }

  /** The latest first. */
  public List<CorrectionRequest> of(Collection<PersonId> entries) {
    return sql.selectFrom(CORRECTION_REQUEST)
        .where(CORRECTION_REQUEST.PERSON.in(entries.stream().map(PersonId::value).toList()))
        .orderBy(CORRECTION_REQUEST.ID.desc())
        .fetch(this::request);
  }

  /** Those waiting within the scope, the oldest first. */
  public List<CorrectionRequest> waiting(Viewer viewer, int atMost) {
    return sql.select(CORRECTION_REQUEST)
        .from(CORRECTION_REQUEST)
        .join(PERSON)
        .on(PERSON.ID.eq(CORRECTION_REQUEST.PERSON))
        .where(CORRECTION_REQUEST.STATE.eq(RequestState.OPEN.name()))
        .and(People.seen(viewer))
        .orderBy(CORRECTION_REQUEST.ASKED_AT, CORRECTION_REQUEST.ID)
        .limit(atMost)
        .fetch(row -> request(row.value1()));
  }

  public CorrectionRequest within(Viewer viewer, UUID id) {
    var found =
        sql.selectFrom(CORRECTION_REQUEST)
            .where(CORRECTION_REQUEST.ID.eq(id))
            .fetchOptional(this::request)
            .orElseThrow(NotFound::new);
    people.within(viewer, found.person());
    return found;
  }

  private CorrectionRequest request(CorrectionRequestRecord row) {
    return new CorrectionRequest(
        row.getId(),
        row.getVersion(),
        new PersonId(row.getPerson()),
        RecordField.valueOf(row.getField()),
        vault.open(row.getKeyNo(), row.getSealed(), row.getId().toString()),
        row.getAskedAt(),
        RequestState.valueOf(row.getState()),
        row.getAnswer(),
        row.getAnsweredAt());
  }

  /** Done, or declined; either way with words the person reads. */
  @Transactional
  public void answer(Viewer viewer, UUID id, int version, boolean done, String answer) {
    var request = within(viewer, id);
    var state = done ? RequestState.DONE : RequestState.DECLINED;
    var answered =
        sql.update(CORRECTION_REQUEST)
            .set(CORRECTION_REQUEST.STATE, state.name())
            .set(CORRECTION_REQUEST.ANSWER, VietnameseText.clean(answer))
            .set(
                CORRECTION_REQUEST.ANSWERED_BY, viewer.account().map(AccountId::value).orElse(null))
            .set(CORRECTION_REQUEST.ANSWERED_AT, clock.instant())
            .set(CORRECTION_REQUEST.VERSION, version + 1)
            .where(CORRECTION_REQUEST.ID.eq(id))
            .and(CORRECTION_REQUEST.VERSION.eq(version))
            .and(CORRECTION_REQUEST.STATE.eq(RequestState.OPEN.name()))
            .execute();
    if (answered == 0) {
      throw new StaleVersion(request.person().value(), request.version());
    }
    var verb = done ? "people.correction-done" : "people.correction-declined";
    var entry = People.entry(verb, people.within(viewer, request.person()));
    journal.record(viewer, entry.fact("field", request.field()));
  }
}
