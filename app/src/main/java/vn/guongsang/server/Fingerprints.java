package vn.guongsang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The record of which keys some data was written with: one line {@code name=fingerprint} each. */
record Fingerprints(SortedMap<String, String> byName) {
  static Fingerprints of(DataKeys keys) {
    return new Fingerprints(keys.fingerprints());
  }

  static Fingerprints read(Path file) throws IOException {
    var lines = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    }
    var byName = new TreeMap<String, String>();
    lines.stringPropertyNames().forEach(name -> byName.put(name, lines.getProperty(name)));
    return new Fingerprints(byName);
  }

  void write(Path file) throws IOException {
    var text = new StringBuilder();
    byName.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    DurableFile.write(file, text.toString());
  }

  /** The keys that {@code found} lacks or has with another value. */
  SortedMap<String, String> missingFrom(Fingerprints found) {
    var missing = new TreeMap<>(byName);
    missing.entrySet().removeIf(key -> key.getValue().equals(found.byName().get(key.getKey())));
    return missing;
  }
}
