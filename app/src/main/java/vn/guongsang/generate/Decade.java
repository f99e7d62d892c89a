package vn.guongsang.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.generate.Country.Province;
import vn.guongsang.generate.Country.Workplace;
import vn.guongsang.generate.Deciders.Decider;
import vn.guongsang.generate.Deciders.Decision;

/**
 * Ten years of one province. Years follow each other, for each year's awards lean on those before;
 * provinces do not touch, so that several can be told at once.
 */
final class Decade {

  private final Province province;
  private final Ledger ledger;
  private final Chance chance;
  private final Deciders deciders;
  private final Staffing staffing;
  private final Incidents incidents;
  private final Honours honours;
  private final Inventions inventions;
  private final Season season;

  Decade(Province province, Ledger ledger, Chance chance, Deciders deciders, Staffing staffing) {
    this.province = province;
    this.ledger = ledger;
    this.chance = chance;
    this.deciders = deciders;
    this.staffing = staffing;
    this.incidents = new Incidents(ledger, chance, deciders);
    this.honours = new Honours(ledger, chance);
    this.inventions = new Inventions(ledger, chance, deciders);
    this.season = new Season(ledger, chance, deciders, honours, inventions);
  }

  void tell() {
    var people = staffing.hire();
    for (var year = Worker.FIRST_YEAR; year <= Worker.LAST_YEAR; year++) {
      year(people, year);
    }
    for (var worker : people) {
      incidents.holdNow(worker);
      staffing.write(worker);
    }
    ledger.flush();
  }

  private void year(List<Worker> people, int year) {
    Map<UUID, List<Worker>> byEmployer = new HashMap<>();
    for (var worker : people) {
      staffing.move(worker, year);
      incidents.happen(worker, year);
      if (worker.ratedIn(year)) {
        byEmployer.computeIfAbsent(worker.employer.id(), id -> new ArrayList<>()).add(worker);
      }
    }
    var offices = new ArrayList<Workplace>();
    var schools = new ArrayList<Workplace>();
    for (var employer : province.employers()) {
      var here = byEmployer.get(employer.id());
      if (here != null) {
        var calendar = new Calendar(year, employer.sector().bySchoolYear());
        (calendar.school() ? schools : offices).addAll(season.of(employer, here, calendar));
      }
    }
    above(people, offices, new Calendar(year, false));
    above(people, schools, new Calendar(year, true));
  }

  /** What the province's chair and the Prime Minister give. */
  private void above(List<Worker> people, List<Workplace> excellent, Calendar calendar) {
    var year = calendar.year();
    var bit = Worker.bit(year);
    var chair = deciders.chair();
    var top = deciders.primeMinister();
    var teams = new Once(chair, "danh hiệu “Tập thể lao động xuất sắc”", calendar, false);
    for (var place : excellent) {
      honours.give("TTLDXS", place, teams.decision(), calendar, 1);
    }
    var fighters = new Once(chair, "danh hiệu “Chiến sĩ thi đua” cấp tỉnh", calendar, false);
    var certificates = new Once(chair, "Bằng khen", calendar, false);
    var primeMinisters = new Once(top, "Bằng khen của Thủ tướng Chính phủ", calendar, true);
    var nationals = new Once(top, "danh hiệu “Chiến sĩ thi đua toàn quốc”", calendar, true);
    for (var worker : people) {
      if ((worker.fighterYears & bit) == 0
          || worker.employer.sector().bySchoolYear() != calendar.school()) {
        continue;
      }
      if (mayBeProvincial(worker, year) && chance.in(0.8)) {
        var award = honours.give("CSTDT", worker, fighters.decision(), calendar, 3);
        var used = java.util.Objects.requireNonNull(worker.forProvince);
        inventions.use(used, worker, "CSTDT", award);
        worker.forProvince = null;
        worker.provincialYears |= bit;
        if (worker.forNation != null
            && !worker.national
            && Integer.bitCount(worker.provincialYears) > 1
            && chance.in(0.5)) {
          var highest = honours.give("CSTDTQ", worker, nationals.decision(), calendar, 6);
          inventions.use(worker.forNation, worker, "CSTDTQ", highest);
          worker.national = true;
        }
      }
      if (worker.fighterInRow(year, 2)
          && (worker.certificateYears & Worker.run(year, 2)) == 0
          && chance.in(0.5)) {
        honours.give("BKT", worker, certificates.decision(), calendar, 2);
        worker.certificateYears |= bit;
      } else if (mayHavePrimeMinisters(worker, year) && chance.in(0.4)) {
        honours.give("BKTTG", worker, primeMinisters.decision(), calendar, 5);
        worker.primeMinister = true;
      }
    }
  }

  /** Three CSTĐCS in a row, none of them used before, and an initiative with reach. */
  private static boolean mayBeProvincial(Worker worker, int year) {
    return worker.fighterInRow(year, 3)
        && (worker.provincialYears & Worker.run(year, 3)) == 0
        && worker.forProvince != null
        && worker.forProvinceYear > year - 3;
  }

  /** A certificate of the province, and five good years with three CSTĐCS among them. */
  private static boolean mayHavePrimeMinisters(Worker worker, int year) {
    return !worker.primeMinister
        && worker.certificateYears != 0
        && worker.goodInRow(year, 5)
        && Integer.bitCount(worker.fighterYears & Worker.run(year, 5)) >= 3;
  }

  /** A decision that is only written if somebody is in it. */
  private final class Once {
    private final Decider by;
    private final String what;
    private final Calendar calendar;
    private final boolean atTop;
    private @Nullable Decision decision;

    Once(Decider by, String what, Calendar calendar, boolean atTop) {
      this.by = by;
      this.what = what;
      this.calendar = calendar;
      this.atTop = atTop;
    }

    Decision decision() {
      var known = decision;
      if (known == null) {
        var day = atTop ? calendar.atTop(chance) : calendar.inProvince(chance);
        known = deciders.decide(by, day, "Về việc tặng %s %s".formatted(what, calendar.words()));
        decision = known;
      }
      return known;
    }
  }
}
