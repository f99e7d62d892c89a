package vn.guongsang.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Rewriting;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.LegalText;

/**
 * One line of the page "Độ phủ pháp luật": a place in a text, the days on which it decides, what it
 * decides and how far it can be trusted.
 *
 * @param days null where the text's first day is not known
 * @param tests rows of the tables that test it
 */
public record Coverage(
    LegalText text,
    @Nullable Integer article,
    @Nullable DayRange days,
    List<AwardCode> awards,
    boolean verified,
    int tests) {

  private record Place(LegalText text, @Nullable Integer article, DayRange days) {}

  static List<Coverage> of(List<RuleSet> ruleSets, Map<String, Integer> testRows) {
    var awards = new LinkedHashMap<Place, Set<AwardCode>>();
    var unverified = new LinkedHashSet<Place>();
    for (var law : ruleSets) {
      for (var wording : law.wordings()) {
        for (var basis : bases(wording)) {
          var place = new Place(basis.text(), basis.article(), law.days());
          awards.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(wording.award());
          if (!basis.verified()) {
            unverified.add(place);
          }
        }
      }
      for (var over : List.of(law.overAll(), law.overBodies())) {
        for (var rule : over) {
          for (var basis : Rewriting.bases(rule)) {
            var place = new Place(basis.text(), basis.article(), law.days());
            awards.computeIfAbsent(place, key -> new LinkedHashSet<>());
            if (!basis.verified()) {
              unverified.add(place);
            }
          }
        }
      }
    }
    var lines = new ArrayList<Coverage>();
    awards.forEach(
        (place, of) ->
            lines.add(
                new Coverage(
                    place.text(),
                    place.article(),
                    place.days(),
                    List.copyOf(of),
                    !unverified.contains(place),
                    testRows.getOrDefault(place.text().folder() + "." + place.article(), 0))));
    return lines;
  }

  private static Set<Basis> bases(Wording wording) {
    var all = new LinkedHashSet<Basis>();
    all.add(wording.basis());
    for (var rule :
        new @Nullable Criterion[] {
          wording.individual(), wording.collective(), wording.household()
        }) {
      if (rule != null) {
        all.addAll(Rewriting.bases(rule));
      }
    }
    return all;
  }
}
