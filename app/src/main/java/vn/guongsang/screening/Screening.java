package vn.guongsang.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.shell.Time;

/**
 * The law put to many at once: asked for, it runs in the background; done, it stays as it was, with
 * the day and the law it was judged by. The register goes on changing beside it.
 *
 * @param award null for a list that names one per row
 * @param columns of the list, as a person looked them over: place to column, empty for one that is
 *     not read
 * @param work the background work, which only its asker sees
 * @param counts how many of each outcome, when it was done
 */
public record Screening(
    UUID id,
    UnitId unit,
    @Nullable AwardCode award,
    int year,
    Facts.Calendar calendar,
    LocalDate receivedOn,
    LocalDate ruleSet,
    boolean fromList,
    @Nullable UUID file,
    String fileName,
    Map<Integer, String> columns,
    @Nullable UUID work,
    Instant madeAt,
    State state,
    int rows,
    Map<String, Integer> counts) {

  /** How far it is. One that was cancelled or broke off stays RUNNING and is not shown. */
  public enum State {
    /** A list whose columns nobody has looked over yet. */
    COLUMNS,
    RUNNING,
    DONE
  }

  /** The day asked about: holds and posts are those of the day it was asked for. */
  public LocalDate askedOn() {
    return LocalDate.ofInstant(madeAt, Time.VIETNAM);
  }

  public Question question(AwardCode of) {
    return new Question(of, year, calendar, receivedOn, askedOn());
  }

  public int count(String outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** 2025, or the school year 2025–2026. */
  public String period() {
    return period(year, calendar);
  }

  public static String period(int year, Facts.Calendar calendar) {
    return calendar == Facts.Calendar.YEAR ? Integer.toString(year) : year + "–" + (year + 1);
  }

  public String href() {
    return "/screenings/" + id;
  }

  public Optional<AwardCode> oneAward() {
    return Optional.ofNullable(award);
  }
}
