package vn.guongsang.registry.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Said;

/**
 * One line of a person's life as it is read on their page.
 *
 * @param year the year it stands under
 * @param day the day, where one is known
 * @param mark what kind of thing it is, as {@code moment.<mark>} in words: {@code award}, {@code
 *     rating}
 * @param title what happened, as a sentence
 * @param proof the decision or paper behind it; empty text where none is known
 * @param vouched who stands behind it; null where the question makes no sense
 * @param file the paper itself
 * @param href where more is said of it
 * @param under the text by which it was so, where the law is known; null otherwise
 */
public record Moment(
    int year,
    @Nullable LocalDate day,
    String mark,
    Said title,
    String proof,
    @Nullable Vouched vouched,
    @Nullable UUID file,
    @Nullable String href,
    @Nullable Said under) {

  public Moment(
      int year,
      @Nullable LocalDate day,
      String mark,
      Said title,
      String proof,
      @Nullable Vouched vouched,
      @Nullable UUID file,
      @Nullable String href) {
    this(year, day, mark, title, proof, vouched, file, href, null);
  }
}
