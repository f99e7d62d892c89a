package vn.guongsang.shell.sheets.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import vn.guongsang.shell.sheets.Refusal;
import vn.guongsang.shell.sheets.RefusedFile;

/** The text of a file whose letters may be written in any of the ways Vietnamese offices use. */
final class Letters {

  private static final String VOWELS = "aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ";

  private Letters() {}

  static String of(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(StandardCharsets.UTF_8, bytes, 3);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return strictly(StandardCharsets.UTF_16LE, bytes, 2);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return strictly(StandardCharsets.UTF_16BE, bytes, 2);
    }
    var zeros = new int[2];
    var sample = Math.min(bytes.length, 4096);
    for (var i = 0; i < sample; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    if (zeros[0] + zeros[1] > sample / 5) {
      return strictly(
          zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, bytes, 0);
    }
    if (zeros[0] + zeros[1] > 0) {
      throw new RefusedFile(Refusal.WRONG_KIND, "?");
    }
    try {
      return decoded(StandardCharsets.UTF_8, bytes, 0);
    } catch (CharacterCodingException e) {
      return windows1258(bytes);
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (var i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decoded(Charset charset, byte[] bytes, int from)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }

  private static String strictly(Charset charset, byte[] bytes, int from) {
    try {
      return decoded(charset, bytes, from);
    } catch (CharacterCodingException e) {
      throw new RefusedFile(Refusal.UNKNOWN_LETTERS);
    }
  }

  /** Windows' own Vietnamese writes the tone after its vowel; nothing else looks like that. */
  private static String windows1258(byte[] bytes) {
    String text;
    try {
      text = decoded(Charset.forName("windows-1258"), bytes, 0);
    } catch (CharacterCodingException e) {
      throw new RefusedFile(Refusal.UNKNOWN_LETTERS);
    }
    var tones = 0;
    var lost = 0;
    for (var i = 0; i < text.length(); i++) {
      if ("\u0300\u0301\u0303\u0309\u0323".indexOf(text.charAt(i)) >= 0) {
        tones++;
        if (i == 0 || VOWELS.indexOf(text.charAt(i - 1)) < 0) {
          lost++;
        }
      }
    }
    if (tones == 0 || lost * 20 > tones) {
      throw new RefusedFile(Refusal.UNKNOWN_LETTERS);
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
