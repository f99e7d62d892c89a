package vn.guongsang.movements.library;

import static vn.guongsang.movements.db.Tables.DOCUMENT;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;

/** Reads a text of the library that was picked in a box: by its id, else by its number or title. */
@Component
public class LibraryPicks {

  private static final int NAMESAKES = 20;

  private final Library library;

  LibraryPicks(Library library) {
    this.library = library;
  }

  /** Nothing where nothing was typed; a fault where it is none, or several. */
  public Optional<DocumentId> read(Form form, String field, Viewer viewer) {
    var typed = VietnameseText.clean(form.typed(field + "_text"));
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var id = form.id(field);
    Condition picked = id.map(DOCUMENT.ID::eq).orElse(DSL.falseCondition());
    var found =
        library.list(
            viewer,
            picked
                .or(DOCUMENT.NUMBER.equalIgnoreCase(typed))
                .or(DOCUMENT.TITLE.equalIgnoreCase(typed)),
            NAMESAKES);
    var exact =
        found.stream()
            .filter(one -> id.isPresent() && one.id().value().equals(id.get()))
            .filter(one -> one.called().equals(typed))
            .findFirst();
    if (exact.isPresent()) {
      return exact.map(Document::id);
    }
    var named =
        found.stream()
            .filter(
                one ->
                    one.said().number().equalsIgnoreCase(typed)
                        || one.said().title().equalsIgnoreCase(typed)
                        || one.called().equals(typed))
            .toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst().id());
    }
    form.fault(field, named.isEmpty() ? "library.fault.no-such" : "library.fault.several", typed);
    return Optional.empty();
  }
}
