package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.DECISION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.db.tables.records.DecisionRecord;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Decisions on awards: found again or entered, and completed from their paper. */
@Component
public class Decisions {

  /** The kind of subject under which sentences speak of decisions. */
  public static final String SUBJECT = "decision";

  private final DSLContext sql;
  private final Journal journal;
  private final Clock clock;

  Decisions(DSLContext sql, Journal journal, Clock clock) {
    this.sql = sql;
    this.journal = journal;
    this.clock = clock;
  }

  /** Those entered by units in scope, and those under which an award in scope stands. */
  static Condition seen(Viewer viewer, DSLContext sql) {
    return enteredWithin(viewer)
        .or(
            DECISION.ID.in(
                AwardRows.joined(sql.select(AWARD.DECISION)).where(AwardRows.seen(viewer))));
  }

  /** What no unit entered belongs to those who act for a root. */
  private static Condition enteredWithin(Viewer viewer) {
    var mine = viewer.seesUnit(DECISION.UNIT);
    return viewer.atRoot()
        ? mine.or(DECISION.UNIT.isNull().and(DECISION.TENANT.eq(viewer.tenant())))
        : mine;
  }

  /** Published and within the viewer's scope, else {@link NotFound}. */
  public Decision within(Viewer viewer, DecisionId id) {
    return sql.selectFrom(DECISION)
        .where(DECISION.ID.eq(id.value()))
        .and(DECISION.STATE.eq("PUBLISHED"))
        .and(
            enteredWithin(viewer)
                .or(
                    DSL.exists(
                        AwardRows.joined(DSL.selectOne())
                            .where(AWARD.DECISION.eq(id.value()))
                            .and(AwardRows.seen(viewer)))))
        .fetchOptional(Decisions::read)
        .orElseThrow(NotFound::new);
  }

  public static Decision read(DecisionRecord row) {
    return new Decision(
        new DecisionId(row.getId()),
        row.getUnit() == null ? null : new UnitId(row.getUnit()),
        row.getIssuer(),
        row.getBody() == null ? null : Authority.Body.valueOf(row.getBody()),
        row.getNumber(),
        row.getDay(),
        row.getTitle(),
        row.getSignatory(),
        row.getOutside(),
        row.getFile(),
        row.getVersion());
  }

  /** Whether its paper may be completed by this viewer: by those whose unit entered it. */
  public boolean mayComplete(Viewer viewer, Decision decision) {
    return sql.fetchExists(
        DECISION, DECISION.ID.eq(decision.id().value()).and(enteredWithin(viewer)));
  }

  /** Other decisions of this issuer with this number in the same year, on another day. */
  List<Decision> sameNumber(int tenant, DecisionDraft draft) {
    var day = draft.day();
    if (draft.number().isEmpty() || day == null) {
      return List.of();
    }
    return candidates(tenant, List.of(draft.folded())).stream()
        .filter(d -> DecisionDraft.numberKey(d.number()).equals(key(draft)))
        .filter(d -> d.day() != null && !d.day().equals(day) && d.day().getYear() == day.getYear())
        .toList();
  }

  /** Whether this issuer has published a decision with this number in that year. */
  public boolean numberTaken(int tenant, String folded, String number, int year) {
    var key = DecisionDraft.numberKey(number);
    return sql
        .select(DECISION.NUMBER)
        .from(DECISION)
        .where(DECISION.TENANT.eq(tenant), DECISION.FOLDED.eq(folded))
        .and(DECISION.STATE.eq("PUBLISHED"))
        .and(DECISION.DAY.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
        .fetch(DECISION.NUMBER)
        .stream()
        .anyMatch(there -> DecisionDraft.numberKey(there).equals(key));
  }

  private static String key(DecisionDraft draft) {
    return DecisionDraft.numberKey(draft.number());
  }

  private List<Decision> candidates(int tenant, Collection<String> issuers) {
    return sql.selectFrom(DECISION)
        .where(DECISION.TENANT.eq(tenant))
        .and(DECISION.FOLDED.eq(DSL.any(issuers.toArray(String[]::new))))
        .and(DECISION.NUMBER.ne(""))
        .and(DECISION.STATE.eq("PUBLISHED"))
        .orderBy(DECISION.ID)
        .fetch(Decisions::read);
  }

  /**
   * The decisions of these drafts, each found again or entered. One without a number is never found
   * again: nobody could say that it is the same. Whoever enters decisions of the same issuer at the
   * same moment waits.
   */
  Map<DecisionDraft, Decision> ensure(Viewer viewer, Collection<DecisionDraft> drafts) {
    var issuers = new TreeSet<String>();
    drafts.forEach(d -> issuers.add(d.folded()));
    for (var issuer : issuers) {
      sql.execute(
          "select pg_advisory_xact_lock(hashtextextended({0}, {1}))",
          DSL.val("decision of " + issuer), DSL.val((long) viewer.tenant()));
    }
    var known = new LinkedHashMap<List<Object>, Decision>();
    candidates(viewer.tenant(), issuers).forEach(d -> known.putIfAbsent(sameness(d.draft()), d));
    var out = new LinkedHashMap<DecisionDraft, Decision>();
    for (var draft : drafts) {
      var found = draft.number().isEmpty() ? null : known.get(sameness(draft));
      if (found == null) {
        found = insert(viewer, draft);
        known.put(sameness(draft), found);
      }
      out.put(draft, found);
    }
    return out;
  }

  private static List<Object> sameness(DecisionDraft draft) {
    return List.of(
        draft.folded(), DecisionDraft.numberKey(draft.number()), Optional.ofNullable(draft.day()));
  }

  private Decision insert(Viewer viewer, DecisionDraft draft) {
    var row = sql.newRecord(DECISION);
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setUnit(viewer.unit().map(UnitId::value).orElse(null));
    row.setIssuer(draft.issuer());
    row.setFolded(draft.folded());
    row.setBody(draft.body() == null ? null : draft.body().name());
    row.setNumber(draft.number());
    row.setDay(draft.day());
    row.setTitle(draft.title());
    row.setSignatory(draft.signatory());
    row.setOutside(draft.outside());
    row.setState("PUBLISHED");
    row.setFile(draft.file());
    row.setEnteredBy(viewer.account().map(a -> a.value()).orElse(null));
    row.setEnteredAt(clock.instant());
    row.setVersion(1);
    row.insert();
    return read(row);
  }

  /**
   * Adds what the paper says besides issuer, number and day.
   *
   * @param file null leaves the one there is
   */
  @Transactional
  public void complete(
      Viewer viewer,
      DecisionId id,
      int version,
      Authority.@Nullable Body body,
      String title,
      String signatory,
      @Nullable UUID file) {
    var row =
        sql.selectFrom(DECISION)
            .where(DECISION.ID.eq(id.value()))
            .and(enteredWithin(viewer))
            .forUpdate()
            .fetchOptional()
            .orElseThrow(NotFound::new);
    if (row.getVersion() != version) {
      throw new StaleVersion(id.value(), row.getVersion());
    }
    var entry =
        Entry.of("decisions.completed", SUBJECT, id.value())
            .change("title", row.getTitle(), title)
            .change("signatory", row.getSignatory(), signatory)
            .change("body", row.getBody(), body == null ? null : body.name());
    var unit = row.getUnit();
    if (unit != null) {
      entry.in(new UnitId(unit));
    }
    row.setBody(body == null ? null : body.name());
    row.setTitle(title);
    row.setSignatory(signatory);
    if (file != null) {
      entry.change("file", row.getFile() == null ? null : "…", "✓");
      row.setFile(file);
    }
    row.setVersion(version + 1);
    row.update();
    journal.record(viewer, entry);
  }
}
