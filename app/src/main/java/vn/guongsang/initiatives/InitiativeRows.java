package vn.guongsang.initiatives;

import java.util.List;
import vn.guongsang.initiatives.db.tables.records.InitiativeRecord;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.people.Vouched;

/** Between what is said of an initiative and its row. */
final class InitiativeRows {

  private InitiativeRows() {}

  static InitiativeDraft draft(InitiativeRecord row, List<Author> authors) {
    return new InitiativeDraft(
        new UnitId(row.getUnit()),
        row.getTitle(),
        InitiativeKind.valueOf(row.getKind()),
        row.getYear(),
        row.getAppliedOn(),
        row.getProblem(),
        row.getSolution(),
        EffectScope.valueOf(row.getScope()),
        row.getIssuer(),
        row.getDecisionNumber(),
        row.getRecognisedOn(),
        authors,
        row.getFile(),
        Vouched.valueOf(row.getVouched()));
  }

  static InitiativeRecord row(InitiativeDraft draft) {
    var row = new InitiativeRecord();
    row.setUnit(draft.unit().value());
    row.setTitle(draft.title());
    row.setKind(draft.kind().name());
    row.setYear((short) draft.year());
    row.setAppliedOn(draft.appliedOn());
    row.setProblem(draft.problem());
    row.setSolution(draft.solution());
    row.setScope(draft.scope().name());
    row.setIssuer(draft.issuer());
    row.setDecisionNumber(draft.decisionNumber());
    row.setRecognisedOn(draft.recognisedOn());
    row.setFile(draft.file());
    row.setVouched(draft.vouched().name());
    return row;
  }
}
