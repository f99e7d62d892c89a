package vn.guongsang.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys without which parts of the data cannot be read: {@code sealing-<number>.key} and {@code
 * index.key}, 256 bits each in hexadecimal, that only the application may read; never in the
 * database.
 */
record DataKeys(Path folder) {
  private static final List<String> NEEDED = List.of("sealing-1", "index");
  private static final String ENDING = ".key";

  /** Makes the keys that are missing; answers whether any was. */
  boolean create() throws IOException {
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
  SortedMap<String, String> fingerprints() throws IOException {
    var fingerprints = new TreeMap<String, String>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
        for (var file : files) {
          var name = file.getFileName().toString();
          name = name.substring(0, name.length() - ENDING.length());
          fingerprints.put(name, fingerprint(name, read(file)));
        }
      }
    }
    return fingerprints;
  }

  private static String fingerprint(String name, byte[] key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(("guongsang:" + name + ":").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(key), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] read(Path file) throws IOException {
    var text = Files.readString(file).strip();
    if (!text.matches("[0-9a-fA-F]{64}")) {
      throw new Refusal(
          "Khóa trong %s bị hỏng: phải có đúng 64 chữ số thập lục phân.".formatted(file),
          "The key in %s is damaged: it must have exactly 64 hexadecimal digits.".formatted(file));
    }
    return HexFormat.of().parseHex(text);
  }
}
