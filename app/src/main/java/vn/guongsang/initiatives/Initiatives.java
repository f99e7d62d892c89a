package vn.guongsang.initiatives;

import static vn.guongsang.initiatives.db.Tables.AUTHOR;
import static vn.guongsang.initiatives.db.Tables.INITIATIVE;
import static vn.guongsang.initiatives.db.Tables.USED;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.initiatives.db.tables.records.AuthorRecord;
import vn.guongsang.initiatives.db.tables.records.InitiativeRecord;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Initiatives: entering those recognised elsewhere or earlier, putting right, withdrawing. */
@Component
public class Initiatives {

  /** The kind of subject under which sentences speak of initiatives. */
  public static final String SUBJECT = "initiative";

  private static final int AT_ONCE = 1_000;

  private final DSLContext sql;
  private final InitiativeChecks checks;
  private final Journal journal;
  private final Clock clock;

  Initiatives(DSLContext sql, Journal journal, Clock clock) {
    this.sql = sql;
    this.checks = new InitiativeChecks(sql);
    this.journal = journal;
    this.clock = clock;
  }

  /** Made in a unit of the scope, or by somebody who serves in it now. */
  static Condition seen(Viewer viewer) {
    return viewer
        .seesUnit(INITIATIVE.UNIT)
        .or(
            INITIATIVE.ID.in(
                DSL.select(AUTHOR.INITIATIVE)
                    .from(AUTHOR)
                    .join(PERSON_ROOT)
                    .on(PERSON_ROOT.ID.eq(AUTHOR.PERSON))
                    .join(PERSON_TODAY)
                    .on(PERSON_TODAY.ID.eq(PERSON_ROOT.ROOT))
                    .where(viewer.sees(PERSON_TODAY.PATH))));
  }

  /** Within the viewer's scope, else {@link NotFound}. */
  public Initiative within(Viewer viewer, InitiativeId id) {
    return sql.selectFrom(INITIATIVE)
        .where(INITIATIVE.ID.eq(id.value()))
        .and(seen(viewer))
        .fetchOptional(row -> read(viewer, row))
        .orElseThrow(NotFound::new);
  }

  private Initiative read(Viewer viewer, InitiativeRecord row) {
    var id = row.getId();
    var authors =
        sql.select(
                AUTHOR.PERSON,
                PERSON_TODAY.NAME,
                AUTHOR.SHARE,
                USED.AWARD_TYPE,
                DSL.field(DSL.coalesce(DSL.field(viewer.sees(PERSON_TODAY.PATH)), false)))
            .from(AUTHOR)
            .join(PERSON_ROOT)
            .on(PERSON_ROOT.ID.eq(AUTHOR.PERSON))
            .join(PERSON_TODAY)
            .on(PERSON_TODAY.ID.eq(PERSON_ROOT.ROOT))
            .leftJoin(USED)
            .on(USED.INITIATIVE.eq(AUTHOR.INITIATIVE).and(USED.PERSON.eq(AUTHOR.PERSON)))
            .where(AUTHOR.INITIATIVE.eq(id))
            .orderBy(AUTHOR.ORDINAL)
            .fetch(
                r ->
                    new Initiative.Named(
                        new vn.guongsang.kernel.PersonId(r.value1()),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5()));
    var by =
        sql.select(INITIATIVE.ID)
            .from(INITIATIVE)
            .where(INITIATIVE.CORRECTS.eq(id))
            .fetchOptional(INITIATIVE.ID)
            .map(InitiativeId::new);
    var unitName =
        sql.select(UNIT_TODAY.NAME)
            .from(UNIT_TODAY)
            .where(UNIT_TODAY.ID.eq(row.getUnit()))
            .fetchOptional(UNIT_TODAY.NAME)
            .orElse("");
    return new Initiative(
        new InitiativeId(id),
        InitiativeRows.draft(
            row, authors.stream().map(a -> new Author(a.person(), a.share())).toList()),
        unitName,
        authors,
        row.getStanding(),
        row.getCorrects() == null ? null : new InitiativeId(row.getCorrects()),
        by.orElse(null),
        !row.getStanding() && by.isEmpty() ? row.getReason() : "",
        row.getImported(),
        row.getVersion());
  }

  /** Enters one that was recognised. */
  @Transactional
  public InitiativeId enter(Viewer viewer, InitiativeDraft draft, LocalDate today) {
    checks.check(viewer, List.of(draft), today);
    var row = row(viewer, draft, null);
    insert(List.of(row), List.of(draft));
    journal.record(viewer, entry("initiatives.entered", row));
    return new InitiativeId(row.getId());
  }

  /** Enters many, all or none; the caller writes one sentence for all of them. */
  @Transactional
  public List<InitiativeId> enterAll(
      Viewer viewer, List<InitiativeDraft> drafts, UUID imported, LocalDate today) {
    checks.check(viewer, drafts, today);
    var rows = drafts.stream().map(draft -> row(viewer, draft, imported)).toList();
    insert(rows, drafts);
    return rows.stream().map(row -> new InitiativeId(row.getId())).toList();
  }

  private InitiativeRecord row(Viewer viewer, InitiativeDraft draft, @Nullable UUID imported) {
    var row = InitiativeRows.row(draft);
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setFolded(VietnameseText.fold(draft.title()));
    row.setStanding(true);
    row.setReason("");
    row.setEnteredBy(viewer.account().map(a -> a.value()).orElse(null));
    row.setEnteredAt(clock.instant());
    row.setImported(imported);
    row.setVersion(1);
    return row;
  }

  private void insert(List<InitiativeRecord> rows, List<InitiativeDraft> drafts) {
    var authors = new ArrayList<AuthorRecord>();
    for (var i = 0; i < rows.size(); i++) {
      var ordinal = 0;
      for (var author : drafts.get(i).authors()) {
        authors.add(
            new AuthorRecord(
                rows.get(i).getId(),
                author.person().value(),
                (short) author.share(),
                (short) ++ordinal));
      }
    }
    for (var from = 0; from < rows.size(); from += AT_ONCE) {
      sql.batchInsert(rows.subList(from, Math.min(rows.size(), from + AT_ONCE))).execute();
    }
    for (var from = 0; from < authors.size(); from += AT_ONCE) {
      sql.batchInsert(authors.subList(from, Math.min(authors.size(), from + AT_ONCE))).execute();
    }
  }

  /** Puts it right by a new entry; what it was used for goes along. */
  @Transactional
  public InitiativeId correct(
      Viewer viewer,
      InitiativeId id,
      int version,
      InitiativeDraft right,
      String reason,
      LocalDate today) {
    var wrong = forChange(viewer, id, version);
    checks.check(viewer, List.of(right), today);
    var row = row(viewer, right, wrong.getImported());
    row.setCorrects(id.value());
    row.setReason(reason);
    if (row.getFile() == null) {
      row.setFile(wrong.getFile());
    }
    insert(List.of(row), List.of(right));
    sql.update(USED)
        .set(USED.INITIATIVE, row.getId())
        .where(USED.INITIATIVE.eq(id.value()))
        .execute();
    end(id, version);
    journal.record(
        viewer,
        entry("initiatives.corrected", row)
            .because(reason)
            .change("title", wrong.getTitle(), row.getTitle())
            .change("year", (int) wrong.getYear(), (int) row.getYear())
            .change("scope", wrong.getScope(), row.getScope())
            .change("number", wrong.getDecisionNumber(), row.getDecisionNumber())
            .change("day", wrong.getRecognisedOn(), row.getRecognisedOn())
            .change("issuer", wrong.getIssuer(), row.getIssuer()));
    return new InitiativeId(row.getId());
  }

  /** Says that it should never have been entered. */
  @Transactional
  public void withdraw(Viewer viewer, InitiativeId id, int version, String reason) {
    var row = forChange(viewer, id, version);
    if (sql.fetchExists(USED, USED.INITIATIVE.eq(id.value()))) {
      throw Refused.because("initiatives.fault.used");
    }
    end(id, version);
    sql.update(INITIATIVE)
        .set(INITIATIVE.REASON, reason)
        .where(INITIATIVE.ID.eq(id.value()))
        .execute();
    journal.record(viewer, entry("initiatives.withdrawn", row).because(reason));
  }

  private void end(InitiativeId id, int version) {
    sql.update(INITIATIVE)
        .set(INITIATIVE.STANDING, false)
        .set(INITIATIVE.VERSION, version + 1)
        .where(INITIATIVE.ID.eq(id.value()))
        .execute();
  }

  private InitiativeRecord forChange(Viewer viewer, InitiativeId id, int version) {
    var row =
        sql.selectFrom(INITIATIVE)
            .where(INITIATIVE.ID.eq(id.value()))
            .and(seen(viewer))
            .forUpdate()
            .fetchOptional()
            .orElseThrow(NotFound::new);
    if (row.getVersion() != version) {
      throw new StaleVersion(id.value(), row.getVersion());
    }
    if (!row.getStanding()) {
      throw Refused.because("initiatives.fault.ended");
    }
    return row;
  }

  /** How many of an import were corrected or used since, which then cannot be undone. */
  public int movedOn(UUID imported) {
    return sql.fetchCount(
        INITIATIVE,
        INITIATIVE
            .IMPORTED
            .eq(imported)
            .and(
                INITIATIVE
                    .CORRECTS
                    .isNotNull()
                    .or(INITIATIVE.ID.in(DSL.select(USED.INITIATIVE).from(USED)))));
  }

  /** Takes back what an import entered: all of it that stands is withdrawn. */
  @Transactional
  public int withdrawImported(UUID imported, String reason) {
    return sql.update(INITIATIVE)
        .set(INITIATIVE.STANDING, false)
        .set(INITIATIVE.REASON, reason)
        .set(INITIATIVE.VERSION, INITIATIVE.VERSION.plus(1))
        .where(INITIATIVE.IMPORTED.eq(imported))
        .and(INITIATIVE.STANDING)
        .execute();
  }

  /** Whether it stands already: the same title, year and decision, made in the same unit. */
  public boolean known(Viewer viewer, InitiativeDraft draft) {
    return sql.fetchExists(
        INITIATIVE,
        INITIATIVE
            .TENANT
            .eq(viewer.tenant())
            .and(INITIATIVE.STANDING)
            .and(INITIATIVE.UNIT.eq(draft.unit().value()))
            .and(INITIATIVE.YEAR.eq((short) draft.year()))
            .and(INITIATIVE.FOLDED.eq(VietnameseText.fold(draft.title())))
            .and(INITIATIVE.DECISION_NUMBER.eq(draft.decisionNumber())));
  }

  /** What stands of a person; the caller has made sure that the viewer may see them. */
  List<Initiative> of(Viewer viewer, Collection<UUID> entries) {
    return sql.selectFrom(INITIATIVE)
        .where(INITIATIVE.STANDING)
        .and(
            INITIATIVE.ID.in(
                DSL.select(AUTHOR.INITIATIVE)
                    .from(AUTHOR)
                    .where(AUTHOR.PERSON.eq(DSL.any(entries.toArray(UUID[]::new))))))
        .orderBy(INITIATIVE.YEAR.desc(), INITIATIVE.ID)
        .fetch(row -> read(viewer, row));
  }

  private static Entry entry(String verb, InitiativeRecord row) {
    return Entry.of(verb, SUBJECT, row.getId())
        .in(new vn.guongsang.kernel.UnitId(row.getUnit()))
        .fact("title", row.getTitle())
        .fact("year", Integer.toString(row.getYear()));
  }
}
