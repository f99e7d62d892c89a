package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/lib} on machines with other JDKs, or none. */
class JdkSearchTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path machine;

  @Test
  @DisplayName("Java 17 is the default and in JAVA_HOME; a 25 lies in the usual folder: found")
  void passes_over_older_ones() throws IOException {
    var seventeen = jdk("java-17", "17.0.15");
    var twentyFive = jdk("temurin-25", "25.0.3");
    jdk("java-26", "26");
    assertThat(search("JAVA_HOME=" + seventeen, usualFolder()))
        .isEqualTo(new Command.Outcome(0, twentyFive.toString()));
  }

  @Test
  void the_one_named_for_us_goes_first() throws IOException {
    var named = jdk("elsewhere/jdk", "25.0.1");
    jdk("temurin-25", "25.0.3");
    assertThat(search("GUONGSANG_JAVA_HOME=" + named, usualFolder()))
        .isEqualTo(new Command.Outcome(0, named.toString()));
  }

  @Test
  @DisplayName("a runtime without compiler does not do, and the message says what to install")
  void none() throws IOException {
    var runtime = jdk("jre-25", "25.0.3");
    Files.delete(runtime.resolve("bin/javac"));
    jdk("java-17", "17.0.15");
    var outcome = search(usualFolder());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.output())
        .contains("Cần JDK 25 nhưng không tìm thấy", "A JDK 25 is needed", "temurin-25-jdk");
  }

  @Test
  @DisplayName("no Maven on the path: says what to install")
  void no_maven() throws IOException {
    var outcome = bash(List.of(), ". bin/lib && find_maven");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.output()).contains("apt-get install maven");
  }

  private Command.Outcome search(String... variables) throws IOException {
    return bash(List.of(variables), ". bin/lib && find_jdk && echo $JAVA_HOME");
  }

  /** With nothing on the path but what every Debian has, and a java 17. */
  private Command.Outcome bash(List<String> variables, String script) throws IOException {
    var path = Files.createDirectories(machine.resolve("path"));
    for (var program : new String[] {"bash", "sed", "dirname", "find"}) {
      var link = path.resolve(program);
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, Path.of("/usr/bin").resolve(program));
      }
    }
    executable(path.resolve("java"), "echo 'openjdk version \"17.0.15\"'");
    var words = new ArrayList<>(List.of("/usr/bin/env", "-i", "PATH=" + path, "HOME=" + machine));
    words.addAll(variables);
    words.addAll(List.of("/usr/bin/bash", "-c", script));
    return new Command(words, PROJECT, "").tryRun();
  }

  private String usualFolder() {
    return "GUONGSANG_JDK_FOLDERS=" + machine + "/jvm/*";
  }

  private Path jdk(String name, String version) throws IOException {
    var home = Files.createDirectories(machine.resolve("jvm").resolve(name));
    Files.createDirectories(home.resolve("bin"));
    executable(home.resolve("bin/java"), "exit 1");
    executable(home.resolve("bin/javac"), "exit 1");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
    return home;
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
