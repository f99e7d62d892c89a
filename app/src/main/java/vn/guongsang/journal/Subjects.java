package vn.guongsang.journal;

import static vn.guongsang.journal.db.Tables.ENTRY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Viewer;

/** Whom and what the journal speaks of, as far as the viewer may read it. */
@Component
public class Subjects {

  private static final int AT_MOST = 50;

  private final DSLContext sql;
  private final ObjectProvider<NameOf> names;

  Subjects(DSLContext sql, ObjectProvider<NameOf> names) {
    this.sql = sql;
    this.names = names;
  }

  public record Subject(UUID id, String name) {}

  /** Those so named of whom the journal says anything the viewer may read. */
  public List<Subject> named(String typed, Viewer viewer) {
    var folded = VietnameseText.fold(typed);
    var found = new ArrayList<Subject>();
    if (folded.isEmpty()) {
      return found;
    }
    for (var source : names) {
      var ids = readable(source.found(viewer, folded, AT_MOST), viewer);
      source.names(ids).forEach((id, name) -> found.add(new Subject(id, name)));
    }
    return found;
  }

  private Set<UUID> readable(List<UUID> ids, Viewer viewer) {
    return ids.isEmpty()
        ? Set.of()
        : sql.selectDistinct(ENTRY.SUBJECT)
            .from(ENTRY)
            .where(ENTRY.SUBJECT.in(ids))
            .and(JournalScope.of(viewer))
            .fetchSet(ENTRY.SUBJECT);
  }

  /**
   * The name of a subject of which there is an entry the viewer may read; its id in a word when the
   * thing itself has no name any more.
   */
  public Optional<String> name(UUID subject, Viewer viewer) {
    return sql.select(ENTRY.SUBJECT_KIND)
        .from(ENTRY)
        .where(ENTRY.SUBJECT.eq(subject))
        .and(JournalScope.of(viewer))
        .orderBy(ENTRY.HAPPENED_AT.desc())
        .limit(1)
        .fetchOptional(ENTRY.SUBJECT_KIND)
        .map(
            kind ->
                names.stream()
                    .filter(source -> source.kind().equals(kind))
                    .flatMap(source -> source.names(Set.of(subject)).values().stream())
                    .findFirst()
                    .orElse(subject.toString()));
  }
}
