package vn.guongsang.screening.one;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.guongsang.eligibility.web.Verdict;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.Moment;
import vn.guongsang.registry.people.PersonMoments;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.words.Shown;
import vn.guongsang.screening.Screening;
import vn.guongsang.screening.facts.Known;
import vn.guongsang.screening.facts.TeamFigures;
import vn.guongsang.screening.run.Judge;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.page.Crumb;
import vn.guongsang.shell.page.Page;

/** Makes checklists: the law's answer on what the register knows, with the papers behind it. */
@Component
class Checklists {

  private final Rulebook law;
  private final LawWords words;
  private final ObjectProvider<PersonMoments> moments;

  Checklists(Rulebook law, LawWords words, ObjectProvider<PersonMoments> moments) {
    this.law = law;
    this.words = words;
    this.moments = moments;
  }

  /** What an address asks; its award and day are still in the form. */
  record Asked(Subject.Kind kind, int year, Facts.Calendar calendar, Form form, String action) {}

  /**
   * @param entries of the person, whose papers are shown; none for a team
   */
  Checklist of(
      String name,
      Known known,
      Set<PersonId> entries,
      Asked asked,
      List<Crumb> crumbs,
      @Nullable List<FigureLine> figures,
      Page page) {
    var form = asked.form();
    var receivedOn = Wished.receivedOn(form, page.today());
    var types = words.awards(receivedOn, asked.kind());
    if (form.typed("award").isEmpty()) {
      form.with("award", types.getFirst().code().code());
    }
    var type = Wished.award(form, law, receivedOn, asked.kind()).orElse(types.getFirst());
    var question = Wished.question(type, asked.year(), asked.calendar(), receivedOn, page.today());
    var answer = law.assess(question, known.facts());
    var lawWords = words.in(page.language());
    var shown = lawWords.show(answer);
    form.with("year", asked.year()).with("calendar", asked.calendar().name());
    if (form.typed("receivedOn").isEmpty()) {
      form.with("receivedOn", receivedOn);
    }
    return new Checklist(
        name,
        page.t(
            "screening.checklist.note",
            lawWords.both(type.name()),
            Screening.period(asked.year(), asked.calendar()),
            receivedOn),
        crumbs,
        Verdict.of(answer, shown),
        type.code().code(),
        Doubts.words(known.doubts(), page, lawWords),
        new Judge(law).judge(question, known).unsettled(),
        proofs(page, entries, shown),
        figures,
        form,
        asked.action(),
        types.stream().map(t -> Option.of(t.code().code(), lawWords.both(t.name()))).toList(),
        java.util.Arrays.stream(Level.values())
            .map(level -> Option.of(level.name(), lawWords.level(level)))
            .toList());
  }

  List<FigureLine> figures(TeamFigures counted, TeamFigures all, Page page) {
    return TypedFigures.lines(counted, all, page, words.in(page.language()));
  }

  /** The papers of the years that some line of the answer speaks of. */
  private List<Moment> proofs(Page page, Set<PersonId> entries, Shown shown) {
    var spoken = new HashSet<String>();
    shown.findings().forEach(line -> spoken(line, spoken));
    var proofs = new ArrayList<Moment>();
    if (!entries.isEmpty()) {
      moments.forEach(
          some ->
              some.of(page.viewer(), entries).stream()
                  .filter(moment -> spoken.contains(moment.mark() + moment.year()))
                  .forEach(proofs::add));
    }
    proofs.sort(java.util.Comparator.comparingInt(Moment::year).reversed());
    return proofs;
  }

  private static void spoken(Shown.Line line, Set<String> into) {
    line.evidence().forEach(fact -> into.add(fact.kind().toLowerCase(Locale.ROOT) + fact.year()));
    line.parts().forEach(part -> spoken(part, into));
  }
}
