package vn.guongsang.rules.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.Assessment;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.Bilingual;

/** Makes words of findings, in one language. */
public final class Words {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Language language;
  private final Bundle bundle;
  private final Rulebook law;

  private Words(Language language, Rulebook law) {
    this.language = language;
    this.bundle = new Bundle(language);
    this.law = law;
  }

  /** The law gives the names of awards, local ones too. */
  public static Words in(Language language, Rulebook law) {
    return new Words(language, law);
  }

  /** The whole answer in words. */
  public Shown show(Assessment answer) {
    var question = answer.question();
    var telling = new Telling(this, answer.facts(), question);
    var alternative = answer.alternative();
    return new Shown(
        question.award().code(),
        question.year(),
        question.receivedOn(),
        answer.ruleSet(),
        answer.outcome().name(),
        summary(answer),
        answer.conditions().stream().map(one -> telling.condition(one, false)).toList(),
        answer.findings().stream().map(finding -> telling.line(finding, null)).toList(),
        answer.earliestYear().isPresent() ? answer.earliestYear().getAsInt() : null,
        answer.untilThen().stream().map(one -> telling.condition(one, true)).toList(),
        alternative == null ? null : show(alternative));
  }

  private String summary(Assessment answer) {
    var key =
        answer.outcome() == Outcome.MET && !answer.conditions().isEmpty()
            ? "summary.MET.conditions"
            : "summary." + answer.outcome();
    return say(key);
  }

  /** The text of a key; without a text it is an error. */
  public String say(String key, Object... args) {
    return bundle.say(key, args);
  }

  public String basis(Basis basis) {
    return language == Language.VIETNAMESE ? basis.quoted() : basis.quotedInEnglish();
  }

  public String outcome(Outcome outcome) {
    return say("outcome." + outcome);
  }

  public String level(Level level) {
    return say("level." + level);
  }

  /** The award's name on a day; its code where it is on no list. */
  public String award(AwardCode award, LocalDate day) {
    return law.awardType(award.code(), day)
        .map(type -> both(type.name()))
        .or(() -> Optional.of(award.code()))
        .get();
  }

  String awards(List<AwardCode> awards, LocalDate day) {
    return awards.stream().map(award -> award(award, day)).collect(Collectors.joining(say("or")));
  }

  /** In this language, of words that come in both. */
  public String both(Bilingual words) {
    return language == Language.VIETNAMESE ? words.vi() : words.en();
  }

  String keyOr(String prefix, String key, @Nullable Bilingual words) {
    return words == null ? say(prefix + key) : both(words);
  }

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Every key there is a text for. */
  public Set<String> keys() {
    return bundle.keys();
  }
}
