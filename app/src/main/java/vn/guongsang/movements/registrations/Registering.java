package vn.guongsang.movements.registrations;

import static vn.guongsang.movements.db.Tables.REGISTRATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.db.tables.records.RegistrationRecord;
import vn.guongsang.movements.registrations.RegistrationDays.Days;
import vn.guongsang.movements.registrations.RegistrationDays.Timing;
import vn.guongsang.movements.registrations.RegistrationHolders.Place;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** Enters registrations, one or many at once: within the days for it, or late with a reason. */
@Component
public class Registering {

  private final DSLContext sql;
  private final RegistrationHolders holders;
  private final Titles titles;
  private final RegistrationDays days;
  private final Journal journal;
  private final Clock clock;

  Registering(DSLContext sql, Titles titles, RegistrationDays days, Journal journal, Clock clock) {
    this.sql = sql;
    this.holders = new RegistrationHolders(sql);
    this.titles = titles;
    this.days = days;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param entered newly
   * @param confirmed asked for by people before, confirmed now
   * @param already registered before; nothing was done
   */
  public record Result(int entered, List<RegistrationId> confirmed, int already) {
    public Result {
      confirmed = List.copyOf(confirmed);
    }
  }

  /** How a draft stands before it is entered. */
  public enum Before {
    NEW,
    ASKED,
    REGISTERED
  }

  /**
   * @param fault why it cannot be entered; null where it can
   */
  public record Seen(Before before, @Nullable Said fault) {}

  /** What would happen to each, with the reason it comes late; writes nothing. */
  public List<Seen> look(
      Viewer viewer,
      TitleYear year,
      List<RegistrationDraft> drafts,
      List<String> lateReasons,
      LocalDate today) {
    var places = holders.places(viewer, drafts);
    var held = held(places, year);
    var standing = holders.standing(drafts, year);
    var out = new ArrayList<Seen>(drafts.size());
    for (var i = 0; i < drafts.size(); i++) {
      var place = places.get(i);
      var there = standing.get(RegistrationHolders.key(drafts.get(i)));
      var fault =
          place == null
              ? Said.of("registrations.fault.nobody")
              : fault(drafts.get(i), place, held.get(place.unit()), lateReasons.get(i), today)
                  .map(Reason::words)
                  .orElse(null);
      out.add(
          new Seen(
              there == null ? Before.NEW : Before.valueOf(there.getState()),
              there != null && there.getState().equals(Before.REGISTERED.name()) ? null : fault));
    }
    return out;
  }

  private Map<UnitId, Days> held(List<@Nullable Place> places, TitleYear year) {
    return days.of(
        places.stream().filter(Objects::nonNull).map(Place::unit).distinct().toList(), year);
  }

  /** By the unit, for people and collectives in the viewer's scope. */
  @Transactional
  public Result register(
      Viewer viewer,
      TitleYear year,
      List<RegistrationDraft> drafts,
      String lateReason,
      LocalDate today) {
    return enter(viewer, year, drafts, Map.of(), lateReason, null, today);
  }

  /**
   * From a sheet, which writes one entry of its own.
   *
   * @param reasons why a row came late, by its place in the list
   */
  @Transactional
  public Result registerImported(
      Viewer viewer,
      TitleYear year,
      List<RegistrationDraft> drafts,
      Map<Integer, String> reasons,
      UUID imported,
      LocalDate today) {
    return enter(viewer, year, drafts, reasons, "", imported, today);
  }

  private Result enter(
      Viewer viewer,
      TitleYear year,
      List<RegistrationDraft> drafts,
      Map<Integer, String> reasons,
      String lateReason,
      @Nullable UUID imported,
      LocalDate today) {
    var places = holders.places(viewer, drafts);
    var held = held(places, year);
    var standing = holders.standing(drafts, year);
    var faults = new LinkedHashSet<Reason>();
    for (var i = 0; i < drafts.size(); i++) {
      var place = places.get(i);
      if (place == null) {
        faults.add(new Reason("holders", Said.of("registrations.fault.nobody")));
        continue;
      }
      if (!registered(standing.get(RegistrationHolders.key(drafts.get(i))))) {
        fault(
                drafts.get(i),
                place,
                held.get(place.unit()),
                reasons.getOrDefault(i, lateReason),
                today)
            .ifPresent(faults::add);
      }
    }
    if (!faults.isEmpty()) {
      throw new Refused(List.copyOf(faults));
    }
    int entered = 0;
    var confirmed = new ArrayList<RegistrationId>();
    int already = 0;
    for (var i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      var place = Objects.requireNonNull(places.get(i));
      var there = standing.get(RegistrationHolders.key(draft));
      if (there == null) {
        var late = late(held.get(place.unit()), today) ? reasons.getOrDefault(i, lateReason) : "";
        standing.put(
            RegistrationHolders.key(draft),
            insert(
                viewer,
                draft,
                place.unit(),
                year,
                Registration.State.REGISTERED,
                late,
                imported,
                today));
        entered++;
      } else if (there.getState().equals(Registration.State.ASKED.name())) {
        there.setState(Registration.State.REGISTERED.name());
        there.setVersion(there.getVersion() + 1);
        there.update();
        wrote(viewer, there, "confirmed");
        confirmed.add(new RegistrationId(there.getId()));
      } else {
        already++;
      }
    }
    return new Result(entered, confirmed, already);
  }

  private static boolean registered(@Nullable RegistrationRecord row) {
    return row != null && row.getState().equals(Registration.State.REGISTERED.name());
  }

  private static boolean late(@Nullable Days held, LocalDate today) {
    return held != null && held.on(today) == Timing.LATE;
  }

  private Optional<Reason> fault(
      RegistrationDraft draft,
      Place place,
      @Nullable Days held,
      String lateReason,
      LocalDate today) {
    var title =
        titles.on(today).stream().filter(t -> t.code().equals(draft.awardType())).findFirst();
    if (title.isEmpty()) {
      return Optional.of(new Reason("award", Said.of("registrations.fault.no-award")));
    }
    var fits = draft.person() == null ? title.get().forCollectives() : title.get().forPeople();
    if (!fits) {
      return Optional.of(
          new Reason(
              "award",
              Said.of(
                  draft.person() == null
                      ? "registrations.fault.for-people"
                      : "registrations.fault.for-collectives",
                  title.get().name(),
                  place.name())));
    }
    if (held != null && held.on(today) == Timing.BEFORE) {
      return Optional.of(
          new Reason("year", Said.of("registrations.fault.before", held.unitName(), held.opens())));
    }
    if (late(held, today) && lateReason.isEmpty()) {
      return Optional.of(
          new Reason(
              "late",
              Said.of(
                  "registrations.fault.late",
                  Objects.requireNonNull(held).unitName(),
                  held.closes())));
    }
    return Optional.empty();
  }

  private RegistrationRecord insert(
      Viewer viewer,
      RegistrationDraft draft,
      UnitId unit,
      TitleYear year,
      Registration.State state,
      String lateReason,
      @Nullable UUID imported,
      LocalDate today) {
    var row = sql.newRecord(REGISTRATION);
    var person = draft.person();
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setUnit(unit.value());
    row.setPerson(person == null ? null : person.value());
    row.setYear((short) year.year());
    row.setSchoolYear(year.schoolYear());
    row.setAwardType(draft.awardType());
    row.setState(state.name());
    row.setAim(draft.aim());
    row.setRegisteredOn(today);
    row.setLateReason(lateReason);
    row.setReason("");
    row.setImported(imported);
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    row.insert();
    if (imported == null) {
      wrote(viewer, row, state == Registration.State.ASKED ? "asked" : "registered");
    }
    return row;
  }

  private void wrote(Viewer viewer, RegistrationRecord row, String verb) {
    journal.record(
        viewer,
        Entry.of("registrations." + verb, Registrations.SUBJECT, row.getId())
            .in(new UnitId(row.getUnit()))
            .because(row.getLateReason()));
  }

  /** By somebody for themselves: it waits until the unit confirms it. */
  @Transactional
  public void ask(
      Viewer viewer,
      PersonId person,
      TitleYear year,
      String awardType,
      String aim,
      String lateReason,
      LocalDate today) {
    var place =
        holders
            .place(person)
            .orElseThrow(() -> Refused.because("registrations.fault.serves-nowhere"));
    var draft = RegistrationDraft.of(person, awardType, aim);
    var held = days.of(List.of(place.unit()), year).get(place.unit());
    fault(draft, place, held, lateReason, today)
        .ifPresent(
            reason -> {
              throw new Refused(List.of(reason));
            });
    if (holders.standing(List.of(draft), year).containsKey(RegistrationHolders.key(draft))) {
      throw Refused.field("award", "registrations.fault.there");
    }
    insert(
        viewer,
        draft,
        place.unit(),
        year,
        Registration.State.ASKED,
        late(held, today) ? lateReason : "",
        null,
        today);
  }
}
