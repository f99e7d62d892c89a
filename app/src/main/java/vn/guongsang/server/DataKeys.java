package vn.guongsang.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys without which parts of the data cannot be read: 256 bits each, in files of 64 hex digits
 * that only the application may read, or in environment variables, never in the database.
 *
 * @param byName for example {@code national-id-1} and {@code blind-index}
 */
public record DataKeys(SortedMap<String, byte[]> byName) {
  public static final String NATIONAL_ID = "national-id-";
  public static final String BLIND_INDEX = "blind-index";
  private static final String ENDING = ".key";

  /** The keys of a folder; a variable such as GUONGSANG_KEY_NATIONAL_ID_1 stands in for a file. */
  public static DataKeys in(Path folder, Map<String, String> environment) throws IOException {
    var keys = new TreeMap<String, byte[]>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
        for (var file : files) {
          var name = file.getFileName().toString();
          keys.put(
              name.substring(0, name.length() - ENDING.length()),
              parse(file.toString(), Files.readString(file)));
        }
      }
    }
    for (var variable : environment.entrySet()) {
      if (variable.getKey().startsWith("GUONGSANG_KEY_")) {
        var name = variable.getKey().substring("GUONGSANG_KEY_".length());
        keys.put(
            name.toLowerCase(Locale.ROOT).replace('_', '-'),
            parse(variable.getKey(), variable.getValue()));
      }
    }
    return new DataKeys(keys);
  }

  /** Makes the keys that are missing; answers whether any was. */
  static boolean create(Path folder, Map<String, String> environment) throws IOException {
    var present = in(folder, environment).byName().keySet();
    var created = false;
    for (var name : new String[] {NATIONAL_ID + 1, BLIND_INDEX}) {
      if (!present.contains(name)) {
        var digits = HexFormat.of().formatHex(Secrets.bytes(32));
        DurableFile.write(folder.resolve(name + ENDING), digits + "\n");
        created = true;
      }
    }
    return created;
  }

  /** Enough to tell one key from another, too little to learn anything about it. */
  public SortedMap<String, String> fingerprints() {
    var fingerprints = new TreeMap<String, String>();
    byName.forEach((name, key) -> fingerprints.put(name, fingerprint(name, key)));
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

  private static byte[] parse(String where, String text) {
    if (!text.strip().matches("[0-9a-fA-F]{64}")) {
      throw new StartRefused(
          "Khóa trong %s bị hỏng: phải có đúng 64 chữ số thập lục phân.".formatted(where),
          "The key in %s is damaged: it must have exactly 64 hexadecimal digits.".formatted(where));
    }
    return HexFormat.of().parseHex(text.strip());
  }
}
