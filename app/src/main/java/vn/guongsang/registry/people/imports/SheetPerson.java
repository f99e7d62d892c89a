package vn.guongsang.registry.people.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.Born;
import vn.guongsang.registry.people.NationalNumber;
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
    String level,
    String decision) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
        row.text(PeopleColumns.LEVEL).orElse(""),
        row.text(PeopleColumns.NUMBER).orElse(""));
  }

  /** As it was left in the queue by {@link #texts}. */
  static SheetPerson of(int number, Map<String, String> texts) {
    return new SheetPerson(
        number,
        texts.getOrDefault(PeopleColumns.NAME, ""),
        texts.getOrDefault(PeopleColumns.ID, ""),
        born(texts.getOrDefault(PeopleColumns.BORN, "")),
        Optional.ofNullable(texts.get(PeopleColumns.SEX)).map(Sex::valueOf).orElse(null),
        texts.getOrDefault(PeopleColumns.UNIT, ""),
        texts.getOrDefault(PeopleColumns.POSITION, ""),
        Optional.ofNullable(texts.get(PeopleColumns.GROUP)).map(StaffGroup::valueOf).orElse(null),
        Optional.ofNullable(texts.get(PeopleColumns.FROM))
            .map(day -> LocalDate.parse(day, DAY))
            .orElse(null),
        texts.getOrDefault(PeopleColumns.YEAR, ""),
        texts.getOrDefault(PeopleColumns.LEVEL, ""),
        texts.getOrDefault(PeopleColumns.NUMBER, ""));
  }

  private static Born born(String typed) {
    return typed.isEmpty()
        ? Born.UNKNOWN
        : typed.contains("/")
            ? Born.on(LocalDate.parse(typed, DAY))
            : Born.in(Integer.parseInt(typed));
  }

  /** What the row holds, by column; nothing where it holds nothing. */
  Map<String, String> texts() {
    var out = new HashMap<String, String>();
    out.put(PeopleColumns.NAME, name);
    out.put(PeopleColumns.ID, id);
    out.put(PeopleColumns.BORN, born.typed());
    out.put(PeopleColumns.SEX, sex == null ? "" : sex.name());
    out.put(PeopleColumns.UNIT, unit);
    out.put(PeopleColumns.POSITION, position);
    out.put(PeopleColumns.GROUP, group == null ? "" : group.name());
    out.put(PeopleColumns.FROM, from == null ? "" : DAY.format(from));
    out.put(PeopleColumns.YEAR, year);
    out.put(PeopleColumns.LEVEL, level);
    out.put(PeopleColumns.NUMBER, decision);
    out.values().removeIf(String::isEmpty);
    return out;
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

  /** Empty where nothing is said or it is no year. */
  Optional<RatedYear> rated() {
    return RatedYear.read(year);
  }

  boolean sameNameAs(String other) {
    return VietnameseText.fold(name).equals(VietnameseText.fold(other));
  }
}
