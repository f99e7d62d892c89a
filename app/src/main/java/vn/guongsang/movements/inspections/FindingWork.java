package vn.guongsang.movements.inspections;

import static vn.guongsang.movements.db.Tables.FINDING;
import static vn.guongsang.movements.db.Tables.INSPECTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.movements.inspections.InspectionFinding.FindingState;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/**
 * What was asked waits for the unit; what it says it mended, and what is past its day, for whoever
 * inspected.
 */
@Component
class FindingWork implements WorkItems {

  private static final int SHOWN = 20;

  private final Findings findings;

  FindingWork(Findings findings) {
    this.findings = findings;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    var out = new ArrayList<WorkItem>();
    var acting = viewer.unit();
    if (acting.isPresent() && viewer.may(Right.MOVEMENTS_ANSWER)) {
      findings
          .list(
              viewer,
              FINDING.UNIT.eq(acting.get().value()).and(FINDING.STATE.eq(FindingState.OPEN.name())))
          .stream()
          .limit(SHOWN)
          .map(
              one ->
                  item(
                      one,
                      "findings.waits.mend",
                      "findings.waits.mend.detail",
                      one.inspectingName()))
          .forEach(out::add);
    }
    if (acting.isPresent() && viewer.may(Right.MOVEMENTS_LEAD)) {
      findings
          .list(
              viewer,
              INSPECTION
                  .UNIT
                  .eq(acting.get().value())
                  .and(FINDING.STATE.eq(FindingState.MENDED.name()).or(Findings.late(today))))
          .stream()
          .limit(SHOWN)
          .map(
              one ->
                  one.late(today)
                      ? item(
                          one, "findings.waits.late", "findings.waits.late.detail", one.unitName())
                      : item(
                          one,
                          "findings.waits.confirm",
                          "findings.waits.confirm.detail",
                          one.unitName()))
          .forEach(out::add);
    }
    return out;
  }

  private static WorkItem item(InspectionFinding one, String key, String detail, String who) {
    return new WorkItem(
        Said.of(key, FindingNames.brief(one.asked())),
        Said.of(detail, who, one.inspectionName()),
        "/movements/findings/" + one.id(),
        one.due());
  }
}
