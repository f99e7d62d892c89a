package vn.guongsang.screening.run;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a screening's result, as it is written. */
public record AnswerRow(
    int row,
    @Nullable UUID person,
    @Nullable UUID unit,
    String award,
    String outcome,
    List<String> reasons,
    int[] findings,
    @Nullable Integer earliest,
    String note) {}
