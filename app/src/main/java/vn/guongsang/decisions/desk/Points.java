package vn.guongsang.decisions.desk;

import java.util.Optional;

/** Points as people type them, kept in hundredths: "92,5" is 9250. */
public final class Points {

  private Points() {}

  public static Optional<Integer> hundredths(String typed) {
    return LineReading.hundredths(typed);
  }

  public static String shown(int hundredths) {
    return LineReading.shown(hundredths);
  }
}
