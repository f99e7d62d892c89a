package vn.guongsang.decisions.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.guongsang.decisions.Doubt;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;

/**
 * The form of an award as its page shows it.
 *
 * @param rows how many awards it has room for
 * @param correcting whether it puts a line right, and so asks for the reason
 * @param doubts what the officer is to look at before it stands
 */
public record AwardForm(
    Form form,
    String action,
    String title,
    String cancel,
    int rows,
    boolean correcting,
    List<Doubt> doubts,
    List<Option> awards,
    List<Option> tracks,
    List<Option> bodies,
    List<Option> vouched) {

  /** Stands for the doubts that were shown: others that come up must be shown first. */
  public String seen() {
    return seen(doubts);
  }

  /** Whether something stands in a row after the first, which are folded away otherwise. */
  public boolean moreTyped() {
    return IntStream.rangeClosed(2, rows)
        .anyMatch(
            row ->
                Stream.of("award-", "year-", "achievement-")
                    .anyMatch(field -> !form.typed(field + row).isBlank()));
  }

  static String seen(List<Doubt> doubts) {
    return Integer.toHexString(
        doubts.stream().map(d -> d.row() + d.words().toString()).toList().hashCode());
  }
}
