package vn.guongsang.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Everything that seems to happen by chance; the same seed and name give the same chances. */
final class Chance {

  private final SplittableRandom random;

  private Chance(SplittableRandom random) {
    this.random = random;
  }

  /** What happens in one place does not depend on what happened in others. */
  static Chance of(long seed, String place) {
    var mixed = seed;
    for (var i = 0; i < place.length(); i++) {
      mixed = mixed * 0x9E3779B97F4A7C15L + place.charAt(i);
    }
    return new Chance(new SplittableRandom(mixed).split());
  }

  boolean in(double share) {
    return random.nextDouble() < share;
  }

  double next() {
    return random.nextDouble();
  }

  /** Around nought, mostly within one. */
  double leaning() {
    return (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * 2;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  long bits() {
    return random.nextLong();
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  LocalDate dayIn(int year) {
    return LocalDate.ofYearDay(year, between(1, LocalDate.of(year, 1, 1).lengthOfYear()));
  }

  LocalDate day(LocalDate from, LocalDate until) {
    return LocalDate.ofEpochDay(random.nextLong(from.toEpochDay(), until.toEpochDay()));
  }
}
