package vn.guongsang.documents.official.docx;

/** Writes text into XML so that it stays text, and lengths in Word's measure. */
final class Xml {

  private static final int TWENTIETHS = 20;

  private Xml() {}

  static String text(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                  if (allowed(c)) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }

  /** XML 1.0 knows no control letters but these. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF));
  }

  static int twips(float points) {
    return Math.round(points * TWENTIETHS);
  }
}
