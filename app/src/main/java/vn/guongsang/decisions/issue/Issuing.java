package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.LINE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Decisions;
import vn.guongsang.decisions.HolderNames;
import vn.guongsang.decisions.db.tables.records.DecisionRecord;
import vn.guongsang.decisions.db.tables.records.LineRecord;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Drafts decisions and moves them until they are to be published. */
@Component
public class Issuing {

  private static final int AT_ONCE = 1_000;

  /** More than this is no decision that anybody could read; a ward's families are 10,000. */
  public static final int MOST_LINES = 20_000;

  private final DSLContext sql;
  private final HolderNames names;
  private final LineChecks checks;
  private final ObjectProvider<OfficeSymbol> symbols;
  private final Journal journal;
  private final Clock clock;

  Issuing(
      DSLContext sql,
      HolderNames names,
      LineChecks checks,
      ObjectProvider<OfficeSymbol> symbols,
      Journal journal,
      Clock clock) {
    this.sql = sql;
    this.names = names;
    this.checks = checks;
    this.symbols = symbols;
    this.journal = journal;
    this.clock = clock;
  }

  /** Begins a decision that confers. */
  @Transactional
  public DecisionId open(Viewer viewer, IssueDraft draft, LocalDate today) {
    return open(viewer, DecisionKind.CONFERRING, null, draft, today);
  }

  DecisionId open(
      Viewer viewer,
      DecisionKind kind,
      @Nullable DecisionId about,
      IssueDraft draft,
      LocalDate today) {
    var unitName = names.unit(viewer, draft.unit(), draft.day() == null ? today : draft.day());
    var row = sql.newRecord(DECISION);
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setUnit(draft.unit().value());
    row.setOutside(false);
    row.setKind(kind.name());
    row.setAbout(about == null ? null : about.value());
    row.setState(DecisionState.DRAFT.name());
    row.setStateSince(clock.instant());
    row.setEnteredBy(viewer.account().map(a -> a.value()).orElse(null));
    row.setEnteredAt(clock.instant());
    row.setVersion(1);
    fill(row, draft, unitName, today);
    row.insert();
    journal.record(
        viewer,
        entry("issue.opened", row).change("title", "", draft.title()).change("kind", "", kind));
    return new DecisionId(row.getId());
  }

  private void fill(DecisionRecord row, IssueDraft draft, String unitName, LocalDate today) {
    var issuer = draft.issuer().isEmpty() ? unitName : draft.issuer();
    row.setIssuer(issuer);
    row.setFolded(VietnameseText.fold(issuer));
    row.setBody(draft.body() == null ? null : draft.body().name());
    row.setTitle(draft.title());
    row.setNumber("");
    row.setSymbol(draft.symbol().isEmpty() ? usual(draft, today) : draft.symbol());
    row.setDay(draft.day());
    row.setSignatory(draft.signatory());
    row.setSignatoryPost(draft.signatoryPost());
    row.setCapacity(draft.capacity().name());
  }

  private String usual(IssueDraft draft, LocalDate today) {
    var day = draft.day() == null ? today : draft.day();
    var asked = symbols.getIfAvailable();
    var said = asked == null ? "" : asked.of(draft.unit(), day);
    return said.isEmpty() ? "QĐ" : said;
  }

  /** Changes what is said of a draft; its lines are judged anew, for the day may be another. */
  @Transactional
  public void change(Viewer viewer, DecisionId id, int version, IssueDraft draft, LocalDate today) {
    var row = locked(viewer, id, version);
    inDraft(row);
    var entry =
        entry("issue.changed", row)
            .change("title", row.getTitle(), draft.title())
            .change("day", row.getDay(), draft.day())
            .change("signatory", row.getSignatory(), draft.signatory())
            .change("issuer", row.getIssuer(), draft.issuer());
    row.setUnit(draft.unit().value());
    var day = draft.day() == null ? today : draft.day();
    fill(row, draft, names.unit(viewer, draft.unit(), day), today);
    touched(row);
    journal.record(viewer, entry);
    checks.judge(viewer, IssueRows.read(row), today);
  }

  /**
   * Adds recipients at the end of the list, and asks the law about all of them: who stands there
   * already may now be missing nothing.
   */
  @Transactional
  public List<LineId> add(
      Viewer viewer, DecisionId id, int version, List<LineDraft> drafts, LocalDate today) {
    return add(viewer, id, version, drafts, List.of(), today);
  }

  /**
   * @param reasons for which an officer keeps each of them in spite of what the law says; empty
   *     text where nobody gave one, an empty list where nobody did for any
   */
  @Transactional
  public List<LineId> add(
      Viewer viewer,
      DecisionId id,
      int version,
      List<LineDraft> drafts,
      List<String> reasons,
      LocalDate today) {
    var row = locked(viewer, id, version);
    inDraft(row);
    conferring(row);
    var there = sql.fetchCount(LINE, LINE.DECISION.eq(id.value()));
    if (there + drafts.size() > MOST_LINES) {
      throw Refused.because("issue.fault.too-many-lines", MOST_LINES);
    }
    var day = row.getDay() == null ? today : row.getDay();
    var named = names.of(viewer, drafts, day);
    var rows = new ArrayList<LineRecord>(drafts.size());
    for (var i = 0; i < drafts.size(); i++) {
      var fresh = TimeOrderedId.at(clock.millis());
      rows.add(IssueRows.fresh(row, fresh, there + i + 1, drafts.get(i), named.get(i)));
    }
    for (var from = 0; from < rows.size(); from += AT_ONCE) {
      sql.batchInsert(rows.subList(from, Math.min(rows.size(), from + AT_ONCE))).execute();
    }
    touched(row);
    journal.record(
        viewer, entry("issue.lines-added", row).change("lines", there, there + rows.size()));
    var ids = rows.stream().map(l -> new LineId(l.getId())).toList();
    keepInSpite(viewer, row, ids, checks.judge(viewer, IssueRows.read(row), today), reasons);
    return ids;
  }

  private void keepInSpite(
      Viewer viewer,
      DecisionRecord row,
      List<LineId> ids,
      List<LineVerdict> verdicts,
      List<String> reasons) {
    var given = new HashMap<LineId, String>();
    for (var i = 0; i < reasons.size(); i++) {
      var reason = VietnameseText.clean(reasons.get(i));
      if (!reason.isEmpty()) {
        given.put(ids.get(i), reason);
      }
    }
    if (!given.isEmpty()) {
      checks.answer(IssueRows.read(row), verdicts, given);
      journal.record(
          viewer,
          entry("issue.lines-accepted", row)
              .fact("count", given.size())
              .because(
                  given.values().stream().distinct().sorted().collect(Collectors.joining("; "))));
    }
  }

  /** Takes lines out; the others close up and are judged anew. */
  @Transactional
  public void remove(
      Viewer viewer, DecisionId id, int version, Collection<LineId> lines, LocalDate today) {
    var row = locked(viewer, id, version);
    inDraft(row);
    var gone =
        sql.deleteFrom(LINE)
            .where(LINE.DECISION.eq(id.value()))
            .and(LINE.ID.in(lines.stream().map(LineId::value).toList()))
            .execute();
    if (gone == 0) {
      throw new NotFound();
    }
    sql.execute(
        """
        update decisions.line l set position = o.place
          from (select id, row_number() over (order by position) as place
                  from decisions.line where decision = {0}) o
         where l.id = o.id and l.position <> o.place
        """,
        DSL.val(id.value()));
    touched(row);
    journal.record(viewer, entry("issue.lines-removed", row).change("lines", gone, 0));
    checks.judge(viewer, IssueRows.read(row), today);
  }

  /** Puts the lines into the order given; those not named follow in the order they had. */
  @Transactional
  public void order(Viewer viewer, DecisionId id, int version, List<LineId> order) {
    var row = locked(viewer, id, version);
    inDraft(row);
    var wanted = order.stream().map(l -> l.value()).toArray(java.util.UUID[]::new);
    sql.execute(
        """
        update decisions.line l set position = o.place
          from (select id, row_number() over
                         (order by array_position({1}::uuid[], id) nulls last, position) as place
                  from decisions.line where decision = {0}) o
         where l.id = o.id and l.position <> o.place
        """,
        DSL.val(id.value()), DSL.val(wanted));
    touched(row);
    journal.record(viewer, entry("issue.lines-ordered", row));
  }

  /** Every move but publishing, which brings a paper back. */
  @Transactional
  public void move(
      Viewer viewer, DecisionId id, int version, Move move, String reason, LocalDate today) {
    if (move == Move.PUBLISH) {
      throw new IllegalArgumentException("publishing needs what was signed");
    }
    if (!viewer.may(move.needs())) {
      throw new NotFound();
    }
    var row = locked(viewer, id, version);
    var issue = IssueRows.read(row);
    if (!move.from(issue.state())) {
      throw Refused.because("issue.fault.not-now." + issue.state().name());
    }
    if (move == Move.SEND_TO_SIGN) {
      checks.refuseUnlessReady(viewer, issue, issue.dayOr(today), today);
    }
    row.setState(move.to().name());
    if (move.to() == DecisionState.DRAFT) {
      row.setFile(null);
    }
    row.setStateSince(clock.instant());
    touched(row);
    journal.record(
        viewer,
        entry("issue." + move.name().toLowerCase(Locale.ROOT).replace('_', '-'), row)
            .because(VietnameseText.clean(reason)));
  }

  /** Locked until the transaction ends; {@link StaleVersion} where somebody was quicker. */
  DecisionRecord locked(Viewer viewer, DecisionId id, int version) {
    var row =
        sql.selectFrom(DECISION)
            .where(DECISION.ID.eq(id.value()))
            .and(IssueRows.within(viewer))
            .forUpdate()
            .fetchOptional()
            .orElseThrow(NotFound::new);
    if (row.getVersion() != version) {
      throw new StaleVersion(id.value(), row.getVersion());
    }
    return row;
  }

  static void inDraft(DecisionRecord row) {
    if (!DecisionState.DRAFT.name().equals(row.getState())) {
      throw Refused.because("issue.fault.not-now." + row.getState());
    }
  }

  private static void conferring(DecisionRecord row) {
    if (!DecisionKind.CONFERRING.name().equals(row.getKind())) {
      throw Refused.because("issue.fault.confers-nothing");
    }
  }

  static void touched(DecisionRecord row) {
    row.setVersion(row.getVersion() + 1);
    row.update();
  }

  static Entry entry(String verb, DecisionRecord row) {
    return Entry.of(verb, Decisions.SUBJECT, row.getId())
        .in(new vn.guongsang.kernel.UnitId(java.util.Objects.requireNonNull(row.getUnit())));
  }
}
