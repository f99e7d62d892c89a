package vn.guongsang.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.registry.RegistryWorld.TODAY;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.VietnameseName;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.TreeOfToday;
import vn.guongsang.registry.people.posts.PlacesOfToday;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.shell.Vault;

@Tag("database")
@DisplayName("A generated country")
class GenerationTest {

  private static final int PEOPLE = 2000;
  private static final Vault VAULT = new Vault(Map.of(1, new byte[32]), new byte[32]);

  private static RegistryWorld world;
  private static DSLContext sql;
  private static List<Object> constraintsBefore;

  @BeforeAll
  static void generate() throws SQLException {
    world = new RegistryWorld(PlacesOfToday.class);
    sql = DSL.using(world.database().asOwner(), SQLDialect.POSTGRES);
    sql.execute("delete from registry.tenant");
    constraintsBefore = constraints();
    var generation = new Generation(PEOPLE, 1, VAULT, world.database().asOwner(), 2);
    generation.load(generation.country(), step -> {});
    world.bean(TreeOfToday.class).bringTo(TODAY);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static List<Object> constraints() {
    return all(
        """
        select conrelid::regclass || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated
          from pg_constraint union all
        select pg_get_indexdef(indexrelid) || indisvalid from pg_index order by 1
        """);
  }

  private static List<Object> all(String query) {
    return sql.fetch(query).map(row -> row.get(0));
  }

  private static long number(String query) {
    return ((Number) all(query).getFirst()).longValue();
  }

  private static Map<Target, Long> sums(int people, long seed) {
    var generation = new Generation(people, seed, VAULT, world.database().asOwner(), 2);
    Map<Target, Long> sums = new EnumMap<>(Target.class);
    generation.write(
        generation.country(),
        target ->
            (bytes, length) -> {
              synchronized (sums) {
                sums.merge(target, (long) Arrays.hashCode(Arrays.copyOf(bytes, length)), Long::sum);
              }
            });
    sums.remove(Target.NATIONAL_ID); // sealing is different each time, or it would be no sealing
    return sums;
  }

  @Test
  void is_the_same_for_the_same_numbers_and_another_for_another_seed() {
    var sums = sums(1000, 42);
    assertThat(sums).hasSize(Target.values().length - 1);
    assertThat(sums(1000, 42)).isEqualTo(sums);
    var other = sums(1000, 43);
    sums.forEach(
        (target, sum) -> assertThat(other).as(target.name()).doesNotContainEntry(target, sum));
  }

  @Test
  void has_every_index_and_constraint_back_and_checked() {
    assertThat(constraints()).isEqualTo(constraintsBefore);
    assertThat(number("select count(*) from pg_constraint where not convalidated")).isZero();
  }

  @Test
  void has_the_units_of_the_state_each_with_its_place() {
    assertThat(number("select count(*) from registry.unit_today where kind = 'PROVINCE'"))
        .isEqualTo(34);
    assertThat(number("select count(*) from registry.unit_today where level = 'COMMUNE'"))
        .isEqualTo(3321);
    assertThat(
            number(
                """
                select count(*) from registry.unit u left join registry.unit_today t on t.id = u.id
                 where t.path is null or not t.living
                """))
        .isZero();
  }

  @Test
  void has_people_as_the_application_would_have_written_them() {
    assertThat(number("select count(*) from registry.person")).isEqualTo(PEOPLE);
    var people = sql.fetch("select name, folded, sort_key from registry.person");
    assertThat(people)
        .allSatisfy(
            row -> {
              var name = row.get(0, String.class);
              assertThat(name).isEqualTo(VietnameseText.clean(name));
              assertThat(row.get(1)).isEqualTo(VietnameseText.fold(name));
              assertThat(row.get(2)).isEqualTo(VietnameseName.sortKey(name));
            });
    assertThat(new TreeSet<>(all("select folded from registry.known_name")))
        .isEqualTo(
            new TreeSet<>(
                all(
                    "select folded from registry.person union select folded from registry.former_name")));
    assertThat(
            number(
                """
                select count(*) from registry.person p
                 where not exists (select from registry.post o where o.person = p.id and o.main
                   and (o.unit, o.position, o.staff_group) = (p.unit, p.position, p.staff_group))
                """))
        .isZero();
    assertThat(
            number(
                """
                select count(*) from registry.post a join registry.post b
                    on b.person = a.person and b.id > a.id and a.main and b.main
                   and daterange(a.from_day, a.until_day) && daterange(b.from_day, b.until_day)
                """))
        .isZero();
    assertThat(number("select count(*) from registry.post where until_day is not null"))
        .isPositive();
  }

  @Test
  void has_everybodys_place_of_its_last_day_so_that_the_first_start_need_not_work_it_out() {
    var query = "select (id, unit, position, staff_group)::text from registry.person order by id";
    var written = all(query);
    assertThat(all("select people_day from registry.tree"))
        .containsExactly(java.sql.Date.valueOf(Ledger.LAST_DAY));

    sql.execute("update registry.tree set people_day = null"); // as if nobody knew the day
    world.bean(PlacesOfToday.class).bringTo(Ledger.LAST_DAY);
    assertThat(all(query)).isEqualTo(written);

    world.bean(PlacesOfToday.class).bringTo(TODAY);
    assertThat(all(query)).isEqualTo(written);
  }

  @Test
  void bears_numbers_that_open_and_that_no_paper_bears() {
    var seen = new HashSet<String>();
    for (var row :
        sql.fetch("select person, digits, key_no, sealed, blind from registry.national_id")) {
      var plain =
          VAULT.open(row.get(2, Integer.class), row.get(3, byte[].class), row.get(0).toString());
      assertThat(plain).matches(row.get(1, Integer.class) == 12 ? "999\\d{9}" : "99\\d{7}");
      assertThat(row.get(4, byte[].class)).isEqualTo(VAULT.index(plain));
      seen.add(plain);
    }
    assertThat(seen).hasSizeGreaterThan(PEOPLE);
  }

  @Test
  void has_initiatives_whose_shares_sum_to_a_hundred_and_that_carry_one_award() {
    assertThat(number("select count(*) from initiatives.initiative")).isGreaterThan(500);
    assertThat(
            number(
                """
                select count(*) from (select i.id from initiatives.initiative i
                  left join initiatives.author a on a.initiative = i.id
                  group by i.id having coalesce(sum(a.share), 0) <> 100) x
                """))
        .isZero();
    assertThat(
            number(
                """
                select count(*) from initiatives.used u
                  left join decisions.award a on a.id = u.award and a.person = u.person
                       and a.award_type = u.award_type
                 where a.id is null
                """))
        .isZero();
  }

  @Test
  void has_titles_that_lean_on_what_the_law_asks() {
    var lean =
        """
        select count(*) from decisions.award a
         where a.award_type = '%s' and not exists (select from %s)
        """;
    assertThat(
            number(
                lean.formatted(
                    "LDTT",
                    "registry.rating r where r.person = a.person and r.year = a.year"
                        + " and r.level in ('GOOD', 'EXCELLENT')")))
        .isZero();
    assertThat(
            number(
                lean.formatted(
                    "CSTDCS",
                    "decisions.award l where l.person = a.person and l.year = a.year"
                        + " and l.award_type = 'LDTT' and l.decided_on is not null")))
        .isZero();
    assertThat(number(lean.formatted("CSTDCS", "initiatives.used u where u.award = a.id")))
        .isZero();
    for (var type : List.of("LDTT", "CSTDCS", "CSTDT", "BKT", "GK", "TTLDTT", "TTLDXS")) {
      assertThat(number("select count(*) from decisions.award where award_type = '" + type + "'"))
          .as(type)
          .isPositive();
    }
    assertThat(
            number(
                """
                select count(*) from (
                  select d.issuer, a.year,
                         count(*) filter (where a.award_type = 'CSTDCS') fighters,
                         count(*) filter (where a.award_type = 'LDTT') advanced
                    from decisions.award a join decisions.decision d on d.id = a.decision
                   where d.body = 'UNIT_HEAD' group by 1, 2) x where fighters * 100 > advanced * 15
                """))
        .isZero();
  }

  @Test
  void has_decisions_of_those_with_authority_that_day_each_number_once() {
    var law = Rulebook.ofTheState();
    for (var row :
        sql.fetch(
            """
            select distinct a.award_type, d.body, d.day from decisions.award a
              join decisions.decision d on d.id = a.decision
             where d.day >= date '2017-10-01'
            """)) {
      var award = row.get(0, String.class);
      assertThat(
              law.authority(AwardCode.of(award), row.get(2, LocalDate.class))
                  .orElseThrow()
                  .bodies()
                  .toString())
          .as(award + row)
          .contains(row.get(1, String.class));
    }
    assertThat(
            number(
                """
                select count(*) from (select from decisions.decision
                  group by coalesce(unit::text, issuer), number, extract(year from day)
                  having count(*) > 1) x
                """))
        .isZero();
    assertThat(
            number(
                "select count(*) from decisions.award a join decisions.decision d"
                    + " on d.id = a.decision where a.decided_on <> d.day"))
        .isZero();
  }

  @Test
  void has_nobody_honoured_while_something_stands_in_the_way() {
    assertThat(
            number(
                """
                select count(*) from decisions.award a
                  join (select person, from_day, until_day from registry.discipline union all
                        select person, from_day, until_day from registry.hold) x
                    on x.person = a.person and a.decided_on >= x.from_day
                   and (x.until_day is null or a.decided_on < x.until_day)
                """))
        .isZero();
    assertThat(number("select count(*) from registry.hold where until_day is null")).isPositive();
  }

  /** The law itself is asked, with what the register holds, whether the title could be given. */
  @Test
  void has_provincial_titles_that_the_law_would_give() {
    var law = Rulebook.ofTheState();
    var given =
        sql.fetch(
            "select person, award_type, year, school_year, decided_on from decisions.award"
                + " where award_type in ('CSTDT', 'BKT') and year >= 2018 and not school_year"
                + " order by id limit 30");
    assertThat(given).hasSizeGreaterThan(10);
    for (var award : given) {
      var person = award.get(0).toString();
      var question =
          Question.of(
              award.get(1, String.class),
              award.get(2, Integer.class),
              award.get(4, LocalDate.class).minusDays(20));
      var facts = facts(person);
      assertThat(law.check(question, facts).outcome())
          .as(award + " " + facts)
          .isIn(Outcome.MET, Outcome.ASK_PERSON);
    }
  }

  private static Facts facts(String person) {
    var facts = Facts.about(Subject.individual());
    for (var row :
        sql.fetch("select level, year from registry.rating where person = '" + person + "'")) {
      facts = facts.rated(Level.valueOf(row.get(0, String.class)), row.get(1, Integer.class));
    }
    for (var row :
        sql.fetch(
            "select award_type, year, decided_on from decisions.award where award_type = 'CSTDCS'"
                + " and person = '"
                + person
                + "'")) {
      facts =
          facts.with(
              new Facts.Award(
                  AwardCode.of(row.get(0, String.class)),
                  row.get(1, Integer.class),
                  row.get(2, LocalDate.class),
                  Track.MERIT,
                  Standing.DECIDED,
                  null));
    }
    for (var row :
        sql.fetch(
            "select i.year, i.scope from initiatives.initiative i join initiatives.author a"
                + " on a.initiative = i.id left join initiatives.used u on u.initiative = i.id"
                + " where coalesce(u.award_type, 'CSTDT') = 'CSTDT' and a.person = '"
                + person
                + "'")) {
      facts = facts.initiative(row.get(0, Integer.class), Reach.valueOf(row.get(1, String.class)));
    }
    return facts;
  }

  @Test
  void knows_enough_words_for_a_country() {
    assertThat(Table.read("family-names.csv")).hasSizeGreaterThanOrEqualTo(130);
    assertThat(Table.read("given-names.csv")).hasSizeGreaterThanOrEqualTo(700);
    assertThat(Table.read("middle-names.csv").stream().map(List::getFirst).distinct())
        .hasSizeGreaterThanOrEqualTo(150);
    var shares =
        Table.read("family-names.csv").stream().mapToDouble(r -> Double.parseDouble(r.get(1)));
    assertThat(shares.sum()).isBetween(99.5, 100.5);
    assertThat(
            Stream.of("family-names.csv", "given-names.csv", "middle-names.csv")
                .flatMap(file -> Table.read(file).stream())
                .map(List::getFirst)
                .filter(word -> !word.equals(VietnameseText.clean(word))))
        .isEmpty();
  }
}
