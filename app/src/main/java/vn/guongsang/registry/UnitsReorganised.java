package vn.guongsang.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kernel.UnitId;

/**
 * Units were reorganised, or a reorganisation was undone: published in the same transaction, for
 * those who must move with it and for caches of rights.
 *
 * @param units all whose facts, place or life changed
 */
public record UnitsReorganised(
    UUID reorganisation, LocalDate day, boolean undone, List<UnitId> units) {}
