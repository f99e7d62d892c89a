package vn.guongsang.decisions.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.desk.ReviewRow;
import vn.guongsang.rules.words.Shown;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.form.Form;

/**
 * One row as the page shows it.
 *
 * @param who how it is known who is meant
 * @param where what is known about the unit; empty text where nothing is to be said
 * @param law in a word; null where the law was not asked
 * @param reasons why the law does not plainly let it pass
 * @param checklist every clause; null where the law was not asked
 * @param form its own, as kept or as refused
 */
public record RowView(
    ReviewRow row,
    Said who,
    @Nullable Said where,
    @Nullable String law,
    List<Said> reasons,
    @Nullable Shown checklist,
    Form form,
    boolean open) {

  public String anchor() {
    return "row-" + row.number();
  }
}
