package vn.guongsang.screening;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.words.Words;
import vn.guongsang.screening.run.MassRun;
import vn.guongsang.screening.run.ReasonWords;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;

/** Puts reasons into the words of the day, in both languages, to be kept with the screening. */
@Component
class ReasonLines {

  private final Rulebook law;
  private final ReasonWords vietnamese;
  private final ReasonWords english;

  ReasonLines(Rulebook law, Dictionary dictionary) {
    this.law = law;
    vietnamese =
        new ReasonWords(
            Words.in(vn.guongsang.rules.words.Language.VIETNAMESE, law),
            dictionary.in(Language.VI));
    english =
        new ReasonWords(
            Words.in(vn.guongsang.rules.words.Language.ENGLISH, law), dictionary.in(Language.EN));
  }

  List<Screenings.ReasonLine> of(Map<String, MassRun.Example> examples) {
    return examples.entrySet().stream()
        .map(
            entry ->
                new Screenings.ReasonLine(
                    entry.getKey(),
                    entry.getValue().reason().outcome().name(),
                    vietnamese.of(entry.getValue(), law),
                    english.of(entry.getValue(), law)))
        .toList();
  }
}
