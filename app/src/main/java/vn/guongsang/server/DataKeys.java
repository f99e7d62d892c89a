package vn.guongsang.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys without which parts of the data cannot be read: {@code sealing-<number>} and {@code
 * index}, 256 bits each in hexadecimal; never in the database. They lie in the keys folder, where
 * only the application may read them, one file {@code <name>.key} each; or come in the environment
 * variable {@value #VARIABLE} as {@code sealing-1=<64 digits>,index=<64 digits>}, for installations
 * that keep secrets elsewhere than data.
 */
record DataKeys(SortedMap<String, String> byName) {
  static final String VARIABLE = "GUONGSANG_KEYS";
  private static final List<String> NEEDED = List.of("sealing-1", "index");
  private static final String ENDING = ".key";

  static DataKeys in(Path folder) throws IOException {
    var keys = new TreeMap<String, String>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
        for (var file : files) {
          var name = file.getFileName().toString();
          var key = Files.readString(file).strip();
          if (!isKey(key)) {
            throw new Refusal(
                "Khóa trong %s bị hỏng: phải có đúng 64 chữ số thập lục phân.".formatted(file),
                "The key in %s is damaged: it must have exactly 64 hexadecimal digits."
                    .formatted(file));
          }
          keys.put(name.substring(0, name.length() - ENDING.length()), key);
        }
      }
    }
    return new DataKeys(keys);
  }

  /** Empty where the environment has none and the folder decides. What is wrong is never shown. */
  static Optional<DataKeys> named(Map<String, String> environment) {
    var words = environment.getOrDefault(VARIABLE, "").strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var keys = new TreeMap<String, String>();
    var place = 0;
    for (var word : words.split("[,\\s]+", -1)) {
      place++;
      var equals = word.indexOf('=');
      var name = equals < 0 ? "" : word.substring(0, equals);
      if (!name.matches("index|sealing-[1-9]\\d{0,5}") || !isKey(word.substring(equals + 1))) {
        throw new Refusal(
            "Khóa thứ %d trong biến %s không đúng: phải có dạng tên=64 chữ số thập lục phân, tên là index hoặc sealing-<số>."
                .formatted(place, VARIABLE),
            "Key %d in the variable %s is not right: it must be name=64 hexadecimal digits, with index or sealing-<number> for a name."
                .formatted(place, VARIABLE));
      }
      if (keys.put(name, word.substring(equals + 1)) != null) {
        throw new Refusal(
            "Biến %s có hai khóa cùng tên %s.".formatted(VARIABLE, name),
            "The variable %s has two keys named %s.".formatted(VARIABLE, name));
      }
    }
    if (!keys.containsKey("index") || keys.size() < 2) {
      throw new Refusal(
          "Biến %s phải có khóa index và ít nhất một khóa sealing-<số>, ví dụ index=…,sealing-1=…."
              .formatted(VARIABLE),
          "The variable %s must have the key index and at least one key sealing-<number>, such as index=…,sealing-1=…."
              .formatted(VARIABLE));
    }
    return Optional.of(new DataKeys(keys));
  }

  /** Makes the keys that are missing in the folder; answers whether any was. */
  static boolean create(Path folder) throws IOException {
    var created = false;
    for (var name : NEEDED) {
      var file = folder.resolve(name + ENDING);
      if (!Files.exists(file)) {
        DurableFile.write(file, HexFormat.of().formatHex(Secrets.bytes(32)) + "\n");
        created = true;
      }
    }
    return created;
  }

  /** Enough to tell one key from another, too little to learn anything about it. */
  SortedMap<String, String> fingerprints() {
    var fingerprints = new TreeMap<String, String>();
    byName.forEach((name, key) -> fingerprints.put(name, fingerprint(name, key)));
    return fingerprints;
  }

  private static String fingerprint(String name, String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(("guongsang:" + name + ":").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(HexFormat.of().parseHex(key)), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isKey(String text) {
    return text.matches("[0-9a-fA-F]{64}");
  }

  @Override
  public String toString() {
    return byName.keySet().toString(); // logs must not show keys
  }
}
