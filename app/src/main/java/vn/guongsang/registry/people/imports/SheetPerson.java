package vn.guongsang.registry.people.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.registry.people.Born;
import vn.guongsang.registry.people.NationalNumber;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.registry.people.Sex;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.shell.sheets.RowIn;
import vn.guongsang.shell.sheets.Value;

/**
 * One row of a sheet of people, as it reads by itself.
 *
 * @param id as typed; empty text where the sheet has none
 * @param unit as typed; empty text where the sheet has none
 * @param year as typed, "2025" or "2025-2026"; empty text where nothing is rated
 */
record SheetPerson(
    int number,
    String name,
    String id,
    Born born,
    @Nullable Sex sex,
    String unit,
    String position,
    @Nullable StaffGroup group,
    @Nullable LocalDate from,
    String year,
    @Nullable RatingLevel level,
    String decision) {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–/]\\s*(\\d{4}))?");

  /** A calendar year, or a school year by the one it begins in. */
  record Year(int year, boolean schoolYear) {}

  static SheetPerson of(RowIn row) {
    return new SheetPerson(
        row.number(),
        row.text(PeopleColumns.NAME).orElse(""),
        row.text(PeopleColumns.ID).orElse(""),
        born(row),
        row.chosen(PeopleColumns.SEX).map(Sex::valueOf).orElse(null),
        row.text(PeopleColumns.UNIT).orElse(""),
        row.text(PeopleColumns.POSITION).orElse(""),
        row.chosen(PeopleColumns.GROUP).map(StaffGroup::valueOf).orElse(null),
        row.day(PeopleColumns.FROM).orElse(null),
        row.text(PeopleColumns.YEAR).orElse(""),
        row.chosen(PeopleColumns.LEVEL).map(RatingLevel::valueOf).orElse(null),
        row.text(PeopleColumns.NUMBER).orElse(""));
  }

  private static Born born(RowIn row) {
    return switch (row.values().get(PeopleColumns.BORN)) {
      case Value.Day(var day) -> Born.on(day);
      case Value.Year(var year) -> Born.in(year);
      case null, default -> Born.UNKNOWN;
    };
  }

  Optional<NationalNumber> paper() {
    return id.isEmpty() ? Optional.empty() : NationalNumber.read(id);
  }

  /** Empty where nothing is said or it is no year; two years must follow each other. */
  Optional<Year> rated() {
    var match = YEARS.matcher(year.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    var first = Integer.parseInt(match.group(1));
    if (match.group(2) == null) {
      return Optional.of(new Year(first, false));
    }
    return Integer.parseInt(match.group(2)) == first + 1
        ? Optional.of(new Year(first, true))
        : Optional.empty();
  }
}
