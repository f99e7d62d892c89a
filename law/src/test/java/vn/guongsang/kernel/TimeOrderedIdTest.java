package vn.guongsang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

  private static final long MOMENT = 1_795_000_000_000L;

  @Test
  void tells_its_version_and_moment() {
    var id = TimeOrderedId.at(MOMENT);
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MOMENT);
  }

  @Test
  void keeps_the_order_within_one_millisecond() {
    var made = new ArrayList<UUID>();
    for (var i = 0; i < 4_000; i++) {
      made.add(TimeOrderedId.at(MOMENT + 1));
    }
    assertThat(made)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Comparator.comparing(UUID::toString));
  }

  @Test
  void of_the_same_numbers_is_the_same() {
    assertThat(TimeOrderedId.of(MOMENT, 5, 6)).isEqualTo(TimeOrderedId.of(MOMENT, 5, 6));
    assertThat(TimeOrderedId.of(MOMENT, 5, 6)).isNotEqualTo(TimeOrderedId.of(MOMENT, 5, 7));
  }
}
