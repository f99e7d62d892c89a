package vn.guongsang.movements;

import static vn.guongsang.movements.db.Tables.MOVEMENT;

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

/** Movements are called, and found, by their names. */
@Component
class MovementNames implements NameOf, Searchable {

  private final DSLContext sql;
  private final Movements movements;

  MovementNames(DSLContext sql, Movements movements) {
    this.sql = sql;
    this.movements = movements;
  }

  @Override
  public String kind() {
    return Movements.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(MOVEMENT.ID, MOVEMENT.NAME)
        .from(MOVEMENT)
        .where(MOVEMENT.ID.in(ids))
        .fetchMap(MOVEMENT.ID, MOVEMENT.NAME);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/movements/" + id);
  }

  @Override
  public List<UUID> found(Viewer viewer, String folded, int atMost) {
    return named(viewer, folded, atMost).stream().map(one -> one.id().value()).toList();
  }

  private List<Movement> named(Viewer viewer, String folded, int atMost) {
    return movements.list(viewer, UnitSearch.words(MOVEMENT.FOLDED, folded), atMost);
  }

  @Override
  public String headingKey() {
    return "movements.title";
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  @Override
  public String listHref() {
    return "/movements?q=";
  }

  @Override
  public List<Hit> find(Viewer viewer, String folded, int atMost) {
    return named(viewer, folded, atMost).stream()
        .map(
            one ->
                new Hit(
                    one.name(),
                    Said.of("movements.found", one.unitName(), one.said().from()),
                    "/movements/" + one.id()))
        .toList();
  }
}
