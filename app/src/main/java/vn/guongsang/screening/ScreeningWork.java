package vn.guongsang.screening;

import static vn.guongsang.registry.views.Tables.MERGED_PERSON;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.conf.ParamType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.screening.facts.Gathering;
import vn.guongsang.screening.facts.TeamFacts;
import vn.guongsang.screening.lists.ListedPeople;
import vn.guongsang.screening.run.Asked;
import vn.guongsang.screening.run.Judge;
import vn.guongsang.screening.run.MassRun;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.work.WorkKind;
import vn.guongsang.shell.work.WorkRun;

/** Does a screening: with the asker's rights of now, all of it or nothing. */
@Component
class ScreeningWork implements WorkKind {

  static final String NAME = "screening";

  private static final int THREADS = 2;
  private static final int FETCHED = 10_000;

  private final DSLContext sql;
  private final DataSource source;
  private final Screenings screenings;
  private final ListFiles files;
  private final ListedPeople listed;
  private final TeamRun teams;
  private final Rulebook law;
  private final ReasonLines reasonLines;
  private final JsonMapper json;

  ScreeningWork(
      DSLContext sql,
      DataSource source,
      Screenings screenings,
      ListFiles files,
      ListedPeople listed,
      TeamFacts teams,
      Rulebook law,
      ReasonLines reasonLines,
      JsonMapper json) {
    this.sql = sql;
    this.source = source;
    this.screenings = screenings;
    this.files = files;
    this.listed = listed;
    this.teams = new TeamRun(teams, new Judge(law));
    this.law = law;
    this.reasonLines = reasonLines;
    this.json = json;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Right needs() {
    return Right.SCREENING;
  }

  @Override
  public void run(String order, Viewer asker, WorkRun run) throws SQLException {
    var wanted = json.readValue(order, Screenings.Order.class);
    Screening one;
    try {
      one = screenings.find(asker, wanted.screening());
    } catch (NotFound gone) {
      throw Refused.because("screening.fault.gone");
    }
    var plan =
        one.fromList()
            ? ofList(one, asker)
            : wanted.kind() == Subject.Kind.COLLECTIVE
                ? teams.plan(one, units(one, asker), run)
                : new RunPlan(people(one, asker), List.of(), List.of(), Map.of());
    run.progress(0, plan.asked().size());
    var questions = new ConcurrentHashMap<AwardCode, Question>();
    var result =
        new MassRun(source, new Judge(law), THREADS)
            .run(
                DataSourceUtils.getConnection(source),
                new MassRun.Order(
                    one.id(),
                    plan.asked(),
                    merged(),
                    award -> questions.computeIfAbsent(award, one::question),
                    one.askedOn(),
                    !one.fromList()),
                plan.more(),
                done -> run.progress(done, plan.asked().size()));
    var reasons = new ArrayList<>(plan.reasons());
    reasons.addAll(reasonLines.of(result.reasons()));
    reasons.addAll(reasonLines.of(plan.examples()));
    screenings.done(one.id(), result.rows(), result.outcomes(), reasons);
    run.result(one.href());
    run.message(
        Said.of(
            "screening.work.done",
            result.rows(),
            result.outcomes().getOrDefault("MET", 0),
            result.outcomes().getOrDefault("NOT_MET", 0)));
  }

  private RunPlan ofList(Screening one, Viewer asker) {
    var book = files.open(one).orElseThrow(() -> Refused.because("screening.fault.list-gone"));
    return listed.plan(asker, one, book);
  }

  private Map<UUID, UUID> merged() {
    Map<UUID, UUID> merged = new HashMap<>();
    sql.select(MERGED_PERSON.ID, MERGED_PERSON.KEPT)
        .from(MERGED_PERSON)
        .forEach(row -> merged.put(row.value1(), row.value2()));
    return merged;
  }

  private String top(Screening one) {
    return sql.select(UNIT_TODAY.PATH)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.ID.eq(one.unit().value()))
        .fetchOptional(UNIT_TODAY.PATH)
        .orElseThrow(NotFound::new);
  }

  /** Those of the unit and below, numbered in the order of names, asked for in the order of ids. */
  private List<Asked> people(Screening one, Viewer asker) throws SQLException {
    var award = one.oneAward().orElseThrow();
    var query =
        sql.select(PERSON_TODAY.ID, PERSON_TODAY.SEX, PERSON_TODAY.DIED_ON)
            .from(PERSON_TODAY)
            .where(asker.sees(PERSON_TODAY.PATH))
            .and(PERSON_TODAY.PATH.like(top(one) + "%"))
            .orderBy(PERSON_TODAY.SORT_KEY, PERSON_TODAY.ID)
            .getSQL(ParamType.INLINED);
    var asked = new ArrayList<Asked>();
    Connection connection = DataSourceUtils.getConnection(source);
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(FETCHED);
      try (var rows = statement.executeQuery(query)) {
        while (rows.next()) {
          asked.add(
              new Asked(
                  asked.size() + 1,
                  new Gathering.Counted(
                      rows.getObject(1, UUID.class),
                      gender(rows.getString(2)),
                      rows.getObject(3, LocalDate.class)),
                  award));
        }
      }
    }
    asked.sort(Comparator.comparing(one2 -> one2.person().id()));
    return asked;
  }

  private static Subject.@Nullable Gender gender(@Nullable String sex) {
    return sex == null ? null : Subject.Gender.valueOf(sex);
  }

  private List<UUID> units(Screening one, Viewer asker) {
    return sql.select(UNIT_TODAY.ID)
        .from(UNIT_TODAY)
        .where(asker.sees(UNIT_TODAY.PATH))
        .and(UNIT_TODAY.PATH.like(top(one) + "%"))
        .and(UNIT_TODAY.LIVING)
        .orderBy(UNIT_TODAY.ORDER_PATH, UNIT_TODAY.ID)
        .fetch(UNIT_TODAY.ID);
  }
}
