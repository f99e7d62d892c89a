package vn.guongsang.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call of an outside program, run to its end. */
record Command(List<String> words, @Nullable Path folder, String input) {
  record Outcome(int code, String output) {}

  static Command of(String... words) {
    return new Command(List.of(words), null, "");
  }

  Command after(List<String> prefix) {
    var all = new ArrayList<>(prefix);
    all.addAll(words);
    return new Command(List.copyOf(all), folder, input);
  }

  /** The server must not start in a folder that its account may not enter. */
  Command in(Path workingFolder) {
    return new Command(words, workingFolder, input);
  }

  Command reading(String text) {
    return new Command(words, folder, text);
  }

  Outcome tryRun() throws IOException {
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    if (folder != null) {
      builder.directory(folder.toFile());
    }
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("PGDATA");
    builder.environment().remove(DataKeys.VARIABLE);
    var process = builder.start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // the program ended without reading; its exit code says why
    }
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Outcome(process.waitFor(), output.strip());
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted: " + words.getFirst(), e);
    }
  }

  String run() throws IOException {
    var outcome = tryRun();
    if (outcome.code() != 0) {
      throw new IOException(
          "%s ended with %d:%n%s".formatted(words, outcome.code(), outcome.output()));
    }
    return outcome.output();
  }
}
