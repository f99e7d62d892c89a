package vn.guongsang.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Facts.Calendar;
import vn.guongsang.rules.facts.Facts.Deed;
import vn.guongsang.rules.facts.Facts.Discipline;
import vn.guongsang.rules.facts.Facts.Hold;
import vn.guongsang.rules.facts.Facts.Initiative;
import vn.guongsang.rules.facts.Facts.Leave;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;

/**
 * Facts as the tables of the tests tell them, and findings as the tables expect them.
 *
 * <p>Facts, separated by ";": {@code XS 2023 2024} ratings (XS, T, HT, KHT); {@code CSTDCS 2023
 * 2024?} awards ("?" proposed in the same dossier, "~" expected, "n" of the school year that begins
 * then); {@code BKT/SUDDEN 2020} awards of another kind; {@code SK tỉnh 2025} initiatives (SK, ĐT,
 * MT; cơ-sở, tỉnh, toàn-quốc; "!" already used); {@code KL WARNING 2023-01-01..2024-01-01}
 * discipline; {@code TD INSPECTION 2026-01-05..} a hold; {@code NGHỈ MATERNITY …} leave; {@code
 * VIỆC MOVEMENT tỉnh 2025} a deed; {@code NGƯỜI 20 20 15 9 0 1} figures of a team in the order of
 * {@link Collective}; {@code HẠNG 1} its place in the cluster.
 */
public final class Told {

  public static final Rulebook LAW = Rulebook.ofTheState();

  private static final Map<String, Level> LEVELS =
      Map.of(
          "XS", Level.EXCELLENT,
          "T", Level.GOOD,
          "HT", Level.COMPLETED,
          "KHT", Level.NOT_COMPLETED);
  private static final Map<String, Initiative.Kind> KINDS =
      Map.of(
          "SK", Initiative.Kind.INITIATIVE,
          "ĐT", Initiative.Kind.RESEARCH,
          "MT", Initiative.Kind.COMBAT);
  private static final Map<String, Reach> REACHES =
      Map.of("cơ-sở", Reach.GRASSROOTS, "tỉnh", Reach.PROVINCE, "toàn-quốc", Reach.NATIONAL);

  private Told() {}

  /** CN a person, TT a team, HỘ a household; "nữ lãnh đạo", "nữ", "nông dân" as they are called. */
  public static Subject subject(String told) {
    return switch (told) {
      case "CN" -> Subject.individual();
      case "TT" -> Subject.collective();
      case "HỘ" -> Subject.household();
      case "nữ" -> Subject.individual().withGender(Subject.Gender.FEMALE);
      case "nữ lãnh đạo" -> Subject.individual().withGender(Subject.Gender.FEMALE).asLeader();
      case "nam lãnh đạo" -> Subject.individual().withGender(Subject.Gender.MALE).asLeader();
      case "nông dân" -> Subject.individual(Subject.Group.FARMER);
      case "viên chức" -> Subject.individual(Subject.Group.PUBLIC_EMPLOYEE);
      default -> throw new IllegalArgumentException(told);
    };
  }

  public static Facts facts(Subject subject, @Nullable String told) {
    var facts = Facts.about(subject);
    for (var part : told == null ? new String[0] : told.strip().split("\\s*;\\s*")) {
      if (!part.isBlank()) {
        facts = plus(facts, part.split("\\s+"));
      }
    }
    return facts;
  }

  private static Facts plus(Facts facts, String[] words) {
    var rest = Arrays.stream(words).skip(1).toList();
    var level = LEVELS.get(words[0]);
    var kind = KINDS.get(words[0]);
    if (level != null) {
      for (var word : rest) {
        facts = facts.with(new Facts.Rating(year(word), level, standing(word), calendar(word)));
      }
      return facts;
    }
    if (kind != null) {
      for (var word : rest.subList(1, rest.size())) {
        facts =
            facts.with(
                new Initiative(
                    year(word),
                    kind,
                    reach(rest.getFirst()),
                    null,
                    word.endsWith("!") ? "BKT" : null,
                    standing(word)));
      }
      return facts;
    }
    return switch (words[0]) {
      case "KL" ->
          facts.with(
              new Discipline(
                  Discipline.Measure.valueOf(rest.getFirst()),
                  from(rest.get(1)),
                  until(rest.get(1))));
      case "TD" ->
          facts.with(
              new Hold(
                  Hold.Ground.valueOf(rest.getFirst()), from(rest.get(1)), until(rest.get(1))));
      case "NGHỈ" ->
          facts.with(
              new Leave(
                  Leave.Kind.valueOf(rest.getFirst()),
                  from(rest.get(1)),
                  LocalDate.parse(rest.get(1).substring(12))));
      case "CHỨC" ->
          facts.with(
              new Facts.Service(
                  Facts.Service.Post.valueOf(rest.getFirst()),
                  from(rest.get(1)),
                  until(rest.get(1))));
      case "VIỆC" ->
          facts.with(
              new Deed(year(rest.get(2)), Deed.Kind.valueOf(rest.getFirst()), reach(rest.get(1))));
      case "NGƯỜI" -> {
        var n = rest.stream().map(word -> word.equals("-") ? null : Integer.valueOf(word)).toList();
        yield facts.with(
            new Collective(
                n.get(0),
                n.get(1),
                n.get(2),
                n.get(3),
                n.get(4),
                n.get(5),
                null,
                null,
                Standing.DECIDED));
      }
      case "HẠNG" ->
          facts.with(
              new Collective(
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  Integer.valueOf(rest.getFirst()),
                  Standing.DECIDED));
      default -> {
        var code = words[0].split("/", -1);
        var track = code.length == 1 ? Track.MERIT : Track.of(code[1]).orElseThrow();
        for (var word : rest) {
          facts =
              facts.with(
                  new Facts.Award(
                      AwardCode.of(code[0]),
                      year(word),
                      null,
                      track,
                      standing(word),
                      calendar(word)));
        }
        yield facts;
      }
    };
  }

  private static Reach reach(String word) {
    return requireNonNull(REACHES.get(word), word);
  }

  private static int year(String word) {
    return Integer.parseInt(word.substring(0, 4));
  }

  private static Standing standing(String word) {
    return word.endsWith("?")
        ? Standing.PROPOSED_HERE
        : word.endsWith("~") ? Standing.EXPECTED : Standing.DECIDED;
  }

  private static @Nullable Calendar calendar(String word) {
    return word.endsWith("n") ? Calendar.SCHOOL_YEAR : null;
  }

  private static LocalDate from(String days) {
    return LocalDate.parse(days.substring(0, 10));
  }

  private static @Nullable LocalDate until(String days) {
    return days.length() > 12 ? LocalDate.parse(days.substring(12)) : null;
  }

  /**
   * {@code ĐẠT}, {@code ĐẠT chờ 2025}, or the outcome and each clause not plainly met: {@code CHƯA
   * 22.1 thiếu 2023}.
   */
  public static String readout(Finding finding) {
    var out = new ArrayList<String>();
    out.add(
        switch (finding.outcome()) {
          case MET -> finding.conditional() ? "ĐẠT chờ " + finding.pending() : "ĐẠT";
          case ASK_PERSON -> "HỎI";
          case HELD -> "DỪNG";
          case NOT_MET -> "CHƯA";
        });
    for (var part : finding.parts()) {
      if (part.outcome() != Outcome.MET) {
        out.add(clause(part));
      }
    }
    if (finding.parts().isEmpty() && finding.outcome() == Outcome.NOT_MET) {
      out.add("đối tượng");
    }
    return String.join(
            " · ", List.of(out.getFirst(), String.join(", ", out.subList(1, out.size()))))
        .replaceAll(" · $", "");
  }

  private static String clause(Finding part) {
    var basis = part.basis();
    var place =
        basis == null
            ? part.rule().getClass().getSimpleName()
            : (basis.article() == null ? basis.text().name() : basis.article())
                + (basis.clause() == null ? "" : "." + basis.clause())
                + (basis.point() == null ? "" : basis.point());
    var mark =
        switch (part.outcome()) {
          case MET, NOT_MET -> "";
          case ASK_PERSON -> "?";
          case HELD -> "!";
        };
    return place + mark + (part.missing().isEmpty() ? "" : " thiếu " + part.missing());
  }

  public static String asked(String award, int year, String receivedOn, Facts facts) {
    return readout(LAW.check(Question.of(award, year, LocalDate.parse(receivedOn)), facts));
  }
}
