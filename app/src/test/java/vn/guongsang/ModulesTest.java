package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@Tag("slow")
@DisplayName("The modules")
class ModulesTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(GuongSang.class);

  /** The law knows no framework, so it cannot say of itself that its folders are open to all. */
  private static final String OPEN_LAW = "non-exposed type vn.guongsang.rules.";

  private static final Path GENERATED = Path.of("../docs/generated");

  @Test
  void know_only_whom_they_may_know() {
    assertThat(MODULES.stream().map(m -> m.getIdentifier().toString()))
        .contains("kernel", "shell", "journal", "documents", "registry", "access");
    MODULES
        .detectViolations()
        .filter(violation -> !violation.hasMessageContaining(OPEN_LAW))
        .throwIfPresent();
  }

  @Test
  @DisplayName("are as docs/generated shows them; else it is written anew and to be committed")
  void are_as_the_picture_shows_them() throws IOException {
    var picture = ModulePicture.of(MODULES);
    assertThat(picture.boxes()).hasSizeGreaterThan(5);
    var page = committed("modules.md", picture.page());
    var drawing = committed("modules.svg", picture.svg());
    assertThat(page).as("docs/generated/modules.md was stale").isEqualTo(picture.page());
    assertThat(drawing).as("docs/generated/modules.svg was stale").isEqualTo(picture.svg());
  }

  /** What was there; the fresh content is there afterwards. */
  private static String committed(String name, String fresh) throws IOException {
    var file = Files.createDirectories(GENERATED).resolve(name);
    var committed = Files.exists(file) ? Files.readString(file) : "";
    if (!committed.equals(fresh)) {
      Files.writeString(file, fresh);
    }
    return committed;
  }
}
