package vn.guongsang.shell.imports.waiting;

import java.util.List;
import vn.guongsang.shell.Said;

/**
 * One thing that is not clear about a row.
 *
 * @param key names the answer
 * @param labelKey what is asked for, in words
 * @param typed as the sheet has it
 * @param why it is not clear
 * @param choices what may be meant, likeliest first
 * @param others everything else it could be, to choose from; empty where one searches instead
 * @param searchFrom address of the box that finds what is not among the choices; empty text for
 *     none
 */
public record Question(
    String key,
    String labelKey,
    String typed,
    Said why,
    List<Choice> choices,
    List<Choice> others,
    String searchFrom) {

  public Question {
    choices = List.copyOf(choices);
    others = List.copyOf(others);
  }

  /**
   * @param value what the answer is kept as
   * @param note tells namesakes apart
   */
  public record Choice(String value, Said text, Said note) {
    public static Choice of(String value, Said text) {
      return new Choice(value, text, Said.of("waiting.no-note"));
    }
  }
}
