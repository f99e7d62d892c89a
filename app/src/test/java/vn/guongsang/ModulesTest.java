package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("The modules")
class ModulesTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(GuongSang.class);
  private static final Path GENERATED = Path.of("../docs/generated");

  @Test
  void know_only_whom_they_may_know() {
    assertThat(MODULES.stream().map(m -> m.getIdentifier().toString()))
        .contains("kernel", "shell", "journal", "documents", "registry", "access");
    MODULES.verify();
  }

  @Test
  @DisplayName("are as docs/generated shows them; else it is written anew and to be committed")
  void are_as_the_picture_shows_them() throws IOException {
    var picture = ModulePicture.of(MODULES);
    assertThat(picture.boxes()).hasSizeGreaterThan(5);
    fresh("modules.md", picture.page());
    fresh("modules.svg", picture.svg());
  }

  private static void fresh(String name, String content) throws IOException {
    var file = Files.createDirectories(GENERATED).resolve(name);
    var committed = Files.exists(file) ? Files.readString(file) : "";
    if (!committed.equals(content)) {
      Files.writeString(file, content);
    }
    assertThat(committed)
        .as("docs/generated/%s was stale and is written anew", name)
        .isEqualTo(content);
  }
}
