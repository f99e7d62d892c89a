package vn.guongsang.shell;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal values with AES-256-GCM and finds them again by a keyed index. The keys lie
 * outside the database; without them what is sealed stays sealed for ever.
 *
 * <p>Whatever is sealed is bound to what it belongs to (an id): moved to another row it does not
 * open.
 */
public final class Vault {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final int newest;
  private final Map<Integer, SecretKeySpec> sealing;
  private final SecretKeySpec indexing;

  /**
   * @param sealing 256-bit keys by their number; the highest number seals, all open
   */
  public Vault(Map<Integer, byte[]> sealing, byte[] indexing) {
    this.newest = sealing.keySet().stream().max(Integer::compare).orElseThrow();
    this.sealing =
        sealing.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, e -> new SecretKeySpec(e.getValue(), "AES")));
    this.indexing = new SecretKeySpec(indexing, "HmacSHA256");
  }

  /**
   * @param keyNo the number of the key that opens it, kept beside it
   */
  public record Sealed(int keyNo, byte[] bytes) {}

  public Sealed seal(String text, String belongsTo) {
    return seal(text.getBytes(StandardCharsets.UTF_8), belongsTo);
  }

  /** The same for a file, which is held in memory whole. */
  public Sealed seal(byte[] content, String belongsTo) {
    try {
      var nonce = new byte[NONCE];
      RANDOM.nextBytes(nonce);
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, sealing.get(newest), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
      var sealed = cipher.doFinal(content);
      var out = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, out, NONCE, sealed.length);
      return new Sealed(newest, out);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws IllegalStateException if the key is missing, or the bytes belong to something else or
   *     were changed
   */
  public String open(int keyNo, byte[] sealed, String belongsTo) {
    return new String(openBytes(keyNo, sealed, belongsTo), StandardCharsets.UTF_8);
  }

  /**
   * @throws IllegalStateException as {@link #open} does
   */
  public byte[] openBytes(int keyNo, byte[] sealed, String belongsTo) {
    var key = sealing.get(keyNo);
    if (key == null) {
      throw new IllegalStateException("sealing key number " + keyNo + " is missing");
    }
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
      cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("what is sealed does not open", e);
    }
  }

  /** The same text always gives the same index, which without the key tells nothing of the text. */
  public byte[] index(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(indexing);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
