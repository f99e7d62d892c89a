package vn.guongsang.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Choices;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.criteria.Tally;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.dated.BaseSalary;
import vn.guongsang.rules.dated.Prize;
import vn.guongsang.rules.dated.Votes;
import vn.guongsang.rules.decree152_2025.Decree152;
import vn.guongsang.rules.decree91_2017.Decree91;
import vn.guongsang.rules.decree98_2023.Decree98;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.law2003.Law2003;
import vn.guongsang.rules.law2022.Law2022;
import vn.guongsang.rules.law2026.Law2026;

/**
 * The only door to the law: award type, facts and the day of receipt in; findings with their
 * clauses out. It knows no clock; the same question on the same facts has the same answer for ever.
 */
public final class Rulebook {

  /** The first day for which an answer is given. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2017, 10, 1);

  private static final LocalDate FROM_2022 = LocalDate.of(2024, 1, 1);
  private static final LocalDate FROM_DECREE_152 = LocalDate.of(2025, 7, 1);
  private static final LocalDate FROM_AMENDMENT = LocalDate.of(2026, 10, 1);

  private final List<RuleSet> ruleSets;
  private final List<LocalRegulation> local;
  private final Map<LocalRegulation, Map<RuleSet, RuleSet>> withLocal = new HashMap<>();

  private Rulebook(List<RuleSet> ruleSets, List<LocalRegulation> local) {
    this.ruleSets = ruleSets;
    this.local = List.copyOf(local);
    refuseOverlaps(local);
    for (var regulation : local) {
      var perLaw = new HashMap<RuleSet, RuleSet>();
      ruleSets.stream()
          .filter(law -> law.days().overlaps(regulation.days()))
          .forEach(law -> perLaw.put(law, law.with(regulation.wording())));
      withLocal.put(regulation, perLaw);
    }
  }

  /** The law of the state, without local regulations. */
  public static Rulebook ofTheState() {
    return ofTheState(Choices.DEFAULT);
  }

  public static Rulebook ofTheState(Choices choices) {
    return new Rulebook(
        List.of(
            new RuleSet(
                DayRange.between(FIRST_DAY, FROM_2022),
                List.of(Law2003.TEXT, Decree91.TEXT),
                joined(Law2003.wordings(choices), Decree91.wordings()),
                Decree91.overAll(),
                Decree91.overBodies()),
            new RuleSet(
                DayRange.between(FROM_2022, FROM_DECREE_152),
                List.of(Law2022.TEXT, Decree98.TEXT),
                joined(Law2022.wordings(choices), Decree98.wordings()),
                Decree98.overAll(),
                Decree98.overBodies()),
            new RuleSet(
                DayRange.between(FROM_DECREE_152, FROM_AMENDMENT),
                List.of(Law2022.TEXT, Decree152.TEXT),
                joined(Law2022.wordings(choices), Decree152.wordings()),
                Decree152.overAll(),
                Decree152.overBodies()),
            new RuleSet(
                DayRange.from(FROM_AMENDMENT),
                List.of(Law2026.TEXT, Decree152.TEXT),
                joined(Law2026.wordings(choices), Decree152.wordings()),
                Decree152.overAll(),
                Decree152.overBodies())),
        List.of());
  }

  /** The same law with local regulations beside it, each on its own days. */
  public Rulebook with(List<LocalRegulation> regulations) {
    return new Rulebook(ruleSets, regulations);
  }

  private static List<Wording> joined(List<Wording> law, List<Wording> decree) {
    var all = new ArrayList<>(law);
    all.addAll(decree);
    return all;
  }

  private static void refuseOverlaps(List<LocalRegulation> local) {
    for (var i = 0; i < local.size(); i++) {
      var one = local.get(i);
      var award = one.wording().award();
      if (Catalogue.line(award).isPresent()) {
        throw new IllegalArgumentException(
            one.text().name() + ": " + award + " is an award of the state");
      }
      for (var other : local.subList(i + 1, local.size())) {
        if (other.wording().award().equals(award) && one.days().overlaps(other.days())) {
          throw new IllegalArgumentException(
              one.text().name() + " and " + other.text().name() + " both speak of " + award);
        }
      }
    }
  }

  /** The law that judges what is received on {@code day}. */
  public RuleSet lawOn(LocalDate day) {
    for (var law : ruleSets) {
      if (law.days().contains(day)) {
        return law;
      }
    }
    throw new IllegalArgumentException("no law is known for what is received on " + day);
  }

  public List<RuleSet> ruleSets() {
    return ruleSets;
  }

  /** The local regulation of an award on a day. */
  public Optional<LocalRegulation> regulation(AwardCode award, LocalDate day) {
    return local.stream()
        .filter(one -> one.wording().award().equals(award) && one.days().contains(day))
        .findFirst();
  }

  /** The answer, whole. A code that is on no list is refused: ask {@link #awardType} first. */
  public Assessment assess(Question question, Facts facts) {
    var assessment = assess(question, facts, law(question), null);
    var later = lawOn(question.askedOn());
    return question.receivedOn().isBefore(FROM_AMENDMENT)
            && !question.askedOn().isBefore(FROM_AMENDMENT)
            && regulation(question.award(), question.receivedOn()).isEmpty()
        ? assess(question, facts, law(question), assess(question, facts, later, null))
        : assessment;
  }

  private static Assessment assess(
      Question question, Facts facts, RuleSet law, @Nullable Assessment alternative) {
    var tally = Tally.of(facts, question);
    var finding = rule(law, question).on(tally, question.year());
    return new Assessment(
        question,
        facts,
        law.from(),
        finding,
        Condition.of(finding),
        Projection.of(law, question.award(), tally, Outcome.ASK_PERSON),
        alternative);
  }

  /** Only the finding, on facts already reduced: for those who ask much. */
  public Finding check(Question question, Tally facts) {
    return rule(law(question), question).on(facts, question.year());
  }

  public Finding check(Question question, Facts facts) {
    return check(question, Tally.of(facts, question));
  }

  /** Only the projection, on facts already reduced. */
  public Projection project(Question question, Tally facts, Outcome worst) {
    return Projection.of(law(question), question.award(), facts, worst);
  }

  private RuleSet law(Question question) {
    var law = lawOn(question.receivedOn());
    if (local.isEmpty()) {
      return law;
    }
    return regulation(question.award(), question.receivedOn())
        .map(regulation -> withLocal.getOrDefault(regulation, Map.of()).getOrDefault(law, law))
        .orElse(law);
  }

  private static Criterion rule(RuleSet law, Question question) {
    return law.ruleOrPerson(question.award());
  }

  /** The catalogue as it reads on a day, the state's awards first. */
  public List<AwardType> awardTypes(LocalDate day) {
    return listed(day, code -> true).toList();
  }

  /** Empty for a code that is on no list on that day. */
  public Optional<AwardType> awardType(String code, LocalDate day) {
    return listed(day, one -> one.code().equals(code)).findFirst();
  }

  private Stream<AwardType> listed(LocalDate day, Predicate<AwardCode> asked) {
    var law = lawOn(day);
    return Stream.concat(
        Catalogue.LINES.stream()
            .filter(line -> asked.test(line.code()) && line.days().contains(day))
            .map(line -> line.on(day, law)),
        local.stream()
            .filter(one -> asked.test(one.wording().award()) && one.days().contains(day))
            .map(
                one ->
                    new AwardType(
                        one.wording().award(),
                        one.name(),
                        one.kind(),
                        one.subjects(),
                        one.origin(),
                        one.wording().basis(),
                        true,
                        one.authority())));
  }

  /** Who confers an award on a day; empty where that is not known. */
  public Optional<Authority> authority(AwardCode award, LocalDate decidedOn) {
    return awardType(award.code(), decidedOn).map(AwardType::conferredBy);
  }

  /** The prize that goes with an award decided on a day; empty where none is known. */
  public Optional<Prize> prize(
      AwardCode award, Subject.Kind kind, LocalDate decidedOn, Authority.@Nullable Body by) {
    var regulation = regulation(award, decidedOn);
    if (regulation.isPresent()) {
      return regulation
          .flatMap(one -> one.prize(kind))
          .map(
              prize ->
                  Prize.of(
                      prize.hundredths(),
                      BaseSalary.PER_MONTH.on(decidedOn),
                      prize.rounding(),
                      prize.basis()));
    }
    return Prizes.of(award, kind, decidedOn, by);
  }

  /** Votes needed of all members; no number where the law sets none. */
  public Votes.Needed votes(AwardCode award, int members, LocalDate meeting) {
    var regulation = regulation(award, meeting);
    if (regulation.isPresent()) {
      var percent = regulation.get().votePercent();
      var basis = regulation.get().text().asWhole();
      return new Votes(percent == null ? Map.of() : Map.of(award, percent), basis)
          .of(award, members);
    }
    return Procedure.votes(award, members, meeting);
  }

  /** Every place in a text that decides something, for the page "Độ phủ pháp luật". */
  public List<Coverage> coverage() {
    var all = new ArrayList<>(Coverage.of(ruleSets, TestRows.PER_ARTICLE));
    for (var one : local) {
      all.add(
          new Coverage(
              one.text(),
              null,
              one.days(),
              List.of(one.wording().award()),
              one.text().verified(),
              0));
    }
    return all;
  }
}
