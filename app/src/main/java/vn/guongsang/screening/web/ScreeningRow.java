package vn.guongsang.screening.web;

import java.time.Instant;
import java.util.UUID;
import vn.guongsang.rules.facts.Facts;

/** One line of the list of screenings. */
record ScreeningRow(
    UUID id,
    String unitName,
    String award,
    int year,
    Facts.Calendar calendar,
    String fileName,
    int rows,
    int met,
    Instant madeAt) {}
