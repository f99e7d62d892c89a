package vn.guongsang.access.signin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code drawn by the server as one SVG path, which needs neither script nor style.
 *
 * @param size modules on a side, with the quiet zone
 */
public record QrCode(int size, String path) {

  public static QrCode of(String text) {
    try {
      var bits =
          new QRCodeWriter()
              .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
      var path = new StringBuilder();
      for (var y = 0; y < bits.getHeight(); y++) {
        for (var x = 0; x < bits.getWidth(); x++) {
          if (bits.get(x, y)) {
            path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
          }
        }
      }
      return new QrCode(bits.getWidth(), path.toString());
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }
}
