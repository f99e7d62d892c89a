package vn.guongsang.movements.library;

import static vn.guongsang.movements.db.Tables.DOCUMENT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Searchable;
import vn.guongsang.shell.Viewer;

/** Texts of the library are found by number, title and issuer. */
@Component
class LibraryNames implements NameOf, Searchable {

  private final DSLContext sql;
  private final Library library;

  LibraryNames(DSLContext sql, Library library) {
    this.sql = sql;
    this.library = library;
  }

  @Override
  public String kind() {
    return Library.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(DOCUMENT.ID, DOCUMENT.NUMBER, DOCUMENT.TITLE)
        .from(DOCUMENT)
        .where(DOCUMENT.ID.in(ids))
        .fetchMap(
            DOCUMENT.ID,
            row -> row.value2().isEmpty() ? row.value3() : row.value2() + ": " + row.value3());
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/movements/library/" + id);
  }

  @Override
  public String headingKey() {
    return "library.title";
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  @Override
  public String listHref() {
    return "/movements/library?q=";
  }

  @Override
  public List<Hit> find(Viewer viewer, String folded, int atMost) {
    return library.list(viewer, UnitSearch.words(DOCUMENT.FOLDED, folded), atMost).stream()
        .map(
            one ->
                new Hit(
                    one.called(),
                    Said.of("library.found", one.said().issuer(), one.said().day()),
                    "/movements/library/" + one.id()))
        .toList();
  }
}
