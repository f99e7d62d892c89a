package vn.guongsang.shell.imports;

import java.util.List;

/** Something a person chooses for a whole sheet. */
public sealed interface Setting {
  String name();

  String labelKey();

  String hintKey();

  record Day(String name, String labelKey, String hintKey) implements Setting {}

  /** One thing found by searching; see the form component {@code pick}. */
  record Pick(String name, String labelKey, String hintKey, String from) implements Setting {}

  record Choice(String name, String labelKey, String hintKey, List<Way> ways) implements Setting {}

  /**
   * @param hintKey empty text where the label says all
   */
  record Way(String value, String labelKey, String hintKey) {}
}
