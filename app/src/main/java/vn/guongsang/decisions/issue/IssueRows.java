package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.LINE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.HolderNames;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.db.tables.records.DecisionRecord;
import vn.guongsang.decisions.db.tables.records.LineRecord;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.shell.Viewer;

/** Rows of decisions made here, and of their lines. */
final class IssueRows {

  private IssueRows() {}

  /** Made here, by a unit in scope. What was made elsewhere has never been in the making. */
  static Condition within(Viewer viewer) {
    return DECISION
        .OUTSIDE
        .isFalse()
        .and(
            DECISION.STATE.ne(DecisionState.PUBLISHED.name()).or(DECISION.PUBLISHED_AT.isNotNull()))
        .and(viewer.seesUnit(DECISION.UNIT));
  }

  static Issue read(DecisionRecord row) {
    return new Issue(
        new DecisionId(row.getId()),
        DecisionKind.valueOf(row.getKind()),
        DecisionState.valueOf(row.getState()),
        new UnitId(Objects.requireNonNull(row.getUnit())),
        row.getIssuer(),
        row.getBody() == null ? null : Authority.Body.valueOf(row.getBody()),
        row.getTitle(),
        row.getNumber(),
        row.getSymbol(),
        row.getDay(),
        row.getSignatory(),
        row.getSignatoryPost(),
        Capacity.valueOf(row.getCapacity()),
        row.getAbout() == null ? null : new DecisionId(row.getAbout()),
        row.getFile(),
        Optional.ofNullable(row.getStateSince()).orElse(row.getEnteredAt()),
        row.getPublishedAt(),
        row.getVersion());
  }

  static List<Line> lines(DSLContext sql, Condition where) {
    return sql.selectFrom(LINE)
        .where(where)
        .orderBy(LINE.DECISION, LINE.POSITION)
        .fetch(IssueRows::read);
  }

  static Line read(LineRecord row) {
    var unit = new UnitId(row.getUnit());
    var holder =
        row.getPerson() != null
            ? new Holder.OfPerson(new PersonId(row.getPerson()))
            : row.getHousehold() != null
                ? new Holder.OfHousehold(row.getHousehold(), unit, row.getHolderName())
                : new Holder.OfUnit(unit);
    return new Line(
        new LineId(row.getId()),
        new DecisionId(row.getDecision()),
        row.getPosition(),
        row.getAwardType(),
        row.getTrack(),
        holder,
        unit,
        row.getHolderName(),
        row.getUnitName(),
        row.getPostName(),
        new Period(
            row.getYear(),
            row.getSchoolYear(),
            row.getFirstYear() == null ? null : row.getFirstYear().intValue()),
        row.getAchievement(),
        row.getVerdict() == null ? null : Outcome.valueOf(row.getVerdict()),
        row.getJudgedOn(),
        row.getAccepted(),
        row.getAward() == null ? null : new AwardId(row.getAward()));
  }

  static LineRecord fresh(
      DecisionRecord decision, UUID id, int position, LineDraft draft, HolderNames.Named named) {
    var row = new LineRecord();
    row.setId(id);
    row.setTenant(decision.getTenant());
    row.setDecision(decision.getId());
    row.setPosition(position);
    row.setAwardType(draft.awardType());
    row.setTrack(draft.track());
    row.setHolderKind(named.kind().name());
    row.setPerson(named.person());
    row.setUnit(named.unit());
    row.setHousehold(named.household());
    row.setHolderName(named.holderName());
    row.setUnitName(named.unitName());
    row.setPostName(draft.postName());
    row.setYear((short) draft.period().year());
    row.setSchoolYear(draft.period().schoolYear());
    var first = draft.period().firstYear();
    row.setFirstYear(first == null ? null : first.shortValue());
    row.setAchievement(draft.achievement());
    row.setAccepted("");
    return row;
  }
}
