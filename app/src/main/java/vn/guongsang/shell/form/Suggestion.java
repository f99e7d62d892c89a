package vn.guongsang.shell.form;

/**
 * One line under a box one searches in as one types. A handler answers the box with the view {@code
 * shell/form/suggestions} and a list of these under {@code suggestions}.
 *
 * @param value what the form sends when it is picked; empty text where picking leads to a page
 * @param note tells namesakes apart; empty text for none
 * @param href where picking it leads; empty text where it fills a field
 */
public record Suggestion(String value, String text, String note, String href) {

  public static Suggestion value(String value, String text, String note) {
    return new Suggestion(value, text, note, "");
  }

  public static Suggestion page(String href, String text, String note) {
    return new Suggestion("", text, note, href);
  }
}
