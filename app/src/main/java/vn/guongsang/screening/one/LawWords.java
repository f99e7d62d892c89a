package vn.guongsang.screening.one;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.Language;

/** The law's own words in the reader's language. */
@Component
public class LawWords {

  private final Rulebook law;
  private final Words vietnamese;
  private final Words english;

  LawWords(Rulebook law) {
    this.law = law;
    vietnamese = Words.in(vn.guongsang.rules.words.Language.VIETNAMESE, law);
    english = Words.in(vn.guongsang.rules.words.Language.ENGLISH, law);
  }

  public Words in(Language language) {
    return language == Language.EN ? english : vietnamese;
  }

  public String award(AwardCode code, LocalDate day, Language language) {
    return in(language).award(code, day);
  }

  /** Those of a day with coded criteria for such subjects, as the catalogue orders them. */
  public List<AwardType> awards(LocalDate day, Subject.Kind kind) {
    return law.awardTypes(day).stream()
        .filter(AwardType::coded)
        .filter(type -> type.subjects().contains(kind))
        .sorted(Comparator.comparing((AwardType type) -> type.kind()))
        .toList();
  }
}
