package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The database takes as much of the machine as it may")
class ServerSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 128MB, 512MB, 4MB",
    "1023, 128MB, 512MB, 4MB",
    "1032, 129MB, 516MB, 4MB",
    "4096, 512MB, 2048MB, 4MB",
    "8192, 1024MB, 4096MB, 8MB",
    "24576, 3072MB, 12288MB, 16MB",
    "32768, 4096MB, 16384MB, 16MB",
    "65536, 4096MB, 16384MB, 16MB"
  })
  void by_its_memory(long megabytes, String buffers, String cache, String sorting) {
    assertThat(ServerSettings.fitting(megabytes << 20))
        .containsExactly(
            "shared_buffers=" + buffers, "effective_cache_size=" + cache, "work_mem=" + sorting);
  }
}
