package vn.guongsang.journal;

import static vn.guongsang.journal.db.Tables.ENTRY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.journal.Changes.Side;
import vn.guongsang.journal.db.tables.records.EntryRecord;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;

/**
 * Personal values leave the journal at a person's lawful demand. The entries stay, and so does the
 * chain over them: they hold only hashes. What is erased cannot be had back, except from backups
 * until those are gone too.
 */
@Component
public class Erasure {

  private final DSLContext sql;
  private final Histories histories;
  private final Journal journal;
  private final JsonMapper json;

  Erasure(DSLContext sql, Histories histories, Journal journal, JsonMapper json) {
    this.sql = sql;
    this.histories = histories;
    this.journal = journal;
    this.json = json;
  }

  /**
   * A personal value the journal still holds.
   *
   * @param deed the sentence of the entry that speaks of it
   */
  public record Erasable(
      UUID id, UUID entry, Instant when, String deed, String field, String value) {}

  /** What the journal still holds of a subject, as far as the viewer may read it; oldest first. */
  public List<Erasable> of(UUID subject, Viewer viewer, Texts texts) {
    var found = new ArrayList<Erasable>();
    var entries = entries(subject, viewer);
    var told = histories.teller(texts).tell(entries);
    for (var i = 0; i < entries.size(); i++) {
      var changes = Changes.read(json, entries.get(i).getChanges()).all();
      for (var c = 0; c < changes.size(); c++) {
        var line = told.get(i).changes().get(c);
        var change = changes.get(c);
        add(found, told.get(i), line.label(), change.before(), line.before());
        add(found, told.get(i), line.label(), change.after(), line.after());
      }
    }
    return found;
  }

  private static void add(
      List<Erasable> found, Told told, String label, Side side, Told.Shown shown) {
    if (side instanceof Side.Hidden(var id, var hash) && !shown.erased()) {
      found.add(new Erasable(id, told.id(), told.when(), told.words(), label, shown.text()));
    }
  }

  private Result<EntryRecord> entries(UUID subject, Viewer viewer) {
    return sql.selectFrom(ENTRY)
        .where(ENTRY.SUBJECT.eq(subject))
        .and(JournalScope.of(viewer))
        .orderBy(ENTRY.HAPPENED_AT, ENTRY.ID)
        .fetch();
  }

  /**
   * @param ground the law or decision that demands it
   * @throws Refused when a value is gone, or is not the viewer's to erase; nothing is erased then
   */
  @Transactional
  public void erase(UUID subject, Set<UUID> values, String reason, String ground, Viewer viewer) {
    var entries = entries(subject, viewer);
    var known = new HashSet<UUID>();
    entries.stream().flatMap(this::hidden).forEach(known::add);
    if (values.isEmpty() || !known.containsAll(values)) {
      throw Refused.because("erasure.not-there");
    }
    var last = entries.getLast();
    var entry =
        Entry.of("journal.erased", last.getSubjectKind(), subject)
            .because(reason)
            .fact("count", values.size())
            .fact("ground", ground);
    Optional.ofNullable(last.getUnit()).map(UnitId::new).ifPresent(entry::in);
    var said = journal.record(viewer, entry);
    var gone =
        sql.select(
                DSL.function(
                    DSL.name("journal", "erase_private_values"),
                    Integer.class,
                    DSL.val(values.toArray(UUID[]::new)),
                    DSL.val(said)))
            .fetchSingle()
            .value1();
    if (gone != values.size()) {
      throw Refused.because("erasure.not-there"); // somebody was quicker
    }
  }

  private Stream<UUID> hidden(EntryRecord entry) {
    return Changes.read(json, entry.getChanges()).hidden().map(Side.Hidden::id);
  }
}
