package vn.guongsang.registry.people;

import static vn.guongsang.registry.db.Tables.PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Viewer;

/** What people are called today, for everybody's sentences. */
@Component
class PersonNames implements NameOf {

  private final DSLContext sql;
  private final PersonSearch search;

  PersonNames(DSLContext sql, PersonSearch search) {
    this.sql = sql;
    this.search = search;
  }

  @Override
  public String kind() {
    return People.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(PERSON.ID, PERSON.NAME)
        .from(PERSON)
        .where(PERSON.ID.in(ids))
        .fetchMap(PERSON.ID, PERSON.NAME);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/people/" + id);
  }

  @Override
  public List<UUID> found(Viewer viewer, String folded, int atMost) {
    return search.named(viewer, folded, Optional.empty(), atMost).stream()
        .map(found -> found.person().value())
        .toList();
  }
}
