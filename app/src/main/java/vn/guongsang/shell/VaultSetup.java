package vn.guongsang.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Takes the vault's keys from {@code DIR/keys}: {@code sealing-<number>.key} and {@code index.key},
 * each 256 bits in hexadecimal.
 */
@Configuration
class VaultSetup {

  @Bean
  Vault vault(@Value("${guongsang.data}") Path data) throws IOException {
    var keys = data.resolve("keys");
    var sealing = new TreeMap<Integer, byte[]>();
    try (var files = Files.newDirectoryStream(keys, "sealing-*.key")) {
      for (var file : files) {
        var name = file.getFileName().toString();
        var number = Integer.parseInt(name.substring("sealing-".length(), name.length() - 4));
        sealing.put(number, read(file));
      }
    }
    return new Vault(sealing, read(keys.resolve("index.key")));
  }

  private static byte[] read(Path key) throws IOException {
    return HexFormat.of().parseHex(Files.readString(key).strip());
  }
}
