package vn.guongsang.screening.web;

import static vn.guongsang.registry.views.Tables.MERGED_PERSON;
import static vn.guongsang.registry.views.Tables.PERSON_NAME;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;
import static vn.guongsang.screening.db.Tables.ANSWER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.screening.Screening;
import vn.guongsang.screening.Screenings;
import vn.guongsang.screening.db.tables.records.AnswerRecord;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.ListRequest;

/**
 * The answers of a screening that a viewer may see: of people and units in the scope of today,
 * wherever they were on the day of the screening. Counts are of the same rows as the list.
 */
@Component
class Answers {

  private final DSLContext sql;

  Answers(DSLContext sql) {
    this.sql = sql;
  }

  /** The person kept, should the entry that was judged have been merged since. */
  static final Field<UUID> KEPT =
      DSL.coalesce(
          DSL.field(
              DSL.select(MERGED_PERSON.KEPT)
                  .from(MERGED_PERSON)
                  .where(MERGED_PERSON.ID.eq(ANSWER.PERSON))),
          ANSWER.PERSON);

  Condition seen(Viewer viewer, Screening one) {
    var here = ANSWER.SCREENING.eq(one.id());
    var people =
        DSL.select(PERSON_TODAY.ID)
            .from(PERSON_TODAY)
            .where(viewer.sees(PERSON_TODAY.PATH))
            .unionAll(
                DSL.select(MERGED_PERSON.ID)
                    .from(MERGED_PERSON)
                    .join(PERSON_TODAY)
                    .on(PERSON_TODAY.ID.eq(MERGED_PERSON.KEPT))
                    .where(viewer.sees(PERSON_TODAY.PATH)));
    var units = DSL.select(UNIT_TODAY.ID).from(UNIT_TODAY).where(viewer.sees(UNIT_TODAY.PATH));
    return here.and(
        ANSWER
            .PERSON
            .isNull()
            .and(ANSWER.UNIT.isNull())
            .or(ANSWER.PERSON.in(people))
            .or(ANSWER.UNIT.in(units)));
  }

  Condition wished(Viewer viewer, Screening one, ListRequest request) {
    var where = seen(viewer, one);
    var state = request.choice("state", AnswerState.class);
    if (state.isPresent()) {
      where = where.and(ANSWER.OUTCOME.eq(state.get().name()));
    }
    var reason = request.value("reason");
    if (!reason.isEmpty()) {
      where = where.and(DSL.condition("{0} = any({1})", DSL.val(reason), ANSWER.REASONS));
    }
    var name = VietnameseText.fold(request.value("q"));
    if (!name.isEmpty()) {
      where =
          where.and(
              ANSWER
                  .PERSON
                  .in(
                      DSL.select(PERSON_NAME.PERSON)
                          .from(PERSON_NAME)
                          .where(UnitSearch.words(PERSON_NAME.FOLDED, name)))
                  .or(
                      ANSWER.UNIT.in(
                          DSL.select(UNIT_TODAY.ID)
                              .from(UNIT_TODAY)
                              .where(UnitSearch.words(UNIT_TODAY.FOLDED, name)))));
    }
    var unit = VietnameseText.fold(request.value("unit"));
    return unit.isEmpty() ? where : where.and(below(unit));
  }

  /** People and teams of units with such a name, and of all below them. */
  private static Condition below(String folded) {
    var named = UNIT_TODAY.as("named");
    var place = UNIT_TODAY.as("place");
    var units =
        DSL.select(place.ID)
            .from(named)
            .join(place)
            .on(place.PATH.like(named.PATH.concat("%")))
            .where(UnitSearch.words(named.FOLDED, folded));
    return ANSWER
        .PERSON
        .in(DSL.select(PERSON_TODAY.ID).from(PERSON_TODAY).where(PERSON_TODAY.UNIT.in(units)))
        .or(ANSWER.UNIT.in(units));
  }

  Map<AnswerState, Integer> states(Viewer viewer, Screening one) {
    var counts = new LinkedHashMap<AnswerState, Integer>();
    var found =
        sql.select(ANSWER.OUTCOME, DSL.count())
            .from(ANSWER)
            .where(seen(viewer, one))
            .groupBy(ANSWER.OUTCOME)
            .fetchMap(ANSWER.OUTCOME, DSL.count());
    for (var state : AnswerState.values()) {
      var count = found.get(state.name());
      if (count != null) {
        counts.put(state, count);
      }
    }
    return counts;
  }

  List<ReasonGroup> groups(
      Viewer viewer, Screening one, Map<String, Screenings.ReasonLine> reasons, Language language) {
    var code = DSL.field("unnest({0})", String.class, ANSWER.REASONS);
    var each = sql.select(code.as("code")).from(ANSWER).where(seen(viewer, one)).asTable("each");
    var name = DSL.field(DSL.name("each", "code"), String.class);
    var groups = new ArrayList<ReasonGroup>();
    sql.select(name, DSL.count())
        .from(each)
        .groupBy(name)
        .orderBy(DSL.count().desc(), name)
        .forEach(
            row -> {
              var reason = reasons.get(row.value1());
              if (reason != null) {
                groups.add(new ReasonGroup(reason.code(), reason.words(language), row.value2()));
              }
            });
    return groups;
  }

  Optional<AnswerRecord> one(Viewer viewer, Screening one, int row) {
    return sql.selectFrom(ANSWER)
        .where(seen(viewer, one))
        .and(ANSWER.ROW_NO.eq(row))
        .fetchOptional();
  }

  List<AnswerRecord> all(Viewer viewer, Screening one) {
    return sql.selectFrom(ANSWER).where(seen(viewer, one)).orderBy(ANSWER.ROW_NO).fetch();
  }
}
