package vn.guongsang.registry.people.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of people. */
public record PersonRow(
    UUID id,
    String name,
    String unit,
    String position,
    @Nullable String group,
    @Nullable LocalDate birthDay,
    @Nullable Integer birthYear,
    @Nullable String sex) {}
