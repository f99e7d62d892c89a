package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class PostgresBinariesTest {

  /** Bytes 18 and 19 of a program of Linux name the machine it is for. */
  @ParameterizedTest(name = "{0}")
  @DisplayName("every kind of machine finds its programs in the jar")
  @CsvSource({"amd64, 62", "x86_64, 62", "aarch64, 183", "arm64, 183"})
  void shipped(String kind, int machine) throws Exception {
    var found = new TreeMap<String, Integer>();
    try (var tar = PostgresBinaries.packed(PostgresBinaries.architecture(kind))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().matches("(\\./)?bin/(initdb|pg_ctl|postgres)")) {
          var begin = tar.readNBytes(20);
          found.put(entry.getName().replace("./", ""), (begin[18] & 255) | (begin[19] & 255) << 8);
        }
      }
    }
    assertThat(found)
        .isEqualTo(Map.of("bin/initdb", machine, "bin/pg_ctl", machine, "bin/postgres", machine));
  }

  @ParameterizedTest
  @ValueSource(strings = {"riscv64", "ppc64le", "x86", ""})
  void another_kind_is_told_what_to_do(String kind) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> PostgresBinaries.architecture(kind))
        .withMessageContaining("GUONGSANG_DB_URL")
        .withMessageContaining("machines of kind \"" + kind + "\"");
  }
}
