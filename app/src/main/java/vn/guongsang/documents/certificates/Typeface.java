package vn.guongsang.documents.certificates;

/** The faces that a certificate is set in; each holds every Vietnamese letter. */
public enum Typeface {
  PLAIN("Tinos-Regular"),
  BOLD("Tinos-Bold"),
  ITALIC("Tinos-Italic"),
  BOLD_ITALIC("Tinos-BoldItalic");

  private final String file;

  Typeface(String file) {
    this.file = file;
  }

  String resource() {
    return "/fonts/" + file + ".ttf";
  }
}
