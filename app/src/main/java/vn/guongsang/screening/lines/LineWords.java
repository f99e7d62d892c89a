package vn.guongsang.screening.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.decisions.issue.LineVerdict;
import vn.guongsang.rules.Condition;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.words.Shown;
import vn.guongsang.screening.lines.LineFacts.JudgedLine;
import vn.guongsang.screening.one.LawWords;
import vn.guongsang.screening.run.MassRun;
import vn.guongsang.screening.run.Reason;
import vn.guongsang.screening.run.ReasonWords;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Said;

/** Answers about lines in words, in both languages, since whoever reads them comes later. */
@Component
class LineWords {

  private final Rulebook law;
  private final LawWords lawWords;
  private final Dictionary dictionary;
  private final JsonMapper json;

  LineWords(Rulebook law, LawWords lawWords, Dictionary dictionary, JsonMapper json) {
    this.law = law;
    this.lawWords = lawWords;
    this.dictionary = dictionary;
    this.json = json;
  }

  Telling begin(LocalDate day) {
    return new Telling(day);
  }

  /** Lines that lack the same are told in the same words, found once. */
  final class Telling {
    private final LocalDate day;
    private final ReasonWords vietnamese;
    private final ReasonWords english;
    private final Map<String, Said> reasons = new HashMap<>();

    /** The same question on the same facts has the same answer; families are all alike. */
    private record Alike(Question question, Facts facts) {}

    private final Map<Alike, String> findings =
        new LinkedHashMap<>(64, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Alike, String> eldest) {
            return size() > 200;
          }
        };

    Telling(LocalDate day) {
      this.day = day;
      vietnamese =
          new ReasonWords(lawWords.in(Language.VI), dictionary.in(Language.VI));
      english = new ReasonWords(lawWords.in(Language.EN), dictionary.in(Language.EN));
    }

    LineVerdict verdict(JudgedLine one) {
      var judged = one.judged();
      var out = new ArrayList<Said>();
      judged.reasons().stream()
          .sorted(Comparator.comparing(Reason::outcome).reversed())
          .forEach(reason -> out.add(said(new MassRun.Example(judged, reason))));
      if (judged.outcome() == Outcome.MET) {
        for (var condition : Condition.of(judged.finding())) {
          out.add(condition(judged.finding(), judged.question(), judged.facts(), condition));
        }
      }
      var bare = judged.facts().ratings().isEmpty() && judged.facts().awards().isEmpty();
      var words =
          bare
              ? findings.computeIfAbsent(
                  new Alike(judged.question(), judged.facts()),
                  alike -> written(judged.finding(), judged.question(), judged.facts()))
              : written(judged.finding(), judged.question(), judged.facts());
      return new LineVerdict(
          one.line().id(), judged.outcome(), out.stream().distinct().toList(), words);
    }

    private Said said(MassRun.Example example) {
      var question = example.judged().question();
      var key =
          question.award().code() + ":" + question.year() + ":"
              + LinesByLaw.kindOf(example.judged().facts()) + ":" + example.reason().code();
      return reasons.computeIfAbsent(
          key,
          k ->
              Said.of(
                  "screening.line.reason",
                  new InBoth(vietnamese.of(example, law), english.of(example, law))));
    }

    private Said condition(
        Finding finding, Question question, Facts facts, Condition condition) {
      var answer = ReasonWords.unprojected(finding, question, facts, law);
      var at = Condition.of(finding).indexOf(condition);
      var with =
          new vn.guongsang.rules.Assessment(
              answer.question(),
              answer.facts(),
              answer.ruleSet(),
              answer.finding(),
              Condition.of(finding),
              answer.projection(),
              null);
      return Said.of(
          "screening.line.condition",
          new InBoth(
              lawWords.in(Language.VI).show(with).conditions().get(at),
              lawWords.in(Language.EN).show(with).conditions().get(at)));
    }

    private String written(Finding finding, Question question, Facts facts) {
      var answer = ReasonWords.unprojected(finding, question, facts, law);
      var both = new LinkedHashMap<String, Shown>();
      both.put("vi", lawWords.in(Language.VI).show(answer));
      both.put("en", lawWords.in(Language.EN).show(answer));
      return json.writeValueAsString(both);
    }
  }
}
