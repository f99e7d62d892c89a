package vn.guongsang.decisions.desk.web;

import java.util.List;
import vn.guongsang.decisions.desk.Review;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;

/**
 * The third step: every row with what is known about it.
 *
 * @param form of whatever was sent last, with its faults; fresh otherwise
 * @param mended number of the row whose form was refused; 0 for none
 * @param onlyWaiting whether only rows that wait are shown
 */
public record ReviewPage(
    Review review,
    Form form,
    int mended,
    List<RowView> rows,
    boolean onlyWaiting,
    int page,
    int pages,
    List<Option> awards,
    List<Option> kinds) {

  public String href() {
    return review.draft().href();
  }

  /** The address of another page of the same rows. */
  public String at(int other) {
    return href() + "?show=" + (onlyWaiting ? "waiting" : "all") + "&p=" + other;
  }
}
