package vn.guongsang.shell.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A column a module can take from any sheet: what it is called, what stands in it.
 *
 * @param label as our own template heads it, in Vietnamese
 * @param english the same in English
 * @param synonyms other headings people use; compared without accents and capitals
 * @param unique no two rows of one sheet may have the same
 * @param maxLength of a text, 0 for none
 * @param example stands in the template's sample row
 */
public record Column(
    String key,
    String label,
    String english,
    List<String> synonyms,
    Kind kind,
    boolean required,
    boolean unique,
    int maxLength,
    List<Choice> choices,
    String example) {

  public enum Kind {
    TEXT,
    /** Like a text, but a number is taken with the leading noughts its cell shows. */
    CODE,
    WHOLE,
    DECIMAL,
    PERCENT,
    DAY,
    /** A day, or a year alone where people know no more (birth dates). */
    DAY_OR_YEAR,
    YES_NO,
    CHOICE
  }

  /** One of the values a column may hold; {@code key} is what the module gets. */
  public record Choice(String key, String label, String english, List<String> synonyms) {
    public Choice {
      synonyms = List.copyOf(synonyms);
    }

    public static Choice of(String key, String label, String english, String... synonyms) {
      return new Choice(key, label, english, List.of(synonyms));
    }

    public String label(Locale locale) {
      return locale.getLanguage().equals("en") ? english : label;
    }
  }

  public Column {
    synonyms = List.copyOf(synonyms);
    choices = List.copyOf(choices);
    if (choices.isEmpty() == (kind == Kind.CHOICE)) {
      throw new IllegalArgumentException(key + ": choices belong to, and only to, a CHOICE");
    }
  }

  public static Column of(Kind kind, String key, String label, String english) {
    return new Column(key, label, english, List.of(), kind, false, false, 0, List.of(), "");
  }

  public static Column choice(String key, String label, String english, List<Choice> choices) {
    return new Column(key, label, english, List.of(), Kind.CHOICE, false, false, 0, choices, "");
  }

  public Column alsoCalled(String... names) {
    var all = new ArrayList<>(synonyms);
    all.addAll(List.of(names));
    return new Column(
        key, label, english, all, kind, required, unique, maxLength, choices, example);
  }

  public Column mustBeFilled() {
    return new Column(
        key, label, english, synonyms, kind, true, unique, maxLength, choices, example);
  }

  public Column onlyOnce() {
    return new Column(
        key, label, english, synonyms, kind, required, true, maxLength, choices, example);
  }

  public Column atMost(int letters) {
    return new Column(
        key, label, english, synonyms, kind, required, unique, letters, choices, example);
  }

  public Column example(String shown) {
    return new Column(
        key, label, english, synonyms, kind, required, unique, maxLength, choices, shown);
  }

  public String label(Locale locale) {
    return locale.getLanguage().equals("en") ? english : label;
  }
}
