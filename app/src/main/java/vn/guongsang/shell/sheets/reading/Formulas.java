package vn.guongsang.shell.sheets.reading;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet program would take for something to reckon, on their way through formats
 * that do not tell texts from formulas.
 */
public final class Formulas {

  /** Also the full-width twins, which some programs take for the plain signs. */
  private static final Pattern BEGINS = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n|%＝＋－＠].*");

  private Formulas() {}

  public static String guarded(String text) {
    return BEGINS.matcher(text).matches() ? "'" + text : text;
  }

  /** Takes off the one apostrophe that {@link #guarded} or a careful sender put there. */
  public static String unguarded(String text) {
    return text.startsWith("'") && BEGINS.matcher(text).matches() ? text.substring(1) : text;
  }
}
