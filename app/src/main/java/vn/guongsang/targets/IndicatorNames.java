package vn.guongsang.targets;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;
import static vn.guongsang.targets.db.Tables.INDICATOR;

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

/** Indicators are called, and found, by their names. */
@Component
class IndicatorNames implements NameOf, Searchable {

  private final DSLContext sql;

  IndicatorNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Indicators.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(INDICATOR.ID, INDICATOR.NAME)
        .from(INDICATOR)
        .where(INDICATOR.ID.in(ids))
        .fetchMap(INDICATOR.ID, INDICATOR.NAME);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/targets/" + id);
  }

  @Override
  public List<UUID> found(Viewer viewer, String folded, int atMost) {
    return sql.select(INDICATOR.ID)
        .from(INDICATOR)
        .where(UnitSearch.words(INDICATOR.FOLDED, folded))
        .and(Indicators.seen(viewer))
        .orderBy(INDICATOR.FOLDED, INDICATOR.ID)
        .limit(atMost)
        .fetch(INDICATOR.ID);
  }

  @Override
  public String headingKey() {
    return "targets.title";
  }

  @Override
  public Right needs() {
    return Right.TARGETS_READ;
  }

  @Override
  public String listHref() {
    return "/targets?q=";
  }

  @Override
  public List<Hit> find(Viewer viewer, String folded, int atMost) {
    return sql.select(INDICATOR.ID, INDICATOR.NAME, INDICATOR.MEASURE, UNIT_TODAY.NAME)
        .from(INDICATOR)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(INDICATOR.UNIT))
        .where(UnitSearch.words(INDICATOR.FOLDED, folded))
        .and(Indicators.seen(viewer))
        .orderBy(INDICATOR.FOLDED, INDICATOR.ID)
        .limit(atMost)
        .fetch(
            row ->
                new Hit(
                    row.value2(),
                    Said.of("targets.found", row.value3(), row.value4()),
                    "/targets/" + row.value1()));
  }
}
