package vn.guongsang.registry.people.web;

import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.POST;
import static vn.guongsang.registry.db.Tables.UNIT_PLACE;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitDependents;
import vn.guongsang.registry.UnitPart;
import vn.guongsang.registry.people.record.Disciplines;
import vn.guongsang.registry.people.record.Holds;
import vn.guongsang.registry.people.record.Ratings;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.page.Page;

/**
 * The people of a unit, on its page and in the preview of a reorganisation. Posts at a unit that
 * ends stay as they were; its people are from then on found and looked after where its seat is,
 * under the successor.
 */
@Component
class UnitPeople implements UnitPart, UnitDependents {

  private final DSLContext sql;
  private final Ratings ratings;
  private final Disciplines disciplines;
  private final Holds holds;
  private final TemplateEngine templates;
  private final LargeCounts counts;

  UnitPeople(
      DSLContext sql,
      Ratings ratings,
      Disciplines disciplines,
      Holds holds,
      TemplateEngine templates,
      Clock clock) {
    this.sql = sql;
    this.ratings = ratings;
    this.disciplines = disciplines;
    this.holds = holds;
    this.templates = templates;
    this.counts = new LargeCounts(clock);
  }

  @Override
  public String headingKey() {
    return "people.title";
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_READ;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Content content(Page page, UnitId unit) {
    var viewer = page.viewer();
    var top = UNIT_PLACE.as("top");
    var count =
        counts.count(
            unit,
            () ->
                sql.selectCount()
                    .from(PERSON)
                    .where(PERSON.MERGED_INTO.isNull())
                    .and(
                        PERSON.UNIT.in(
                            DSL.select(UNIT_PLACE.UNIT)
                                .from(UNIT_PLACE)
                                .join(top)
                                .on(UNIT_PLACE.PATH.like(top.PATH.concat("%")))
                                .where(top.UNIT.eq(unit.value()))))
                    .fetchSingle()
                    .value1());
    return output ->
        templates.render(
            "vn/guongsang/registry/people/web/unit-people.jte",
            Map.of(
                "page", page,
                "unit", unit,
                "count", count,
                "held", holds.standsOn(Whose.unit(unit), Set.of(), page.today()),
                "ratings", ratings.of(unit),
                "disciplines", disciplines.of(unit),
                "holds", holds.of(viewer, unit)),
            output);
  }

  @Override
  public List<Dependent> at(Collection<UnitId> units, LocalDate today) {
    return sql.select(PERSON.UNIT, DSL.count())
        .from(PERSON)
        .where(PERSON.UNIT.in(units.stream().map(UnitId::value).toList()))
        .and(PERSON.MERGED_INTO.isNull())
        .groupBy(PERSON.UNIT)
        .fetch(
            row ->
                new Dependent(new UnitId(row.value1()), Said.of("people.at-unit", row.value2())));
  }

  @Override
  public List<Dependent> madeAt(Collection<UnitId> units) {
    return sql.select(POST.UNIT, DSL.countDistinct(POST.PERSON))
        .from(POST)
        .where(POST.UNIT.in(units.stream().map(UnitId::value).toList()))
        .groupBy(POST.UNIT)
        .fetch(
            row ->
                new Dependent(
                    new UnitId(row.value1()), Said.of("people.posts-at-unit", row.value2())));
  }
}
