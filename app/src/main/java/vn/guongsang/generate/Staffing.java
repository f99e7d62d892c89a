package vn.guongsang.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.generate.Country.Employer;
import vn.guongsang.generate.Country.Province;
import vn.guongsang.generate.Country.Workplace;
import vn.guongsang.generate.Sector.Job;
import vn.guongsang.kernel.VietnameseName;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.Sex;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Vault;

/** Who they are, when they came, where they went; writes people, names, papers and posts. */
final class Staffing {

  /** Of a thousand entries so many are a second one of somebody, typed a little differently. */
  private static final double SECOND_ENTRIES = 0.001;

  private static final double FORMER_NAMES = 0.01;
  private static final double TRANSFERS_A_YEAR = 0.012;
  private static final double PROMOTIONS_A_YEAR = 0.01;
  private static final int OLD_PAPERS_UNTIL = 1998;
  private static final double KNOWN_DAYS = 0.88;

  private final Province province;
  private final Ledger ledger;
  private final Chance chance;
  private final Names names;
  private final Vault vault;
  private long number;

  /**
   * @param firstNumber the province's people are numbered from here for their papers
   */
  Staffing(
      Province province, Ledger ledger, Chance chance, Names names, Vault vault, long firstNumber) {
    this.province = province;
    this.ledger = ledger;
    this.chance = chance;
    this.names = names;
    this.vault = vault;
    this.number = firstNumber;
  }

  List<Worker> hire() {
    var people = new ArrayList<Worker>();
    for (var employer : province.employers()) {
      for (var i = 0; i < employer.people(); i++) {
        people.add(
            chance.in(SECOND_ENTRIES) && !people.isEmpty()
                ? again(chance.of(people), employer)
                : fresh(employer, i == 0));
      }
    }
    return people;
  }

  private Worker fresh(Employer employer, boolean head) {
    var sector = employer.sector();
    var sex = chance.in(sector == Sector.SCHOOL ? 0.72 : 0.47) ? Sex.FEMALE : Sex.MALE;
    var began =
        chance.in(0.78)
            ? chance.day(LocalDate.of(1995, 1, 1), LocalDate.of(2015, 12, 31))
            : chance.day(LocalDate.of(2015, 12, 31), LocalDate.of(2025, 6, 30));
    var born = chance.dayIn(began.getYear() - chance.between(22, 30));
    var worker =
        new Worker(
            ledger.id(),
            names.draw(chance, sex, born.getYear()),
            sex,
            born,
            chance.leaning() * 0.85,
            began,
            number++,
            employer,
            chance.of(employer.workplaces()),
            head ? sector.jobs().getFirst() : job(sector));
    if (chance.in(0.02)) {
      worker.ended = chance.day(LocalDate.of(2019, 1, 1), Ledger.LAST_DAY);
      if (!worker.ended.isAfter(worker.began.plusYears(1))) {
        worker.ended = null;
      }
    }
    if (chance.in(FORMER_NAMES)) {
      rename(worker);
    }
    return worker;
  }

  private Job job(Sector sector) {
    var wanted = chance.next();
    Job last = sector.jobs().getLast();
    for (var job : sector.jobs()) {
      wanted -= job.share();
      if (wanted < 0) {
        return job;
      }
    }
    return last;
  }

  /** The name of before stays with what was decided before. */
  private void rename(Worker worker) {
    var former =
        names.full(chance, VietnameseName.family(worker.name), worker.sex, worker.born.getYear());
    if (former.equals(worker.name)) {
      return;
    }
    worker.formerNameUntil =
        chance.day(
            worker.began.plusDays(1).isBefore(LocalDate.of(2012, 1, 1))
                ? LocalDate.of(2012, 1, 1)
                : worker.began.plusDays(1),
            Ledger.LAST_DAY);
    worker.formerName = Deciders.bytes(former);
    worker.formerFolded = Deciders.bytes(VietnameseText.fold(former));
  }

  /** The same person, entered by another employer without looking. */
  private Worker again(Worker first, Employer employer) {
    var words = first.name.split(" ", -1);
    var name = first.name;
    if (words.length > 2 && chance.in(0.5)) {
      words[1] = words[1].charAt(0) + ".";
      name = String.join(" ", words);
    }
    var second =
        new Worker(
            ledger.id(),
            name,
            first.sex,
            first.born,
            first.diligence,
            chance.day(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 6, 30)),
            first.papers,
            employer,
            chance.of(employer.workplaces()),
            job(employer.sector()));
    second.secondEntry = true;
    return second;
  }

  /** Transfers to another employer of the same sector and promotions, in the middle of the year. */
  void move(Worker worker, int year) {
    if (worker.secondEntry
        || !worker.postFrom.isBefore(LocalDate.of(year, 1, 1))
        || (worker.ended != null && !worker.ended.isAfter(LocalDate.of(year + 1, 1, 1)))) {
      return;
    }
    var jobs = worker.employer.sector().jobs();
    var luck = chance.next();
    var head = worker.job.equals(jobs.getFirst());
    if (luck < TRANSFERS_A_YEAR && !head) {
      var same = province.employers();
      var other = chance.of(same);
      if (other.sector() != worker.employer.sector() || other.equals(worker.employer)) {
        other = near(worker.employer);
      }
      if (!other.equals(worker.employer)) {
        leavePost(worker, chance.day(LocalDate.of(year, 2, 1), LocalDate.of(year, 11, 1)));
        worker.employer = other;
        worker.workplace = chance.of(other.workplaces());
      }
    } else if (luck < TRANSFERS_A_YEAR + PROMOTIONS_A_YEAR) {
      var at = jobs.indexOf(worker.job);
      if (at > 1) {
        leavePost(worker, chance.day(LocalDate.of(year, 2, 1), LocalDate.of(year, 11, 1)));
        worker.job = jobs.get(at - 1);
      }
    }
  }

  /** The next employer of the sector, itself where there is no other. */
  private Employer near(Employer employer) {
    var all = province.employers();
    var at = all.indexOf(employer);
    for (var step : new int[] {1, -1}) {
      var other = at + step;
      if (other >= 0 && other < all.size() && all.get(other).sector() == employer.sector()) {
        return all.get(other);
      }
    }
    return employer;
  }

  private void leavePost(Worker worker, LocalDate day) {
    post(worker, worker.workplace, day, true);
    worker.postFrom = day;
  }

  private void post(Worker worker, Workplace at, @Nullable LocalDate until, boolean main) {
    var job = worker.job;
    ledger
        .row(Target.POST)
        .put(ledger.id())
        .put(worker.id)
        .number(Country.TENANT)
        .put(at.id())
        .put(job.title())
        .put(job.group())
        .put(job.deputyHeadUp())
        .put(job.direct())
        .put(main)
        .or(job.title().equals("Giám đốc Sở") ? "DEPARTMENT_HEAD" : null)
        .put(worker.postFrom)
        .or(until)
        .put(vouched())
        .end();
  }

  private Vouched vouched() {
    var luck = chance.next();
    return luck < 0.7 ? Vouched.RECORD : luck < 0.9 ? Vouched.VERIFIED : Vouched.SELF;
  }

  /** Last of all: where somebody ended up is what lists show. */
  void write(Worker worker) {
    post(worker, worker.workplace, worker.ended, true);
    if (!worker.secondEntry && worker.ended == null && chance.in(0.02)) { // and somewhere else too
      post(worker, new Workplace(worker.employer.id(), worker.employer.name()), null, false);
    }
    var dayKnown = chance.in(KNOWN_DAYS);
    var yearKnown = dayKnown || chance.in(0.85);
    ledger
        .row(Target.PERSON)
        .put(worker.id)
        .number(Country.TENANT)
        .put(worker.nameBytes)
        .put(worker.foldedBytes)
        .put(VietnameseName.sortKey(worker.name))
        .or(dayKnown ? worker.born : null);
    var person = ledger.of(Target.PERSON);
    (yearKnown ? person.small(worker.born.getYear()) : person.nothing())
        .put(worker.sex)
        .put(worker.workplace.id())
        .put(worker.job.title())
        .put(worker.job.group())
        .put(Ledger.ENTERED)
        .number(1)
        .end();
    var former = worker.formerName;
    if (former != null) {
      ledger
          .row(Target.FORMER_NAME)
          .put(ledger.id())
          .put(worker.id)
          .number(Country.TENANT)
          .put(former)
          .put(java.util.Objects.requireNonNull(worker.formerFolded))
          .or(worker.formerNameUntil)
          .put("Cải chính hộ tịch")
          .end();
    }
    papers(worker);
  }

  private void papers(Worker worker) {
    if (chance.in(worker.secondEntry ? 0.3 : 0.9)) {
      paper(worker.id, 12, IdNumbers.twelve(worker.sex, worker.born.getYear(), worker.papers));
    }
    if (!worker.secondEntry && worker.born.getYear() <= OLD_PAPERS_UNTIL && chance.in(0.35)) {
      paper(worker.id, 9, IdNumbers.nine(worker.papers));
    }
  }

  private void paper(UUID person, int digits, String plain) {
    var sealed = vault.seal(plain, person.toString());
    ledger
        .row(Target.NATIONAL_ID)
        .put(ledger.id())
        .put(person)
        .number(Country.TENANT)
        .small(digits)
        .number(sealed.keyNo())
        .put(sealed.bytes())
        .put(vault.index(plain))
        .end();
  }
}
