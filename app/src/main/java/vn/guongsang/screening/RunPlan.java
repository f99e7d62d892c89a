package vn.guongsang.screening;

import java.util.List;
import java.util.Map;
import vn.guongsang.screening.run.AnswerRow;
import vn.guongsang.screening.run.Asked;
import vn.guongsang.screening.run.MassRun;

/**
 * Who is to be judged for which line.
 *
 * @param more lines that need no more judging
 * @param reasons of those lines, in words already
 * @param examples of those lines, to be put into words
 */
public record RunPlan(
    List<Asked> asked,
    List<AnswerRow> more,
    List<Screenings.ReasonLine> reasons,
    Map<String, MassRun.Example> examples) {}
