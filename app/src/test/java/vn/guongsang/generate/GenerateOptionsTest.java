package vn.guongsang.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.server.Refusal;

@DisplayName("What is typed after bin/generate")
class GenerateOptionsTest {

  @Test
  void is_understood_with_and_without_equals_signs() {
    assertThat(GenerateOptions.parse("--people", "10"))
        .isEqualTo(new GenerateOptions(10, 1, Path.of("data")));
    assertThat(GenerateOptions.parse("--data=/tmp/x", "--seed=-7", "--people=5000000"))
        .isEqualTo(new GenerateOptions(5_000_000, -7, Path.of("/tmp/x")));
  }

  @ParameterizedTest
  @CsvSource({
    "--people 0, từ 1 đến 5000000",
    "--people 5000001, từ 1 đến 5000000",
    "--people nghìn, từ 1 đến 5000000",
    "--seed 1, từ 1 đến 5000000",
    "--people 5 --seed một, số nguyên",
    "--people, còn thiếu giá trị",
    "--people 5 --port 1, Không có tùy chọn",
  })
  void is_refused_with_the_reason_and_the_usage(String typed, String reason) {
    assertThatThrownBy(() -> GenerateOptions.parse(typed.split(" ", -1)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("bin/generate --people N")
        .extracting(e -> ((Refusal) e).exitCode())
        .isEqualTo(2);
  }
}
