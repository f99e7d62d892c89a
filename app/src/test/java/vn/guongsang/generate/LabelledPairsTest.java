package vn.guongsang.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.generate.LabelledPairs.Entry;
import vn.guongsang.generate.LabelledPairs.Kind;
import vn.guongsang.generate.LabelledPairs.Pair;
import vn.guongsang.kernel.VietnameseName;
import vn.guongsang.kernel.VietnameseText;

@DisplayName("Labelled pairs of entries")
class LabelledPairsTest {

  private static final List<Pair> PAIRS = LabelledPairs.of(20_000, 1);

  private static List<Pair> of(Kind kind) {
    var some = PAIRS.stream().filter(pair -> pair.kind() == kind).toList();
    assertThat(some).as(kind.name()).hasSizeGreaterThan(50);
    return some;
  }

  @Test
  void are_the_same_for_the_same_seed_and_others_for_another() {
    assertThat(LabelledPairs.of(500, 7)).isEqualTo(LabelledPairs.of(500, 7));
    assertThat(LabelledPairs.of(500, 7)).isNotEqualTo(LabelledPairs.of(500, 8));
  }

  @Test
  void are_half_one_person_and_half_two() {
    var same = PAIRS.stream().filter(Pair::samePerson).count();
    assertThat(same / 20_000.0).isCloseTo(0.5, within(0.02));
  }

  @Test
  void bear_numbers_that_no_paper_bears_and_that_two_people_never_share() {
    for (var pair : PAIRS) {
      var twelve = numbers(pair, Entry::twelveDigits);
      var nine = numbers(pair, Entry::nineDigits);
      assertThat(twelve).allMatch(n -> n.matches("99[0-9]{10}"));
      assertThat(nine).allMatch(n -> n.matches("99[0-9]{7}"));
      assertThat(new HashSet<>(twelve))
          .hasSize(twelve.isEmpty() ? 0 : pair.samePerson() ? 1 : twelve.size());
      assertThat(new HashSet<>(nine))
          .hasSize(nine.isEmpty() ? 0 : pair.samePerson() ? 1 : nine.size());
    }
  }

  private static List<String> numbers(
      Pair pair,
      java.util.function.Function<Entry, @org.jspecify.annotations.Nullable String> which) {
    return Stream.of(pair.one(), pair.other()).map(which).filter(Objects::nonNull).toList();
  }

  @Test
  void differ_in_what_their_kind_says() {
    assertThat(of(Kind.INITIALS))
        .allSatisfy(pair -> assertThat(pair.other().name()).contains(". "));
    assertThat(of(Kind.DECOMPOSED))
        .allSatisfy(
            pair ->
                assertThat(Normalizer.normalize(pair.other().name(), Normalizer.Form.NFC))
                    .isEqualTo(pair.one().name()))
        .anySatisfy(pair -> assertThat(pair.other().name()).isNotEqualTo(pair.one().name()));
    assertThat(of(Kind.WITHOUT_MARKS))
        .allSatisfy(
            pair ->
                assertThat(VietnameseText.fold(pair.other().name()))
                    .isEqualTo(VietnameseText.fold(pair.one().name())));
    assertThat(of(Kind.SLIP))
        .allSatisfy(pair -> assertThat(pair.other().name()).isNotEqualTo(pair.one().name()));
    assertThat(of(Kind.NAMESAKES))
        .allSatisfy(
            pair -> {
              assertThat(pair.other().name()).isEqualTo(pair.one().name());
              assertThat(
                      pair.one().birthDay() == null
                          || !pair.one().birthDay().equals(pair.other().birthDay()))
                  .isTrue();
            });
    assertThat(of(Kind.DAY_AND_MONTH_SWAPPED))
        .allSatisfy(
            pair -> {
              var other = Objects.requireNonNull(pair.other().birthDay());
              var one = pair.one().birthDay();
              if (one != null) {
                assertThat(one.getDayOfMonth()).isEqualTo(other.getMonthValue());
                assertThat(one.getMonthValue()).isEqualTo(other.getDayOfMonth());
              }
            });
    assertThat(of(Kind.TWINS))
        .allSatisfy(
            pair -> {
              assertThat(VietnameseName.family(pair.other().name()))
                  .isEqualTo(VietnameseName.family(pair.one().name()));
              assertThat(VietnameseName.given(pair.other().name()))
                  .isNotEqualTo(VietnameseName.given(pair.one().name()));
            });
  }
}
