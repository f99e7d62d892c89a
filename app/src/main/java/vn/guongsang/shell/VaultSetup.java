package vn.guongsang.shell;

import static vn.guongsang.shell.db.Tables.DATA_KEY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Takes the vault's keys from the variable GUONGSANG_KEYS ({@code sealing-1=…,index=…}) or from
 * {@code DIR/keys}: {@code sealing-<number>.key} and {@code index.key}; each 256 bits in
 * hexadecimal. The start has checked how they are written.
 */
@Configuration
class VaultSetup {

  private static final String SEALING = "sealing-";
  private static final String INDEX = "index";

  /**
   * @param foreign whether the database is on another server: its keys are then not told by the
   *     data folder, which may be new
   */
  @Bean
  Vault vault(
      @Value("${guongsang.data}") Path data,
      @Value("${GUONGSANG_KEYS:}") String named,
      @Value("${guongsang.foreign-database:false}") boolean foreign,
      DSLContext sql)
      throws IOException {
    var keys = named.isBlank() ? in(data.resolve("keys")) : named(named.strip());
    remember(fingerprints(keys), foreign, sql);
    var sealing = new TreeMap<Integer, byte[]>();
    keys.forEach(
        (name, key) -> {
          if (name.startsWith(SEALING)) {
            sealing.put(Integer.parseInt(name.substring(SEALING.length())), key);
          }
        });
    return new Vault(sealing, java.util.Objects.requireNonNull(keys.get(INDEX), INDEX));
  }

  private static SortedMap<String, byte[]> in(Path folder) throws IOException {
    var keys = new TreeMap<String, byte[]>();
    try (var files = Files.newDirectoryStream(folder, "*.key")) {
      for (var file : files) {
        var name = file.getFileName().toString();
        keys.put(
            name.substring(0, name.length() - 4),
            HexFormat.of().parseHex(Files.readString(file).strip()));
      }
    }
    return keys;
  }

  private static SortedMap<String, byte[]> named(String words) {
    var keys = new TreeMap<String, byte[]>();
    for (var word : words.split("[,\\s]+", -1)) {
      var equals = word.indexOf('=');
      keys.put(word.substring(0, equals), HexFormat.of().parseHex(word.substring(equals + 1)));
    }
    return keys;
  }

  /** As DIR/key-fingerprints has them. */
  static SortedMap<String, String> fingerprints(SortedMap<String, byte[]> keys) {
    var fingerprints = new TreeMap<String, String>();
    keys.forEach(
        (name, key) -> {
          try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(("guongsang:" + name + ":").getBytes(StandardCharsets.UTF_8));
            fingerprints.put(name, HexFormat.of().formatHex(digest.digest(key), 0, 8));
          } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
          }
        });
    return fingerprints;
  }

  /**
   * Notes in the database which keys it was sealed with. For the server of the data folder the
   * folder has decided already, and may have accepted that old keys are lost.
   */
  static void remember(SortedMap<String, String> fingerprints, boolean foreign, DSLContext sql) {
    var known = sql.selectFrom(DATA_KEY).fetchMap(DATA_KEY.NAME, DATA_KEY.FINGERPRINT);
    var other = new TreeSet<String>();
    known.forEach(
        (name, fingerprint) -> {
          if (!fingerprint.equals(fingerprints.get(name))) {
            other.add(name);
          }
        });
    if (foreign && !other.isEmpty()) {
      throw new CannotStart(
          "Dữ liệu trong cơ sở dữ liệu này được niêm phong bằng khóa khác: %s bị thiếu hoặc khác. Hãy đặt đúng khóa đã dùng vào biến GUONGSANG_KEYS hoặc thư mục keys. Nếu đã mất hẳn khóa và chấp nhận mất những gì đã niêm phong (số định danh cá nhân…), người quản trị cơ sở dữ liệu chạy: DELETE FROM shell.data_key;"
              .formatted(other),
          "The data in this database was sealed with other keys: %s are missing or differ. Put the keys that were used into the variable GUONGSANG_KEYS or the folder keys. If they are lost for good and you accept losing what they seal (national ids and more), the database administrator runs: DELETE FROM shell.data_key;"
              .formatted(other));
    }
    if (!known.equals(fingerprints)) {
      sql.deleteFrom(DATA_KEY).where(DATA_KEY.NAME.in(known.keySet())).execute();
      fingerprints.forEach(
          (name, fingerprint) ->
              sql.insertInto(DATA_KEY)
                  .set(DATA_KEY.NAME, name)
                  .set(DATA_KEY.FINGERPRINT, fingerprint)
                  .onConflictDoNothing()
                  .execute());
    }
  }
}
