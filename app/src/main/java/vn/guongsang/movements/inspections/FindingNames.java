package vn.guongsang.movements.inspections;

import static vn.guongsang.movements.db.Tables.FINDING;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;

/** Findings are called by the beginning of what was found. */
@Component
class FindingNames implements NameOf {

  private static final int SHORT = 80;

  private final DSLContext sql;

  FindingNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Findings.SUBJECT;
  }

  static String brief(String words) {
    var line = words.lines().findFirst().orElse("");
    if (line.length() <= SHORT) {
      return line;
    }
    var space = line.lastIndexOf(' ', SHORT);
    return line.substring(0, space > 0 ? space : SHORT) + "…";
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(FINDING.ID, FINDING.WORDS)
        .from(FINDING)
        .where(FINDING.ID.in(ids))
        .fetchMap(row -> row.value1(), row -> brief(row.value2()));
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/movements/findings/" + id);
  }
}
