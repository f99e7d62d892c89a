package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class UnprivilegedTest {
  private static final Command NO_NAMESPACES = Command.of("false");
  private static final Command NAMESPACES = Command.of("true");

  @TempDir Path folder;

  @BeforeEach
  void asRoot() throws IOException {
    assumeTrue(Unprivileged.isRoot(), "an ordinary user needs no prefix");
    Command.of("chmod", "755", folder.toString()).run();
  }

  @Test
  void roots_folder_stays_roots_in_a_namespace() throws IOException {
    var home = Files.createDirectory(folder.resolve("home"));
    assertThat(Unprivileged.ownerOf(home, NAMESPACES).prefix())
        .isEqualTo(List.of("unshare", "-U", "--"));
    assertThat(Files.getOwner(home).getName()).isEqualTo("root");
  }

  @Test
  @DisplayName("where namespaces are forbidden the folder and its database go to an account")
  void without_namespaces() throws IOException {
    var database = Files.createDirectories(folder.resolve("home/database/base"));
    var unprivileged = Unprivileged.ownerOf(folder.resolve("home"), NO_NAMESPACES);
    assertThat(Command.of("id", "-u").after(unprivileged.prefix()).run()).isNotEqualTo("0");
    assertThat(Files.getOwner(folder.resolve("home")).getName()).isNotEqualTo("root");
    assertThat(Files.getOwner(database)).isEqualTo(Files.getOwner(folder.resolve("home")));
  }

  @Test
  void an_owner_who_cannot_get_in_is_told() throws IOException {
    var closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, Permissions.FOLDER_PRIVATE);
    var home = Files.createDirectory(closed.resolve("home"));
    Command.of("chown", "nobody", home.toString()).run();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Unprivileged.ownerOf(home, NAMESPACES))
        .withMessageContaining("a parent folder forbids it");
  }
}
