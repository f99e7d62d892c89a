package vn.guongsang.movements.registrations;

import static vn.guongsang.movements.db.Tables.REGISTRATION;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Cell.Tone;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.ListSource;

/** Who registered what, beside what was achieved. */
@Component
public class RegistrationList implements ListSource<Registration> {

  /** What a list of registrations is often asked for. */
  public enum Outcome {
    ACHIEVED,
    NOT_YET
  }

  private static final String KEY = "registrations";

  private final DSLContext sql;
  private final Registrations registrations;
  private final Titles titles;

  RegistrationList(DSLContext sql, Registrations registrations, Titles titles) {
    this.sql = sql;
    this.registrations = registrations;
    this.titles = titles;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  private ListShape<Registration> shape(Texts texts, LocalDate today) {
    return new ListShape<>(
        KEY,
        "registrations.title",
        List.of(
            Column.<Registration>of(
                    "holder",
                    "registrations.holder",
                    r ->
                        new Cell.Link(
                            "/registrations/" + r.id(),
                            r.holder(),
                            r.collective() ? texts.t("registrations.collective") : r.unitName()))
                .sortedBy(PERSON_TODAY.SORT_KEY, UNIT_TODAY.FOLDED)
                .asLead(),
            Column.<Registration>of(
                    "award",
                    "registrations.award",
                    r -> Cell.words("registrations.named", titles.name(r.awardType(), today)))
                .sortedBy(REGISTRATION.AWARD_TYPE),
            Column.<Registration>of(
                    "year", "registrations.year-of", r -> new Cell.Words(r.year().words()))
                .sortedBy(REGISTRATION.YEAR, REGISTRATION.SCHOOL_YEAR),
            Column.<Registration>of(
                    "state",
                    "registrations.state",
                    r ->
                        new Cell.Tag(
                            r.state().tone(),
                            Said.of("enum.RegistrationState." + r.state().name())))
                .sortedBy(REGISTRATION.STATE),
            Column.<Registration>of("outcome", "registrations.outcome", RegistrationList::outcome),
            Column.<Registration>of("day", "registrations.day", r -> new Cell.Day(r.registeredOn()))
                .sortedBy(REGISTRATION.REGISTERED_ON),
            Column.<Registration>of("unit", "registrations.unit", r -> Cell.text(r.unitName()))
                .sortedBy(UNIT_TODAY.ORDER_PATH)
                .hiddenAtFirst(),
            Column.<Registration>of("aim", "registrations.aim", r -> Cell.text(r.aim()))
                .hiddenAtFirst(),
            Column.<Registration>of("late", "registrations.late", r -> Cell.text(r.lateReason()))
                .hiddenAtFirst(),
            Column.<Registration>of("reason", "registrations.reason", r -> Cell.text(r.reason()))
                .hiddenAtFirst()),
        List.of(
            Filter.words("q", "registrations.holder", "registrations.filter.holder.place"),
            Filter.words("year", "registrations.year-of", "registrations.filter.year.place"),
            new Filter.Pick("unit", "registrations.unit", "/units/pick"),
            new Filter.Choice(
                "award",
                "registrations.award",
                titles.on(today).stream()
                    .map(t -> new Filter.Option(t.code(), Said.of("registrations.named", t.name())))
                    .toList()),
            choice("state", "registrations.state", "RegistrationState", Registration.State.class),
            choice("outcome", "registrations.outcome", "RegistrationOutcome", Outcome.class)),
        List.of(REGISTRATION.YEAR.desc(), UNIT_TODAY.ORDER_PATH.asc(), REGISTRATION.ID.asc()),
        "registrations.none",
        r -> r.id().toString(),
        List.of());
  }

  private static <E extends Enum<E>> Filter choice(
      String name, String label, String words, Class<E> type) {
    return new Filter.Choice(
        name,
        label,
        java.util.Arrays.stream(type.getEnumConstants())
            .map(c -> new Filter.Option(c.name(), Said.of("enum." + words + "." + c.name())))
            .toList());
  }

  private static Cell outcome(Registration one) {
    if (one.achieved()) {
      return new Cell.Tag(Tone.MET, Said.of("enum.RegistrationOutcome.ACHIEVED"));
    }
    return one.state() == Registration.State.REGISTERED
        ? new Cell.Tag(Tone.PLAIN, Said.of("enum.RegistrationOutcome.NOT_YET"))
        : Cell.EMPTY;
  }

  @Override
  public ListQuery<Registration> query(
      ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    return new ListQuery<>(
        sql,
        shape(texts, today),
        registrations.fields(),
        Registrations.table(),
        where(request, viewer),
        Registrations::read);
  }

  private Condition where(ListRequest request, Viewer viewer) {
    var all = new ArrayList<Condition>();
    all.add(viewer.sees(UNIT_TODAY.PATH));
    var words = VietnameseText.fold(request.value("q"));
    if (!words.isEmpty()) {
      all.add(UnitSearch.words(DSL.coalesce(PERSON_TODAY.FOLDED, UNIT_TODAY.FOLDED), words));
    }
    TitleYear.read(request.value("year")).map(Registrations::in).ifPresent(all::add);
    var unit = request.value("unit");
    if (!unit.isEmpty()) {
      all.add(under(unit));
    }
    if (!request.value("award").isEmpty()) {
      all.add(REGISTRATION.AWARD_TYPE.eq(request.value("award")));
    }
    request
        .choice("state", Registration.State.class)
        .ifPresent(state -> all.add(REGISTRATION.STATE.eq(state.name())));
    request
        .choice("outcome", Outcome.class)
        .ifPresent(
            outcome ->
                all.add(
                    outcome == Outcome.ACHIEVED
                        ? registrations.given()
                        : DSL.not(registrations.given())
                            .and(REGISTRATION.STATE.eq(Registration.State.REGISTERED.name()))));
    return DSL.and(all);
  }

  /** Nothing where the address names no unit. */
  private static Condition under(String unit) {
    try {
      var top = UNIT_TODAY.as("top");
      return DSL.exists(
          DSL.selectOne()
              .from(top)
              .where(top.ID.eq(UUID.fromString(unit)))
              .and(RegistrationDays.atOrBelow(UNIT_TODAY.PATH, top.PATH)));
    } catch (IllegalArgumentException e) {
      return DSL.falseCondition();
    }
  }
}
