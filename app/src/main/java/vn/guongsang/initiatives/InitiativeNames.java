package vn.guongsang.initiatives;

import static vn.guongsang.initiatives.db.Tables.INITIATIVE;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Searchable;
import vn.guongsang.shell.Viewer;

/** Initiatives are called, and found, by their titles. */
@Component
class InitiativeNames implements NameOf, Searchable {

  private final DSLContext sql;

  InitiativeNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Initiatives.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(INITIATIVE.ID, INITIATIVE.TITLE)
        .from(INITIATIVE)
        .where(INITIATIVE.ID.in(ids))
        .fetchMap(INITIATIVE.ID, INITIATIVE.TITLE);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/initiatives/" + id);
  }

  @Override
  public List<UUID> found(Viewer viewer, String folded, int atMost) {
    return sql.select(INITIATIVE.ID)
        .from(INITIATIVE)
        .where(InitiativeList.named(folded))
        .and(Initiatives.seen(viewer))
        .orderBy(INITIATIVE.YEAR.desc(), INITIATIVE.ID)
        .limit(atMost)
        .fetch(INITIATIVE.ID);
  }

  @Override
  public String headingKey() {
    return "initiatives.title";
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_READ;
  }

  @Override
  public String listHref() {
    return "/initiatives?q=";
  }

  @Override
  public List<Hit> find(Viewer viewer, String folded, int atMost) {
    return sql.select(INITIATIVE.ID, INITIATIVE.TITLE, INITIATIVE.YEAR, UNIT_TODAY.NAME)
        .from(INITIATIVE)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(INITIATIVE.UNIT))
        .where(INITIATIVE.STANDING)
        .and(InitiativeList.named(folded))
        .and(Initiatives.seen(viewer))
        .orderBy(INITIATIVE.YEAR.desc(), INITIATIVE.ID)
        .limit(atMost)
        .fetch(
            row ->
                new Hit(
                    row.value2(),
                    Said.of("initiatives.found", Integer.toString(row.value3()), row.value4()),
                    "/initiatives/" + row.value1()));
  }
}
