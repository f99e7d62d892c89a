package vn.guongsang.shell.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.imports.Imports.Progress;
import vn.guongsang.shell.sheets.Column;

/**
 * What one kind of row means: a bean of the module that owns such things. Reading the sheet, the
 * pages, the files, once-only and all-or-nothing are the same for all.
 */
public interface Importer {

  /** Stable name, kept with each import and in addresses: {@code units}. */
  String kind();

  /** What is imported, in words: "Đơn vị". */
  String titleKey();

  Right needs();

  List<Column> columns();

  /** With those that only this viewer's own library makes; the template does without them. */
  default List<Column> columns(Viewer viewer) {
    return columns();
  }

  /** What a person chooses for the whole sheet. */
  List<Setting> settings(Viewer viewer);

  /** The settings before anybody chose. */
  Map<String, String> usual(Viewer viewer, LocalDate today);

  /** The settings as typed; what is wrong with them is noted on the form. */
  Map<String, String> chosen(Viewer viewer, Form form);

  /**
   * Says of every row what would happen to it, by the state of the database, and writes nothing.
   * Bad rows are said, all of them; nothing is thrown for them.
   */
  Draft check(Viewer viewer, SheetRows rows, Map<String, String> settings, LocalDate today);

  /** The same, telling how far it is; for those whose sheets take more than a moment. */
  default Draft check(
      Viewer viewer,
      SheetRows rows,
      Map<String, String> settings,
      LocalDate today,
      Progress progress) {
    return check(viewer, rows, settings, today);
  }

  /**
   * Keeps other writers of these things waiting until the transaction ends; called before the last
   * check, so that what was checked is what is written.
   */
  default void standStill() {}

  /** What forbids taking this back, in words; empty when it may be undone. */
  List<Said> againstUndo(Viewer viewer, String record, LocalDate today);

  /**
   * Takes back exactly what was applied, in the caller's transaction, with an entry in the journal.
   *
   * @throws vn.guongsang.shell.Refused when something came to depend on it
   */
  void undo(Viewer viewer, UUID imported, String record, LocalDate today);

  /** A checked sheet that can be carried out. */
  interface Draft {

    /** One for every line that holds data, in the order of the sheet. */
    List<PlannedRow> rows();

    /** What is wrong with the whole rather than with one row. */
    List<Said> faults();

    /**
     * Does it in the caller's transaction, with one entry in the journal that leads to the import.
     *
     * @return what {@link Importer#undo} needs to know
     */
    String apply(UUID imported);

    /** The same, telling how far it is. */
    default String apply(UUID imported, Progress progress) {
      return apply(imported);
    }
  }
}
