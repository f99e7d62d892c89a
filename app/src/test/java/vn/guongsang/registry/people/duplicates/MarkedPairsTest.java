package vn.guongsang.registry.people.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.generate.LabelledPairs;
import vn.guongsang.generate.LabelledPairs.Entry;
import vn.guongsang.kernel.VietnameseText;

@DisplayName("Nghi trùng người trên 100.000 cặp biết trước đáp án")
class MarkedPairsTest {

  private static final int PAIRS = 100_000;

  /** What became of one kind of pair. */
  private static final class Mark {
    int pairs;
    int certain;
    int named;
  }

  @ParameterizedTest
  @ValueSource(longs = {20_261_122, 7})
  void certain_is_certain_and_hardly_one_is_missed(long seed) {
    var pairs = LabelledPairs.of(PAIRS, seed);
    var bearers = new HashMap<String, Integer>();
    for (var pair : pairs) {
      bearers.merge(VietnameseText.fold(pair.one().name()), 1, Integer::sum);
      bearers.merge(VietnameseText.fold(pair.other().name()), 1, Integer::sum);
    }
    var marks = new TreeMap<LabelledPairs.Kind, Mark>();
    for (var pair : pairs) {
      var mark = marks.computeIfAbsent(pair.kind(), kind -> new Mark());
      mark.pairs++;
      var namesakes =
          Math.max(
              bearers.get(VietnameseText.fold(pair.one().name())),
              bearers.get(VietnameseText.fold(pair.other().name())));
      var likeness = Likeness.of(known(pair.one()), known(pair.other()), namesakes);
      mark.named += likeness.isPresent() ? 1 : 0;
      mark.certain += likeness.filter(l -> l.certainty() == Certainty.CERTAIN).isPresent() ? 1 : 0;
    }
    var same = sum(marks, true);
    var different = sum(marks, false);
    assertThat(1_000L * same.certain)
        .as("of those marked certain, 99.9 % are one person")
        .isGreaterThanOrEqualTo(999L * (same.certain + different.certain));
    assertThat(100L * same.named)
        .as("of those that are one person, 98 % are named")
        .isGreaterThanOrEqualTo(98L * same.pairs);
    assertThat(same.certain).isPositive();
  }

  private static Mark sum(Map<LabelledPairs.Kind, Mark> marks, boolean samePerson) {
    var all = new Mark();
    marks.forEach(
        (kind, mark) -> {
          if (kind.samePerson() == samePerson) {
            all.pairs += mark.pairs;
            all.named += mark.named;
            all.certain += mark.certain;
          }
        });
    return all;
  }

  private static Known known(Entry entry) {
    return new Known(
        entry.id(),
        entry.name(),
        entry.birthDay(),
        entry.birthYear(),
        entry.sex(),
        number(entry.nineDigits()),
        number(entry.twelveDigits()),
        Set.of(entry.unit()));
  }

  private static Set<String> number(@Nullable String digits) {
    return digits == null ? Set.of() : Set.of(digits);
  }
}
