package vn.guongsang.registry.people.imports;

import static vn.guongsang.registry.db.Tables.CORRECTION_REQUEST;
import static vn.guongsang.registry.db.Tables.DISCIPLINE;
import static vn.guongsang.registry.db.Tables.FORMER_NAME;
import static vn.guongsang.registry.db.Tables.HOLD;
import static vn.guongsang.registry.db.Tables.LEAVE;
import static vn.guongsang.registry.db.Tables.NATIONAL_ID;
import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.PERSON_MERGE;
import static vn.guongsang.registry.db.Tables.POST;
import static vn.guongsang.registry.db.Tables.RATING;
import static vn.guongsang.registry.db.Tables.SUSPECTED_PAIR;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/**
 * Takes an import of people back as if it had never been. It is the one way in which people go
 * again, and only while nothing was said of them since.
 */
@Component
class PeopleUndo {

  private final DSLContext sql;
  private final Journal journal;

  PeopleUndo(DSLContext sql, Journal journal) {
    this.sql = sql;
    this.journal = journal;
  }

  private Select<Record1<UUID>> entered(UUID imported) {
    return sql.select(PERSON.ID).from(PERSON).where(PERSON.IMPORTED.eq(imported));
  }

  List<Said> against(UUID imported) {
    var out = new ArrayList<Said>();
    var changed = sql.fetchCount(PERSON, PERSON.IMPORTED.eq(imported).and(PERSON.VERSION.gt(1)));
    if (changed > 0) {
      out.add(Said.of("people.import.against.changed", changed));
    }
    var merged =
        sql.fetchCount(
            PERSON_MERGE,
            PERSON_MERGE.KEPT.in(entered(imported)).or(PERSON_MERGE.GONE.in(entered(imported))));
    if (merged > 0) {
      out.add(Said.of("people.import.against.merged", merged));
    }
    var said =
        sql.fetchCount(DISCIPLINE, DISCIPLINE.PERSON.in(entered(imported)))
            + sql.fetchCount(HOLD, HOLD.PERSON.in(entered(imported)))
            + sql.fetchCount(LEAVE, LEAVE.PERSON.in(entered(imported)))
            + sql.fetchCount(CORRECTION_REQUEST, CORRECTION_REQUEST.PERSON.in(entered(imported)))
            + sql.fetchCount(
                RATING,
                RATING.PERSON.in(entered(imported)).and(RATING.IMPORTED.isDistinctFrom(imported)))
            + sql.fetchCount(
                RATING,
                RATING.CORRECTS.in(
                    sql.select(RATING.ID).from(RATING).where(RATING.IMPORTED.eq(imported))));
    if (said > 0) {
      out.add(Said.of("people.import.against.said", said));
    }
    return out;
  }

  void undo(Viewer viewer, UUID imported) {
    try {
      sql.deleteFrom(RATING).where(RATING.IMPORTED.eq(imported)).execute();
      sql.deleteFrom(POST).where(POST.PERSON.in(entered(imported))).execute();
      sql.deleteFrom(NATIONAL_ID).where(NATIONAL_ID.PERSON.in(entered(imported))).execute();
      sql.deleteFrom(FORMER_NAME).where(FORMER_NAME.PERSON.in(entered(imported))).execute();
      sql.deleteFrom(SUSPECTED_PAIR)
          .where(
              SUSPECTED_PAIR
                  .ONE
                  .in(entered(imported))
                  .or(SUSPECTED_PAIR.OTHER.in(entered(imported))))
          .execute();
      var count = sql.deleteFrom(PERSON).where(PERSON.IMPORTED.eq(imported)).execute();
      var unit = viewer.unit().orElseThrow();
      journal.record(
          viewer,
          Entry.of("people.import-undone", "unit", unit.value())
              .in(unit)
              .link("/imports/" + imported)
              .fact("count", count));
    } catch (DataIntegrityViolationException e) {
      // An award, an initiative or an account of theirs: modules further right, known by their
      // keys.
      throw Refused.because("people.import.against.used");
    }
  }
}
