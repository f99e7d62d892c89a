package vn.guongsang.eligibility.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.dated.BaseSalary;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.api.Api;
import vn.guongsang.shell.api.Faulty;
import vn.guongsang.shell.api.Json;
import vn.guongsang.shell.api.JsonFields;

/** What changes by date: the catalogue, prizes, votes. */
@Api
@Controller
class DatedApi {

  private static final int LARGEST_COUNCIL = 1_000;

  private final Rulebook law;
  private final Clock clock;

  DatedApi(Rulebook law, Clock clock) {
    this.law = law;
    this.clock = clock;
  }

  @GetMapping("/api/v1/award-types")
  @Needs(Right.PUBLIC)
  void awardTypes(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Json.only(request, Set.of("on"));
    var query = new Query(request);
    var on = request.getParameter("on") == null ? Time.today(clock) : query.day("on");
    query.check();
    Json.answer(
        response,
        new Answers.Types(
            on, law.lawOn(on).from(), law.awardTypes(on).stream().map(DatedApi::type).toList()));
  }

  private static Answers.Type type(AwardType type) {
    var by = type.conferredBy();
    return new Answers.Type(
        type.code().code(),
        type.name(),
        type.kind().name(),
        type.subjects().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
        type.origin().name(),
        type.coded(),
        Answers.Place.of(type.basis()),
        by == null
            ? null
            : new Answers.ConferredBy(
                by.bodies().stream().map(Enum::name).toList(), Answers.Place.of(by.basis())));
  }

  @GetMapping("/api/v1/prizes")
  @Needs(Right.PUBLIC)
  void prizes(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Json.only(request, Set.of("award", "kind", "decidedOn", "by"));
    var query = new Query(request);
    var day = query.day("decidedOn");
    var award = query.award("award", day);
    var kind = query.choice("kind", Subject.Kind.class, Subject.Kind.INDIVIDUAL);
    var by =
        request.getParameter("by") == null
            ? null
            : query.choice("by", Authority.Body.class, Authority.Body.UNIT_HEAD);
    query.check();
    var salary = BaseSalary.PER_MONTH.on(day);
    var prize = law.prize(award, kind, day, by);
    Json.answer(
        response,
        new Answers.PrizeMoney(
            award.code(),
            kind.name(),
            day,
            prize.map(p -> p.amount().dong()).orElse(null),
            prize.map(p -> BigDecimal.valueOf(p.hundredths(), 2).stripTrailingZeros()).orElse(null),
            salary.value().dong(),
            prize.map(p -> Answers.Place.of(p.basis())).orElse(null),
            Answers.Place.of(salary.basis())));
  }

  @GetMapping("/api/v1/votes")
  @Needs(Right.PUBLIC)
  void votes(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Json.only(request, Set.of("award", "members", "on"));
    var query = new Query(request);
    var on = query.day("on");
    var award = query.award("award", on);
    var members = query.number("members", 1, LARGEST_COUNCIL);
    query.check();
    var votes = law.votes(award, members, on);
    Json.answer(
        response,
        new Answers.Votes(
            award.code(),
            members,
            on,
            votes.needed().orElse(null),
            votes.percent().orElse(null),
            Answers.Place.of(votes.basis())));
  }

  /** The parameters of a question, with what is wrong with them. */
  private final class Query {
    private final HttpServletRequest request;
    private final ArrayList<Faulty.Reason> faults = new ArrayList<>();

    Query(HttpServletRequest request) {
      this.request = request;
    }

    private @Nullable String required(String name) {
      var all = request.getParameterValues(name);
      if (all == null || all[0].isEmpty()) {
        fault(name, "api.fault.missing");
        return null;
      }
      if (all.length > 1) {
        fault(name, "api.fault.twice");
        return null;
      }
      return all[0];
    }

    void fault(String name, String key, Object... args) {
      faults.add(new Faulty.Reason(name, Said.of(key, args)));
    }

    LocalDate day(String name) {
      var text = required(name);
      if (text != null) {
        var day = JsonFields.dayOf(text);
        if (day.isEmpty()) {
          fault(name, "api.fault.day");
        } else if (day.get().isBefore(Rulebook.FIRST_DAY)) {
          fault(name, "api.fault.before-law", Rulebook.FIRST_DAY);
        } else {
          return day.get();
        }
      }
      return Rulebook.FIRST_DAY;
    }

    AwardCode award(String name, LocalDate day) {
      var text = required(name);
      if (text != null) {
        var type = law.awardType(text, day);
        if (type.isPresent()) {
          return type.get().code();
        }
        fault(
            name, "api.fault.award-not-then", text.substring(0, Math.min(20, text.length())), day);
      }
      return AwardCode.of("X");
    }

    int number(String name, int least, int most) {
      var text = required(name);
      if (text != null) {
        if (text.matches("[0-9]{1,9}")
            && Integer.parseInt(text) >= least
            && Integer.parseInt(text) <= most) {
          return Integer.parseInt(text);
        }
        fault(name, "api.fault.number", Integer.toString(least), Integer.toString(most));
      }
      return least;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E standIn) {
      var text = required(name);
      if (text != null) {
        for (var constant : type.getEnumConstants()) {
          if (constant.name().equals(text)) {
            return constant;
          }
        }
        fault(
            name,
            "api.fault.choice",
            Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", ")));
      }
      return standIn;
    }

    void check() {
      if (!faults.isEmpty()) {
        throw new Faulty(400, faults);
      }
    }
  }
}
