package vn.guongsang.shell.imports.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/** What one kind of waiting row means; a bean of the module that owns such things. */
public interface Clarifier {

  /** The same as the importer's. */
  String kind();

  String titleKey();

  Right needs();

  /** What the row is about, as the sheet names it. */
  String title(Map<String, String> cells);

  /** The cells in their order, each with the key of its label. */
  List<Named> named(Map<String, String> cells);

  record Named(String labelKey, String typed) {}

  /**
   * What is still unclear, by the state of the database: something may have become clear since. A
   * row that has become impossible asks nothing and is refused when it is entered.
   */
  List<Question> questions(Viewer viewer, Map<String, String> cells, LocalDate today);

  /**
   * Enters it by the same door as the sheet, with a sentence in the journal.
   *
   * @param answers by the questions' keys
   * @return where to see it
   * @throws vn.guongsang.shell.Refused when an answer is missing or it cannot be
   */
  String enter(
      Viewer viewer,
      Map<String, String> cells,
      Map<String, String> answers,
      UUID imported,
      LocalDate today);
}
