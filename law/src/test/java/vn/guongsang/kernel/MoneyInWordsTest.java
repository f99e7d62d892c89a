package vn.guongsang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Số tiền bằng chữ")
class MoneyInWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                   | Không đồng
          1                   | Một đồng
          4                   | Bốn đồng
          10                  | Mười đồng
          11                  | Mười một đồng
          14                  | Mười bốn đồng
          15                  | Mười lăm đồng
          20                  | Hai mươi đồng
          21                  | Hai mươi mốt đồng
          24                  | Hai mươi tư đồng
          25                  | Hai mươi lăm đồng
          100                 | Một trăm đồng
          101                 | Một trăm linh một đồng
          104                 | Một trăm linh bốn đồng
          105                 | Một trăm linh năm đồng
          111                 | Một trăm mười một đồng
          115                 | Một trăm mười lăm đồng
          999                 | Chín trăm chín mươi chín đồng
          1000                | Một nghìn đồng
          1005                | Một nghìn không trăm linh năm đồng
          1010                | Một nghìn không trăm mười đồng
          21000               | Hai mươi mốt nghìn đồng
          759000              | Bảy trăm năm mươi chín nghìn đồng
          1405000             | Một triệu bốn trăm linh năm nghìn đồng
          2530000             | Hai triệu năm trăm ba mươi nghìn đồng
          3800000             | Ba triệu tám trăm nghìn đồng
          1000005             | Một triệu không trăm linh năm đồng
          1005000             | Một triệu không trăm linh năm nghìn đồng
          1050000             | Một triệu không trăm năm mươi nghìn đồng
          101001001           | Một trăm linh một triệu không trăm linh một nghìn không trăm linh một đồng
          1000000000          | Một tỷ đồng
          1000000005          | Một tỷ không trăm linh năm đồng
          1024000000          | Một tỷ không trăm hai mươi tư triệu đồng
          12345678901         | Mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh một đồng
          1000000000000       | Một nghìn tỷ đồng
          1000005000000000    | Một triệu không trăm linh năm tỷ đồng
          -1405000            | Âm một triệu bốn trăm linh năm nghìn đồng
          9223372036854775807 | Chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh bảy đồng
          """)
  void each_amount_has_one_wording(long dong, String words) {
    assertThat(MoneyInWords.of(new Money(dong))).isEqualTo(words);
  }

  @Test
  void the_smallest_long_is_written_too() {
    assertThat(MoneyInWords.of(new Money(Long.MIN_VALUE))).startsWith("Âm chín tỷ hai trăm");
  }

  /** Reads words back by adding and multiplying, and knows nothing of how they were made. */
  @Test
  void whoever_reads_the_words_gets_the_amount() {
    var random = new Random(20261122);
    for (var i = 0; i < 20_000; i++) {
      var digits = 1 + random.nextInt(15);
      var dong = Math.floorMod(random.nextLong(), (long) Math.pow(10, digits));
      if (random.nextBoolean()) {
        dong -= dong % 1000;
      }
      var words = MoneyInWords.of(new Money(dong));
      assertThat(read(words)).as("%d: %s", dong, words).isEqualTo(dong);
    }
  }

  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("không", 0),
          Map.entry("một", 1),
          Map.entry("mốt", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("lăm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));

  private static long read(String sentence) {
    var words = List.of(sentence.toLowerCase(java.util.Locale.ROOT).split(" "));
    assertThat(words.getLast()).isEqualTo("đồng");
    long billions = 0;
    long sum = 0;
    long group = 0;
    for (var word : words.subList(0, words.size() - 1)) {
      switch (word) {
        case "trăm" -> group *= 100;
        case "mươi" -> group = group / 100 * 100 + group % 100 * 10;
        case "mười" -> group += 10;
        case "linh" -> {}
        case "nghìn", "triệu" -> {
          sum += group * (word.equals("nghìn") ? 1_000 : 1_000_000);
          group = 0;
        }
        case "tỷ" -> {
          billions = (billions + sum + group) * 1_000_000_000;
          sum = 0;
          group = 0;
        }
        default -> group += DIGITS.get(word);
      }
    }
    return billions + sum + group;
  }
}
