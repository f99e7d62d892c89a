package vn.guongsang.registry.people.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.imports.waiting.Question;
import vn.guongsang.shell.imports.waiting.Question.Choice;

/** How offices write the four levels of a yearly rating. */
public final class RatingWords {

  private static final Map<RatingLevel, List<String>> WORDS = new EnumMap<>(RatingLevel.class);

  static {
    WORDS.put(
        RatingLevel.EXCELLENT,
        words(
            "Hoàn thành xuất sắc nhiệm vụ",
            "Excellent",
            "HTXSNV",
            "HTXS",
            "XS",
            "Xuất sắc",
            "Hoàn thành xuất sắc"));
    WORDS.put(
        RatingLevel.GOOD,
        words("Hoàn thành tốt nhiệm vụ", "Good", "HTTNV", "HTT", "Tốt", "Hoàn thành tốt"));
    WORDS.put(
        RatingLevel.COMPLETED,
        words("Hoàn thành nhiệm vụ", "Completed", "HTNV", "HT", "Hoàn thành"));
    WORDS.put(
        RatingLevel.NOT_COMPLETED,
        words(
            "Không hoàn thành nhiệm vụ",
            "Not completed",
            "KHTNV",
            "KHT",
            "Không hoàn thành",
            "Chưa hoàn thành nhiệm vụ"));
  }

  private RatingWords() {}

  private static List<String> words(String... words) {
    return Arrays.stream(words).map(VietnameseText::fold).toList();
  }

  /** The level that is written so and not otherwise; the key of the level itself also counts. */
  public static Optional<RatingLevel> read(String typed) {
    var folded = VietnameseText.fold(typed);
    return Arrays.stream(RatingLevel.values())
        .filter(
            level ->
                level.name().equals(typed) || WORDS.getOrDefault(level, List.of()).contains(folded))
        .findFirst();
  }

  /** What may be meant by words spelled freely: "HT xuất sắc NV năm học" speaks of the best. */
  static List<RatingLevel> offered(String typed) {
    var folded = " " + VietnameseText.fold(typed) + " ";
    if (folded.contains(" khong ") || folded.contains(" chua ")) {
      return List.of(RatingLevel.NOT_COMPLETED);
    }
    if (folded.contains(" xuat sac ") || folded.contains(" xs ")) {
      return List.of(RatingLevel.EXCELLENT);
    }
    if (folded.contains(" tot ") || folded.contains(" kha ")) {
      return List.of(RatingLevel.GOOD);
    }
    return folded.contains(" hoan thanh ") || folded.contains(" ht ")
        ? List.of(RatingLevel.COMPLETED, RatingLevel.GOOD)
        : List.of();
  }

  public static Question question(String key, String typed) {
    var offered = offered(typed);
    return new Question(
        key,
        "people.import.rating",
        typed,
        Said.of("people.import.why.level"),
        offered.stream().map(RatingWords::choice).toList(),
        Arrays.stream(RatingLevel.values())
            .filter(level -> !offered.contains(level))
            .map(RatingWords::choice)
            .toList()
            .reversed(),
        "");
  }

  private static Choice choice(RatingLevel level) {
    return Choice.of(level.name(), Said.of("people.import.text", level));
  }
}
