package vn.guongsang.generate;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import vn.guongsang.server.Refusal;

/** What was typed after {@code bin/generate}. */
public record GenerateOptions(int people, long seed, Path data) {

  /** The settings under which the application finds them. */
  static final String PEOPLE = "guongsang.generate.people";

  static final String SEED = "guongsang.generate.seed";

  public static final String USAGE =
      """
      Cách dùng / usage: bin/generate --people N [--seed S] [--data DIR]
        --people N  số người, từ 1 đến 5000000
                    how many people, 1 to 5000000
        --seed S    một số nguyên; cùng N và S thì cùng dữ liệu; mặc định 1
                    a whole number; the same N and S make the same data; 1 by default
        --data DIR  thư mục dữ liệu mới hoặc trống, mặc định ./data; sau đó chạy bin/run --data DIR
                    a new or empty data folder, ./data by default; then start bin/run --data DIR
      """;

  private static final int MOST = 5_000_000;

  /**
   * @throws Refusal when something is missing, twice there or not understood
   */
  public static GenerateOptions parse(String... words) {
    var people = "";
    var seed = "1";
    var data = "data";
    var rest = new ArrayDeque<>(List.of(words));
    while (!rest.isEmpty()) {
      var word = rest.pop();
      var equals = word.startsWith("--") ? word.indexOf('=') : -1;
      if (equals > 0) {
        rest.push(word.substring(equals + 1));
        word = word.substring(0, equals);
      }
      if (!List.of("--people", "--seed", "--data").contains(word)) {
        throw wrong("Không có tùy chọn \"%s\".", "There is no option \"%s\".", word);
      }
      if (rest.isEmpty() || rest.peek().startsWith("--") || rest.peek().isBlank()) {
        throw wrong("Sau %s còn thiếu giá trị.", "A value is missing after %s.", word);
      }
      switch (word) {
        case "--people" -> people = rest.pop();
        case "--seed" -> seed = rest.pop();
        default -> data = rest.pop();
      }
    }
    if (!people.matches("[1-9]\\d{0,6}") || Integer.parseInt(people) > MOST) {
      throw wrong(
          "Số người \"%s\" phải là số từ 1 đến 5000000.",
          "The number of people, \"%s\", must be from 1 to 5000000.", people);
    }
    if (!seed.matches("-?\\d{1,18}")) {
      throw wrong(
          "Hạt giống \"%s\" phải là số nguyên có nhiều nhất 18 chữ số.",
          "The seed \"%s\" must be a whole number of at most 18 digits.", seed);
    }
    try {
      return new GenerateOptions(Integer.parseInt(people), Long.parseLong(seed), Path.of(data));
    } catch (InvalidPathException e) {
      throw wrong(
          "\"%s\" không phải là đường dẫn thư mục.", "\"%s\" is not a path of a folder.", data);
    }
  }

  public Map<String, String> settings() {
    return Map.of(PEOPLE, "" + people, SEED, "" + seed);
  }

  private static Refusal wrong(String vietnamese, String english, String what) {
    return Refusal.wrongUse(
        vietnamese.formatted(what),
        english.formatted(what) + System.lineSeparator() + System.lineSeparator() + USAGE);
  }
}
