package vn.guongsang.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.generate.Country.Employer;
import vn.guongsang.generate.Country.Workplace;
import vn.guongsang.generate.Deciders.Decision;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Track;

/**
 * One employer's year: initiatives, ratings, then the titles of the base. The stricter of the laws
 * of 2003 and 2022 is kept in every year: CSTĐCS takes LĐTT, excellent work and an initiative of
 * one's own, and goes to at most 15 of 100 LĐTT (điểm khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP);
 * excellent are at most 20 of 100 who did well or better (Nghị định 90/2020/NĐ-CP).
 */
final class Season {

  private static final int FIGHTERS_OF_A_HUNDRED = 15;
  private static final int EXCELLENT_OF_A_HUNDRED = 20;
  private static final int ADVANCED_OF_A_HUNDRED = 70;

  private final Ledger ledger;
  private final Chance chance;
  private final Deciders deciders;
  private final Honours honours;
  private final Inventions inventions;

  Season(Ledger ledger, Chance chance, Deciders deciders, Honours honours, Inventions inventions) {
    this.ledger = ledger;
    this.chance = chance;
    this.deciders = deciders;
    this.honours = honours;
    this.inventions = inventions;
  }

  /** Tells the year; answers the workplaces that the province may make TTLĐXS. */
  List<Workplace> of(Employer employer, List<Worker> people, Calendar calendar) {
    rate(people, calendar.year());
    people.sort(Comparator.comparingDouble((Worker w) -> -w.score).thenComparing(w -> w.id));
    invent(people, calendar);
    write(employer, people, calendar);
    var advanced = advance(employer, people, calendar);
    fight(employer, people, advanced, calendar);
    commend(employer, people, calendar);
    return collectives(employer, people, calendar);
  }

  /** Diligence and the luck of the year; the best become excellent as far as the share allows. */
  private void rate(List<Worker> people, int year) {
    for (var worker : people) {
      worker.score = worker.diligence + chance.leaning() * 0.5;
      worker.level =
          worker.score < -2.1
              ? RatingLevel.NOT_COMPLETED
              : worker.score < -1.35 ? RatingLevel.COMPLETED : RatingLevel.GOOD;
      var disciplined = worker.disciplinedFrom;
      if (disciplined != null && disciplined.getYear() == year) {
        worker.level = worker.gravely ? RatingLevel.NOT_COMPLETED : RatingLevel.COMPLETED;
      }
    }
    var good = people.stream().filter(w -> w.level == RatingLevel.GOOD).toList();
    good.stream()
        .sorted(Comparator.comparingDouble((Worker w) -> -w.score).thenComparing(w -> w.id))
        .limit((long) good.size() * EXCELLENT_OF_A_HUNDRED / 100)
        .filter(w -> w.score > 0.1)
        .forEach(w -> w.level = RatingLevel.EXCELLENT);
    people.stream().filter(Season::didWell).forEach(w -> w.goodYears |= Worker.bit(year));
  }

  private static boolean didWell(Worker worker) {
    return worker.level == RatingLevel.GOOD || worker.level == RatingLevel.EXCELLENT;
  }

  private void invent(List<Worker> people, Calendar calendar) {
    for (var worker : people) {
      var excellent = worker.level == RatingLevel.EXCELLENT;
      worker.ownThisYear =
          didWell(worker) && chance.in(excellent ? 0.72 : 0.02)
              ? inventions.by(worker, people, Reach.GRASSROOTS, calendar)
              : null;
      if (excellent && worker.diligence > 0.8 && chance.in(0.22)) {
        worker.forProvince = inventions.by(worker, people, Reach.PROVINCE, calendar);
        worker.forProvinceYear = calendar.year();
      }
      if (excellent && worker.provincialYears != 0 && chance.in(0.3)) {
        worker.forNation = inventions.by(worker, people, Reach.NATIONAL, calendar);
      }
    }
  }

  private void write(Employer employer, List<Worker> people, Calendar calendar) {
    var day = calendar.rated(chance);
    var by = deciders.own(employer);
    var number = Deciders.bytes(deciders.number(by, day));
    var issuer = Deciders.bytes(by.issuer());
    for (var worker : people) {
      var luck = chance.next();
      ledger
          .row(Target.RATING)
          .put(ledger.id())
          .number(Country.TENANT)
          .put(worker.id)
          .put(worker.workplace.id())
          .small(calendar.year())
          .put(calendar.school())
          .put(java.util.Objects.requireNonNull(worker.level))
          .put(issuer)
          .put(number)
          .put(day)
          .put(luck < 0.8 ? Vouched.RECORD : luck < 0.92 ? Vouched.VERIFIED : Vouched.SELF)
          .put(true)
          .put(Ledger.ENTERED)
          .end();
    }
  }

  private List<Worker> advance(Employer employer, List<Worker> people, Calendar calendar) {
    var bit = Worker.bit(calendar.year());
    var advanced =
        people.stream()
            .filter(Season::didWell)
            .filter(w -> (w.stoppedYears & bit) == 0)
            .filter(w -> w.score > -1.0)
            .filter(w -> chance.in(0.97))
            .toList();
    if (!advanced.isEmpty()) {
      var decision = base(employer, "Lao động tiên tiến", calendar);
      for (var worker : advanced) {
        worker.advancedYears |= bit;
        honours.give("LDTT", worker, decision, calendar, 1);
      }
    }
    return advanced;
  }

  private void fight(
      Employer employer, List<Worker> people, List<Worker> advanced, Calendar calendar) {
    var bit = Worker.bit(calendar.year());
    var fighters =
        people.stream() // the best first
            .filter(w -> (w.advancedYears & bit) != 0)
            .filter(w -> w.level == RatingLevel.EXCELLENT && w.ownThisYear != null)
            .limit((long) advanced.size() * FIGHTERS_OF_A_HUNDRED / 100)
            .toList();
    if (fighters.isEmpty()) {
      return;
    }
    var decision = base(employer, "Chiến sĩ thi đua cơ sở", calendar);
    for (var worker : fighters) {
      worker.fighterYears |= bit;
      var award = honours.give("CSTDCS", worker, decision, calendar, 1);
      inventions.use(java.util.Objects.requireNonNull(worker.ownThisYear), worker, "CSTDCS", award);
      worker.ownThisYear = null;
    }
  }

  private Decision base(Employer employer, String title, Calendar calendar) {
    var day = calendar.atBase(chance);
    return deciders.decide(
        deciders.base(employer, day),
        day,
        "Về việc tặng danh hiệu “%s” %s".formatted(title, calendar.words()));
  }

  private void commend(Employer employer, List<Worker> people, Calendar calendar) {
    var bit = Worker.bit(calendar.year());
    Predicate<Worker> may = w -> (w.advancedYears & bit) != 0 && (w.fighterYears & bit) == 0;
    var some =
        people.stream()
            .filter(may)
            .filter(w -> chance.in(w.level == RatingLevel.EXCELLENT ? 0.3 : 0.01))
            .toList();
    if (some.isEmpty()) {
      return;
    }
    var day = calendar.atBase(chance);
    var decision =
        deciders.decide(deciders.own(employer), day, "Về việc tặng Giấy khen " + calendar.words());
    for (var worker : some) {
      honours.give(
          "GK",
          worker.level == RatingLevel.EXCELLENT ? Track.MERIT : Track.SUDDEN,
          worker,
          decision,
          calendar,
          1);
    }
  }

  private List<Workplace> collectives(Employer employer, List<Worker> people, Calendar calendar) {
    Map<Workplace, List<Worker>> places = new LinkedHashMap<>();
    employer.workplaces().forEach(place -> places.put(place, new ArrayList<>()));
    people.forEach(w -> places.computeIfAbsent(w.workplace, p -> new ArrayList<>()).add(w));
    var bit = Worker.bit(calendar.year());
    var excellent = new ArrayList<Workplace>();
    @Nullable Decision decision = null;
    var day = calendar.rated(chance);
    var by = deciders.own(employer);
    for (var place : places.entrySet()) {
      var all = place.getValue();
      if (all.isEmpty()) {
        continue;
      }
      var advanced = all.stream().filter(w -> (w.advancedYears & bit) != 0).count();
      var many = advanced * 100 >= (long) all.size() * ADVANCED_OF_A_HUNDRED;
      var clean = all.stream().noneMatch(w -> (w.stoppedYears & bit) != 0 && w.gravely);
      var done = all.stream().noneMatch(w -> w.level == RatingLevel.NOT_COMPLETED);
      var fighter = all.stream().anyMatch(w -> (w.fighterYears & bit) != 0);
      var best = many && clean && done && fighter && chance.in(0.3);
      rating(
          place.getKey(),
          best ? RatingLevel.EXCELLENT : many ? RatingLevel.GOOD : RatingLevel.COMPLETED,
          by.issuer(),
          deciders.number(by, day),
          day,
          calendar);
      if (many && clean) {
        if (decision == null) {
          decision = base(employer, "Tập thể lao động tiên tiến", calendar);
        }
        honours.give("TTLDTT", place.getKey(), decision, calendar, 1);
      }
      if (best) {
        excellent.add(place.getKey());
      }
    }
    return excellent;
  }

  private void rating(
      Workplace place,
      RatingLevel level,
      String issuer,
      String number,
      java.time.LocalDate day,
      Calendar calendar) {
    ledger
        .row(Target.RATING)
        .put(ledger.id())
        .number(Country.TENANT)
        .nothing()
        .put(place.id())
        .small(calendar.year())
        .put(calendar.school())
        .put(level)
        .put(issuer)
        .put(number)
        .put(day)
        .put(Vouched.RECORD)
        .put(true)
        .put(Ledger.ENTERED)
        .end();
  }
}
