package vn.guongsang.decisions.desk.web;

import java.util.List;
import vn.guongsang.decisions.desk.DeskDraft;
import vn.guongsang.decisions.desk.reading.Grid;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;

/**
 * The second step: what the columns are, what is to be given.
 *
 * @param own what the issuer may confer on the day, offered first
 * @param others what others confer
 * @param pointsKnown the local text typed last time; empty text for none
 */
public record ChoiceForm(
    DeskDraft draft,
    Form form,
    List<ColumnView> columns,
    List<Option> roles,
    List<Option> own,
    List<Option> others,
    List<Option> tracks,
    List<Option> groups,
    boolean namesAwards,
    boolean hasPoints) {

  /** One column with a few of its cells. */
  public record ColumnView(
      String field, String heading, List<String> samples, String how, boolean sure) {}

  public Grid grid() {
    return draft.content().grid();
  }
}
