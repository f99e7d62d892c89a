package vn.guongsang.screening.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a screening's result. */
record AnswerLine(
    int row,
    @Nullable UUID person,
    @Nullable UUID unit,
    String name,
    String unitName,
    String award,
    AnswerState state,
    List<String> reasons,
    @Nullable Integer earliest,
    String note) {}
