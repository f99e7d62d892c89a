package vn.guongsang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Our own source files, for tests that read them. */
final class Sources {

  private Sources() {}

  static List<Path> ending(String ending) throws IOException {
    var out = new ArrayList<Path>();
    for (var root : List.of(Path.of("src/main/java"), Path.of("../law/src/main/java"))) {
      try (var files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(ending)).sorted().forEach(out::add);
      }
    }
    return out;
  }
}
