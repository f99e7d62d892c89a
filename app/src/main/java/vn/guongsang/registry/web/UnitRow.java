package vn.guongsang.registry.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;

/** One line of the list of units. */
record UnitRow(
    UUID id,
    String code,
    String name,
    String shortName,
    UnitKind kind,
    UnitLevel level,
    String parentName,
    boolean living,
    LocalDate from,
    @Nullable LocalDate until,
    boolean legalEntity) {}
