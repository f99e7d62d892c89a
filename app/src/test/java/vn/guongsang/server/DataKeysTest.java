package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataKeysTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);

  @TempDir Path folder;

  @Test
  @DisplayName("the variable and the folder hold the same keys, with the same fingerprints")
  void both_ways() throws Exception {
    Files.writeString(folder.resolve("index.key"), A + "\n");
    Files.writeString(folder.resolve("sealing-1.key"), B + "\n");
    for (var words :
        new String[] {
          "index=" + A + ",sealing-1=" + B, " sealing-1=" + B + "  index=" + A + "\n"
        }) {
      var named = named(words).orElseThrow();
      assertThat(named).isEqualTo(DataKeys.in(folder));
      assertThat(named.fingerprints()).isEqualTo(DataKeys.in(folder).fingerprints());
      assertThat(named.toString()).isEqualTo("[index, sealing-1]");
    }
    assertThat(DataKeys.in(folder).fingerprints().values()).doesNotHaveDuplicates();
  }

  @Test
  void without_the_variable_the_folder_decides() {
    assertThat(DataKeys.named(Map.of())).isEmpty();
    assertThat(named("  ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          index=A                          | must have the key index and at least one key sealing
          sealing-1=A                      | must have the key index and at least one key sealing
          index=A,sealing-1=B,sealing-1=A  | has two keys named sealing-1
          index=A,sealing-0=B              | Key 2 in the variable GUONGSANG_KEYS is not right
          index=A,sealing-1=12             | Key 2 in the variable GUONGSANG_KEYS is not right
          A,sealing-1=B                    | Key 1 in the variable GUONGSANG_KEYS is not right
          """)
  void wrongly_written(String words, String reason) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> named(words.replace("A", A).replace("B", B)))
        .withMessageContaining(reason)
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(A, B));
  }

  @Test
  @DisplayName("keys from outside: nothing is made in the folder, other keys are refused")
  void a_data_folder_with_keys_from_outside() throws Exception {
    var data = folder.resolve("data");
    try (var opened = DataFolder.open(data)) {
      assertThat(opened.ensureKeys(named("index=" + A + ",sealing-1=" + B))).isFalse();
      assertThat(opened.keys()).isEmptyDirectory();
      assertThat(opened.ensureKeys(named("index=" + A + ",sealing-1=" + B + ",sealing-2=" + A)))
          .as("a newer key beside the old one")
          .isFalse();
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> opened.ensureKeys(named("index=" + B + ",sealing-1=" + B)))
          .withMessageContaining("This data was sealed with other keys")
          .withMessageContaining("[index, sealing-2]");
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> opened.ensureKeys(Optional.empty()))
          .withMessageContaining("set the variable GUONGSANG_KEYS");
      assertThat(opened.keys()).isEmptyDirectory();
    }
  }

  @Test
  @DisplayName("from the folder to the variable: the same keys open the same data")
  void moved_out() throws Exception {
    try (var opened = DataFolder.open(folder.resolve("data"))) {
      assertThat(opened.ensureKeys(Optional.empty())).as("made").isTrue();
      var keys = DataKeys.in(opened.keys());
      Files.delete(opened.keys().resolve("index.key"));
      Files.delete(opened.keys().resolve("sealing-1.key"));
      assertThat(opened.ensureKeys(Optional.of(keys))).isFalse();
    }
  }

  private static Optional<DataKeys> named(String words) {
    return DataKeys.named(Map.of("GUONGSANG_KEYS", words));
  }
}
