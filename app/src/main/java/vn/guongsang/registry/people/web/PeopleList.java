package vn.guongsang.registry.people.web;

import static vn.guongsang.registry.db.Tables.FORMER_NAME;
import static vn.guongsang.registry.db.Tables.KNOWN_NAME;
import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.UNIT_PLACE;
import static vn.guongsang.registry.db.Tables.UNIT_SPAN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.PersonSearch;
import vn.guongsang.registry.people.Sex;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.ListSource;

/**
 * The list of people, as Vietnamese lists go: by given name, then family name. It walks the index
 * of names and asks each row whether it is in the scope; names of units are looked up for the rows
 * shown only.
 */
@Component
public class PeopleList implements ListSource<PersonRow> {

  private static final Field<String> UNIT_NAME =
      DSL.field(
              DSL.select(UNIT_SPAN.NAME)
                  .from(UNIT_PLACE)
                  .join(UNIT_SPAN)
                  .on(UNIT_SPAN.ID.eq(UNIT_PLACE.SPAN))
                  .where(UNIT_PLACE.UNIT.eq(PERSON.UNIT)))
          .as("unit_name");

  private static final int MOST_FORMER = 1_000;

  static final ListShape<PersonRow> SHAPE =
      new ListShape<>(
          "people",
          "people.title",
          List.of(
              Column.<PersonRow>of(
                      "name", "people.name", p -> new Cell.Link("/people/" + p.id(), p.name(), ""))
                  .sortedBy(PERSON.SORT_KEY)
                  .asLead(),
              Column.<PersonRow>of("unit", "people.unit", p -> Cell.text(p.unit())),
              Column.<PersonRow>of("position", "people.position", p -> Cell.text(p.position())),
              Column.<PersonRow>of(
                  "group",
                  "people.group",
                  p -> p.group() == null ? Cell.EMPTY : words("StaffGroup", p.group())),
              Column.<PersonRow>of(
                      "year",
                      "people.birth-year",
                      p ->
                          p.birthYear() == null
                              ? Cell.EMPTY
                              : Cell.text(Integer.toString(p.birthYear())))
                  .sortedBy(PERSON.BIRTH_YEAR),
              Column.<PersonRow>of("born", "people.born", p -> new Cell.Day(p.birthDay()))
                  .hiddenAtFirst(),
              Column.<PersonRow>of(
                      "sex",
                      "people.sex",
                      p -> p.sex() == null ? Cell.EMPTY : words("Sex", p.sex()))
                  .hiddenAtFirst()),
          List.of(
              Filter.words("q", "people.search", "people.search.place"),
              new Filter.Pick("unit", "people.unit-filter", "/units/pick"),
              Filter.choice("group", "people.group", StaffGroup.class),
              Filter.choice("sex", "people.sex", Sex.class)),
          List.of(PERSON.SORT_KEY.asc(), PERSON.ID.asc()),
          "people.none",
          p -> p.id().toString(),
          List.of());

  private final DSLContext sql;
  private final LargeCounts counts;

  PeopleList(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.counts = new LargeCounts(clock);
  }

  private static Cell words(String type, String constant) {
    return new Cell.Words(Said.of("enum." + type + "." + constant));
  }

  @Override
  public String key() {
    return SHAPE.key();
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_READ;
  }

  private record Question(Optional<UnitId> scope, int tenant, Object unit, List<String> asked) {}

  @Override
  public ListQuery<PersonRow> query(
      ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    var unit = unit(request);
    var question =
        new Question(
            viewer.unit(),
            viewer.tenant(),
            unit,
            List.of(
                VietnameseText.fold(request.value("q")),
                request.value("group"),
                request.value("sex")));
    return new ListQuery<>(
        sql,
        SHAPE,
        List.of(
            PERSON.ID,
            PERSON.NAME,
            UNIT_NAME,
            PERSON.POSITION,
            PERSON.STAFF_GROUP,
            PERSON.BIRTH_DAY,
            PERSON.BIRTH_YEAR,
            PERSON.SEX),
        PERSON,
        where(request, viewer, unit),
        row -> {
          var year = row.get(PERSON.BIRTH_YEAR);
          var unitName = row.get(UNIT_NAME);
          return new PersonRow(
              row.get(PERSON.ID),
              row.get(PERSON.NAME),
              unitName == null ? "" : unitName,
              row.get(PERSON.POSITION),
              row.get(PERSON.STAFF_GROUP),
              row.get(PERSON.BIRTH_DAY),
              year == null ? null : year.intValue(),
              row.get(PERSON.SEX));
        },
        exactly -> counts.count(question, exactly));
  }

  /** The unit asked for; a broken id asks for a unit that is not there. */
  static Optional<UUID> unit(ListRequest request) {
    if (request.value("unit").isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(request.value("unit")));
    } catch (IllegalArgumentException e) {
      return Optional.of(new UUID(0, 0));
    }
  }

  private Condition where(ListRequest request, Viewer viewer, Optional<UUID> unit) {
    var where =
        PERSON.MERGED_INTO.isNull().and(unit.map(u -> in(u, viewer)).orElse(People.seen(viewer)));
    var folded = VietnameseText.fold(request.value("q"));
    if (!folded.isEmpty()) {
      where = where.and(called(folded));
    }
    var group = request.choice("group", StaffGroup.class);
    if (group.isPresent()) {
      where = where.and(PERSON.STAFF_GROUP.eq(group.get().name()));
    }
    var sex = request.choice("sex", Sex.class);
    return sex.isEmpty() ? where : where.and(PERSON.SEX.eq(sex.get().name()));
  }

  /** Of a unit in scope and all below it, which then are in scope too. */
  private Condition in(UUID unit, Viewer viewer) {
    var path =
        sql.select(UNIT_PLACE.PATH)
            .from(UNIT_PLACE)
            .where(UNIT_PLACE.UNIT.eq(unit))
            .fetchOne(UNIT_PLACE.PATH);
    if (path == null) {
      return DSL.falseCondition();
    }
    var below = UNIT_PLACE.PATH.like(DSL.inline(path + "%"));
    var inScope =
        sql.fetchExists(UNIT_PLACE, UNIT_PLACE.UNIT.eq(unit).and(viewer.sees(UNIT_PLACE.PATH)));
    return PERSON.UNIT.in(
        DSL.select(UNIT_PLACE.UNIT)
            .from(UNIT_PLACE)
            .where(inScope ? below : below.and(viewer.sees(UNIT_PLACE.PATH))));
  }

  /** By today's names; and by former ones, of which there are few. */
  private Condition called(String folded) {
    var names =
        DSL.select(KNOWN_NAME.FOLDED)
            .from(KNOWN_NAME)
            .where(PersonSearch.everyWord(KNOWN_NAME.FOLDED, folded));
    var formerly =
        sql.select(DSL.coalesce(PERSON.MERGED_INTO, PERSON.ID))
            .from(FORMER_NAME)
            .join(PERSON)
            .on(PERSON.ID.eq(FORMER_NAME.PERSON))
            .where(FORMER_NAME.FOLDED.in(names))
            .limit(MOST_FORMER)
            .fetchSet(0, UUID.class);
    var now = PERSON.FOLDED.in(names);
    return formerly.isEmpty() ? now : now.or(PERSON.ID.in(formerly));
  }
}
