package vn.guongsang.screening.quality;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.facts.AwardCode;

/**
 * The checks as queries over the people of a scope. Each reads by the indexes of the people it is
 * asked about, and gives rows of one shape: person, year, one side, other side.
 */
@Component
class OddityQueries {

  private final DSLContext sql;
  private final Rulebook law;
  private final String beforeItsGround;

  OddityQueries(DSLContext sql, Rulebook law, Grounds grounds) {
    this.sql = sql;
    this.law = law;
    this.beforeItsGround =
        "with wanted (high, low, from_day, until_day, by, ground) as "
            + grounds.asValues()
            + BEFORE_ITS_GROUND;
  }

  /** People of the scope, and every entry judged to be one of them. */
  private static final String ENTRIES =
      "with scope as materialized (select pt.id from registry.person_today pt where {0}),"
          + " entry as materialized (select id as entry, id as person from scope"
          + " union all select m.id, m.kept from registry.merged_person m"
          + " join scope s on s.id = m.kept) ";

  private static final String RATED_TWICE =
      "select e.person, r.year::int as year, min(r.level) as one, max(r.level) as other"
          + " from entry e join registry.rating_standing r on r.person = e.entry"
          + " group by e.person, r.year, r.school_year having count(*) > 1";

  private static final String TITLE_TWICE =
      "select e.person, a.year::int as year, a.award_type as one, count(*)::text as other"
          + " from entry e join decisions.award_in_force a on a.person = e.entry"
          + " where a.award_type in ('LDTT', 'CSTT', 'CSTDCS', 'CSTDT', 'CSTDTQ')"
          + " group by e.person, a.year, a.school_year, a.award_type having count(*) > 1";

  private static final String TWO_PLACES =
      "select p.person, extract(year from greatest(p.from_day, o.from_day))::int as year,"
          + " u.name as one, v.name as other"
          + " from (select e.person, h.* from entry e join registry.post_held h"
          + " on h.person = e.entry where h.main) p(person, id, tenant, entry, unit, position,"
          + " staff_group, deputy_head_up, direct, main, service_post, from_day, until_day)"
          + " join (select e.person, h.* from entry e join registry.post_held h"
          + " on h.person = e.entry where h.main) o(person, id, tenant, entry, unit, position,"
          + " staff_group, deputy_head_up, direct, main, service_post, from_day, until_day)"
          + " on o.person = p.person and p.id < o.id"
          + " and daterange(p.from_day, p.until_day) && daterange(o.from_day, o.until_day)"
          + " join registry.unit_today u on u.id = p.unit"
          + " join registry.unit_today v on v.id = o.unit";

  private static final String NUMBER_TWICE =
      "select null::uuid as person, extract(year from d.day)::int as year,"
          + " d.number || ' – ' || d.issuer as one, to_char(d.day, 'DD/MM/YYYY') as other"
          + " from decisions.decision_made d"
          + " where exists (select from decisions.award_in_force a join entry e"
          + " on e.entry = a.person where a.decision = d.id)"
          + " and exists (select from decisions.decision_made o where o.id <> d.id"
          + " and o.tenant = d.tenant and o.folded = d.folded and o.number = d.number"
          + " and extract(year from o.day) = extract(year from d.day))";

  /** By the law of the day of the decision, of the year's end where none is known. */
  private static final String BEFORE_ITS_GROUND =
      """

      select high.person, high.year, high.award_type as one, low.award_type || ' ' || low.first as other
      from (select e.person, a.year::int as year, a.award_type,
                   coalesce(a.decided_on, make_date(a.year::int, 12, 31)) as day
            from entry e join decisions.award_in_force a on a.person = e.entry
            where a.award_type in (select w.high from wanted w)) high
      join (select distinct w.high, w.from_day, w.until_day, w.by, w.ground from wanted w) g
        on g.high = high.award_type and g.from_day <= high.day and high.day < g.until_day
      join lateral (
        select (array_agg(a.award_type order by a.year))[1] as award_type, min(a.year)::int as first
        from entry e join decisions.award_in_force a on a.person = e.entry
        join wanted w on w.low = a.award_type and w.ground = g.ground
        where e.person = high.person) low on low.first > high.year + g.by
      """;

  /**
   * @param scope on {@code pt.path} and what else {@code registry.person_today pt} has
   */
  Table<?> of(Oddity kind, Condition scope) {
    var query =
        switch (kind) {
          case RATED_TWICE -> RATED_TWICE;
          case TITLE_TWICE -> TITLE_TWICE;
          case TWO_PLACES -> TWO_PLACES;
          case NUMBER_TWICE -> NUMBER_TWICE;
          case BEFORE_ITS_GROUND -> beforeItsGround;
          case NO_AUTHORITY -> noAuthority(scope);
        };
    // one row per contradiction; its place in the whole order names it
    return DSL.table(
        "("
            + ENTRIES
            + "select found.*, pt.name, pt.sort_key, coalesce(pt.unit_name, '') as unit_name,"
            + " found.person::text || ':' || found.year as id from ("
            + query
            + ") found left join registry.person_today pt on pt.id = found.person) as odd",
        scope);
  }

  /**
   * Which body may confer what on which day is the law's to say, so it is asked for each triple.
   */
  private String noAuthority(Condition scope) {
    var wrong = new StringBuilder();
    sql.resultQuery(
            ENTRIES
                + "select distinct a.award_type, d.body, a.decided_on"
                + " from entry e join decisions.award_in_force a on a.person = e.entry"
                + " join decisions.decision_made d on d.id = a.decision"
                + " where d.body is not null and a.decided_on is not null",
            scope)
        .forEach(
            row -> {
              var award = row.get(0, String.class);
              var body = row.get(1, String.class);
              var day = row.get(2, LocalDate.class);
              if (!mayConfer(award, body, day)) {
                wrong
                    .append(wrong.isEmpty() ? "" : ", ")
                    .append(
                        sql.renderInlined(DSL.row(DSL.val(award), DSL.val(body), DSL.val(day))));
              }
            });
    return "select e.person, a.year::int as year, a.award_type as one, d.body as other"
        + " from entry e join decisions.award_in_force a on a.person = e.entry"
        + " join decisions.decision_made d on d.id = a.decision"
        + (wrong.isEmpty()
            ? " where false"
            : " where (a.award_type, d.body, a.decided_on) in (" + wrong + ")");
  }

  /** Of days and awards the law module knows nothing of, nothing is said. */
  private boolean mayConfer(String award, String body, LocalDate day) {
    if (day.isBefore(Rulebook.FIRST_DAY)) {
      return true;
    }
    try {
      return law.authority(AwardCode.of(award), day)
          .map(authority -> authority.bodies().contains(Authority.Body.valueOf(body)))
          .orElse(true);
    } catch (IllegalArgumentException unknown) {
      return true;
    }
  }

  static <T> Field<T> field(String name, org.jooq.DataType<T> type) {
    return DSL.field(DSL.name("odd", name), type);
  }

  static Field<String> path() {
    return DSL.field(DSL.name("pt", "path"), SQLDataType.CLOB);
  }

  long count(Oddity kind, Condition scope) {
    return sql.selectCount().from(of(kind, scope)).fetchSingle().value1();
  }
}
