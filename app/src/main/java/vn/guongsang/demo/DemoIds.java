package vn.guongsang.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;

/** Ids that are the same in every demo world, so that tests and reports can quote them. */
public final class DemoIds {

  private static final long MADE = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

  private DemoIds() {}

  /** The unit of this key in the data files, such as {@code hn/p-hoang-mai}. */
  public static UnitId unit(String key) {
    return new UnitId(of("unit", key));
  }

  public static UUID of(String kind, String key) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256")
              .digest((kind + " " + key).getBytes(StandardCharsets.UTF_8));
      var bytes = ByteBuffer.wrap(hash);
      return TimeOrderedId.of(MADE, bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
