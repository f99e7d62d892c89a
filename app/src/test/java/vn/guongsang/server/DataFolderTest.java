package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.server.StartOptions.Mode;

@DisplayName("A data folder that is filled by loading")
class DataFolderTest {

  @TempDir Path folder;

  @Test
  void must_be_new_and_stays_as_it_was_when_it_is_not() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "giữ");
    assertThatThrownBy(() -> DataFolder.openNew(folder))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("không trống")
        .hasMessageContaining("is not empty");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("letter.txt"));
    }
  }

  @Test
  void is_refused_until_all_is_loaded_and_then_is_one_of_the_demo() throws IOException {
    try (var data = DataFolder.openNew(folder.resolve("new"))) {
      data.loading();
      assertThatThrownBy(() -> data.mode(Optional.empty()))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("chưa nạp xong")
          .hasMessageContaining("broken off");
      data.loaded(Mode.DEMO);
      assertThat(data.mode(Optional.empty())).isEqualTo(Mode.DEMO);
      assertThatThrownBy(() -> data.mode(Optional.of(Mode.EMPTY))).isInstanceOf(Refusal.class);
    }
  }
}
