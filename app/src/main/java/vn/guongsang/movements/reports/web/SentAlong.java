package vn.guongsang.movements.reports.web;

import java.util.UUID;

/** A paper sent along with a report, by its name. */
public record SentAlong(UUID id, String name) {}
