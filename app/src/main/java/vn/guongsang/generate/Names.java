package vn.guongsang.generate;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.registry.people.Sex;

/**
 * Names as often as they are borne: family names by their known shares, middle and given names by
 * sex and by when somebody was born. What is invented is who bears them.
 */
final class Names {

  private enum Era {
    OLD,
    NEW,
    ANY
  }

  private record Word(String text, Era era, double weight) {}

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2009;
  private static final int DECADES = (LAST_YEAR - FIRST_YEAR + 1) / 10;

  private final Weighted<String> families;
  private final List<Weighted<String>> middles = new ArrayList<>();
  private final List<Weighted<String>> givens = new ArrayList<>();

  Names() {
    var rows = Table.read("family-names.csv");
    families =
        Weighted.of(rows, (List<String> row) -> Double.parseDouble(row.get(1))).map(List::getFirst);
    for (var sex : List.of(Sex.FEMALE, Sex.MALE)) {
      var middle = words("middle-names.csv", sex);
      var given = words("given-names.csv", sex);
      for (var decade = 0; decade < DECADES; decade++) {
        middles.add(inDecade(middle, decade));
        givens.add(inDecade(given, decade));
      }
    }
  }

  /** Family name, middle name, given name; some have no middle name, many have two. */
  String draw(Chance chance, Sex sex, int birthYear) {
    return full(chance, families.draw(chance), sex, birthYear);
  }

  String full(Chance chance, String family, Sex sex, int birthYear) {
    var out = new StringBuilder(family);
    var year = Math.clamp(birthYear, FIRST_YEAR, LAST_YEAR);
    var luck = chance.next();
    var modern = (year - FIRST_YEAR) / (double) (LAST_YEAR - FIRST_YEAR);
    if (luck < 0.05 + 0.04 * modern) { // the mother's family name beside the father's
      out.append(' ').append(families.draw(chance));
    }
    var first = luck > 0.985 ? "" : middle(chance, sex, year);
    if (!first.isEmpty()) {
      out.append(' ').append(first);
    }
    if (chance.in((sex == Sex.FEMALE ? 0.30 : 0.06) + 0.15 * modern)) {
      var second = middle(chance, sex, year);
      if (!second.equals(first) && !second.equals("Thị") && !second.equals("Văn")) {
        out.append(' ').append(second);
      }
    }
    return out.append(' ').append(given(chance, sex, year)).toString();
  }

  String family(Chance chance) {
    return families.draw(chance);
  }

  String middle(Chance chance, Sex sex, int birthYear) {
    return middles.get(place(sex, birthYear)).draw(chance);
  }

  String given(Chance chance, Sex sex, int birthYear) {
    return givens.get(place(sex, birthYear)).draw(chance);
  }

  private static int place(Sex sex, int birthYear) {
    return (sex == Sex.FEMALE ? 0 : DECADES)
        + (Math.clamp(birthYear, FIRST_YEAR, LAST_YEAR) - FIRST_YEAR) / 10;
  }

  private static List<Word> words(String file, Sex sex) {
    return Table.read(file).stream()
        .filter(row -> row.get(1).equals(sex.name()))
        .map(row -> new Word(row.get(0), Era.valueOf(row.get(2)), Double.parseDouble(row.get(3))))
        .toList();
  }

  private static Weighted<String> inDecade(List<Word> words, int decade) {
    var modern = decade / (DECADES - 1.0);
    return Weighted.of(
            words,
            (Word word) ->
                word.weight()
                    * switch (word.era()) {
                      case ANY -> 1;
                      case OLD -> 1.4 - 1.25 * modern;
                      case NEW -> 0.15 + 1.6 * modern;
                    })
        .map(Word::text);
  }
}
