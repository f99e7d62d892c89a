package vn.guongsang.screening;

import static vn.guongsang.screening.db.Tables.REASON;
import static vn.guongsang.screening.db.Tables.SCREENING_;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.screening.db.tables.records.ScreeningRecord;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.work.Works;

/** Asks for screenings and finds them again; who sees the unit sees its screenings. */
@Component
public class Screenings {

  private final DSLContext sql;
  private final Works works;
  private final ListFiles files;
  private final Rulebook law;
  private final JsonMapper json;
  private final Clock clock;

  Screenings(
      DSLContext sql, Works works, ListFiles files, Rulebook law, JsonMapper json, Clock clock) {
    this.sql = sql;
    this.works = works;
    this.files = files;
    this.law = law;
    this.json = json;
    this.clock = clock;
  }

  /**
   * What is to be asked of whom.
   *
   * @param award null for a list whose rows name theirs
   */
  public record Wish(
      UnitId unit,
      String unitName,
      Subject.Kind kind,
      @Nullable AwardCode award,
      int year,
      Facts.Calendar calendar,
      LocalDate receivedOn) {}

  /** What the background work needs to know beside the screening's row. */
  record Order(UUID screening, Subject.Kind kind) {}

  /**
   * @return the background work
   */
  @Transactional
  public UUID ask(Viewer viewer, Wish wish) {
    var id = TimeOrderedId.at(clock.millis());
    insert(viewer, wish, "", null, id, Screening.State.RUNNING);
    var award = wish.award();
    return work(
        viewer,
        new Order(id, wish.kind()),
        Said.of(
            "screening.work.unit",
            award == null ? "" : award.code(),
            Screening.period(wish.year(), wish.calendar()),
            wish.unitName()));
  }

  /** Keeps a list, sealed, until somebody has looked over its columns. */
  @Transactional
  public UUID bring(Viewer viewer, Wish wish, String fileName, byte[] content) {
    var id = TimeOrderedId.at(clock.millis());
    var file = files.keep(viewer, id, content);
    insert(viewer, wish, fileName, file, id, Screening.State.COLUMNS);
    return id;
  }

  /**
   * Screens a list by the columns that were looked over.
   *
   * @return the background work
   */
  @Transactional
  public UUID start(Viewer viewer, UUID id, Map<Integer, String> columns) {
    var one = find(viewer, id);
    var started =
        sql.update(SCREENING_)
            .set(SCREENING_.COLUMNS, JSONB.valueOf(json.writeValueAsString(columns)))
            .set(SCREENING_.STATE, Screening.State.RUNNING.name())
            .where(SCREENING_.ID.eq(id))
            .and(SCREENING_.STATE.eq(Screening.State.COLUMNS.name()))
            .execute();
    if (started == 0) {
      throw Refused.because("screening.fault.started");
    }
    return work(
        viewer,
        new Order(id, Subject.Kind.INDIVIDUAL),
        Said.of("screening.work.list", one.fileName()));
  }

  private void insert(
      Viewer viewer,
      Wish wish,
      String fileName,
      @Nullable UUID file,
      UUID id,
      Screening.State state) {
    var award = wish.award();
    sql.insertInto(SCREENING_)
        .set(SCREENING_.ID, id)
        .set(SCREENING_.TENANT, viewer.tenant())
        .set(SCREENING_.UNIT, wish.unit().value())
        .set(SCREENING_.AWARD_TYPE, award == null ? null : award.code())
        .set(SCREENING_.YEAR, (short) wish.year())
        .set(SCREENING_.SCHOOL_YEAR, wish.calendar() == Facts.Calendar.SCHOOL_YEAR)
        .set(SCREENING_.RECEIVED_ON, wish.receivedOn())
        .set(SCREENING_.RULE_SET, law.lawOn(wish.receivedOn()).from())
        .set(SCREENING_.FROM_LIST, file != null)
        .set(SCREENING_.FILE, file)
        .set(SCREENING_.FILE_NAME, fileName)
        .set(SCREENING_.MADE_BY, viewer.who().value())
        .set(SCREENING_.MADE_AT, clock.instant())
        .set(SCREENING_.STATE, state.name())
        .execute();
  }

  private UUID work(Viewer viewer, Order order, Said title) {
    var work = works.ask(viewer, ScreeningWork.NAME, json.writeValueAsString(order), title);
    sql.update(SCREENING_)
        .set(SCREENING_.WORK, work)
        .where(SCREENING_.ID.eq(order.screening()))
        .execute();
    return work;
  }

  /**
   * @throws NotFound if there is none, or it is of a unit outside the scope
   */
  public Screening find(Viewer viewer, UUID id) {
    return sql.selectFrom(SCREENING_)
        .where(SCREENING_.ID.eq(id))
        .and(viewer.seesUnit(SCREENING_.UNIT))
        .fetchOptional(this::screening)
        .orElseThrow(NotFound::new);
  }

  Screening screening(ScreeningRecord row) {
    Map<String, Integer> counts = new HashMap<>();
    json.readTree(row.getCounts().data())
        .properties()
        .forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));
    return new Screening(
        row.getId(),
        new UnitId(row.getUnit()),
        Optional.ofNullable(row.getAwardType()).map(AwardCode::of).orElse(null),
        row.getYear(),
        row.getSchoolYear() ? Facts.Calendar.SCHOOL_YEAR : Facts.Calendar.YEAR,
        row.getReceivedOn(),
        row.getRuleSet(),
        row.getFromList(),
        row.getFile(),
        row.getFileName(),
        columns(row),
        row.getWork(),
        row.getMadeAt(),
        Screening.State.valueOf(row.getState()),
        row.getRows(),
        counts);
  }

  private Map<Integer, String> columns(ScreeningRecord row) {
    var out = new HashMap<Integer, String>();
    json.readTree(row.getColumns().data())
        .properties()
        .forEach(one -> out.put(Integer.valueOf(one.getKey()), one.getValue().asString()));
    return Map.copyOf(out);
  }

  /** A reason of one screening in the words of then. */
  public record ReasonLine(String code, String outcome, String vi, String en) {
    public String words(vn.guongsang.shell.Language language) {
      return language == vn.guongsang.shell.Language.VI ? vi : en;
    }
  }

  public Map<String, ReasonLine> reasons(UUID screening) {
    Map<String, ReasonLine> reasons = new HashMap<>();
    sql.selectFrom(REASON)
        .where(REASON.SCREENING.eq(screening))
        .forEach(
            row ->
                reasons.put(
                    row.getCode(),
                    new ReasonLine(row.getCode(), row.getOutcome(), row.getVi(), row.getEn())));
    return reasons;
  }

  /** Inside the work's transaction, once everything is written. */
  void done(UUID id, int rows, Map<String, Integer> outcomes, List<ReasonLine> reasons) {
    for (var reason : reasons) {
      sql.insertInto(REASON)
          .set(REASON.SCREENING, id)
          .set(REASON.CODE, reason.code())
          .set(REASON.OUTCOME, reason.outcome())
          .set(REASON.VI, reason.vi())
          .set(REASON.EN, reason.en())
          .execute();
    }
    sql.update(SCREENING_)
        .set(SCREENING_.STATE, Screening.State.DONE.name())
        .set(SCREENING_.ROWS, rows)
        .set(SCREENING_.COUNTS, JSONB.valueOf(json.writeValueAsString(outcomes)))
        .where(SCREENING_.ID.eq(id))
        .execute();
  }
}
