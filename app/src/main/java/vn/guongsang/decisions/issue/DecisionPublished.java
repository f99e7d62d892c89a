package vn.guongsang.decisions.issue;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Viewer;

/**
 * A decision was published and its awards stand in the register. Told within the transaction: what
 * must be true together with it is done by listeners there, and a failing one undoes it all.
 *
 * @param awards those entered by it, in the order of its list: given, or said rightly
 */
public record DecisionPublished(
    Viewer viewer,
    DecisionId decision,
    DecisionKind kind,
    UnitId issuer,
    int tenant,
    LocalDate day,
    List<AwardId> awards) {}
