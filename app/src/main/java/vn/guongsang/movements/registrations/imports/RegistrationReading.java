package vn.guongsang.movements.registrations.imports;

import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.registrations.RegistrationDraft;
import vn.guongsang.movements.registrations.TitleYear;
import vn.guongsang.movements.registrations.Titles;
import vn.guongsang.movements.registrations.Titles.Title;
import vn.guongsang.registry.people.PersonMatching;
import vn.guongsang.registry.people.PersonMatching.Match;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.sheets.RowIn;

/** Reads rows of registrations, many at once: who is meant, which title, which year. */
@Component
class RegistrationReading {

  private final DSLContext sql;
  private final Titles titles;
  private final PersonMatching people;

  RegistrationReading(DSLContext sql, Titles titles, PersonMatching people) {
    this.sql = sql;
    this.titles = titles;
    this.people = people;
  }

  /**
   * @param draft null where something is wrong
   */
  record Read(
      RowIn row,
      TitleYear year,
      @Nullable RegistrationDraft draft,
      String late,
      List<Fault> faults) {}

  List<Read> read(Viewer viewer, List<RowIn> rows, TitleYear usual, LocalDate today) {
    var matches = people.match(viewer, rows.stream().map(RegistrationCells::asked).toList());
    var units = units(viewer, rows);
    var out = new ArrayList<Read>(rows.size());
    for (var i = 0; i < rows.size(); i++) {
      out.add(read(rows.get(i), matches.get(i), units, usual, today));
    }
    return out;
  }

  private Map<String, Set<UUID>> units(Viewer viewer, List<RowIn> rows) {
    var asked =
        rows.stream()
            .flatMap(row -> row.text(RegistrationCells.NAME).stream())
            .map(VietnameseText::fold)
            .distinct()
            .toArray(String[]::new);
    var out = new HashMap<String, Set<UUID>>();
    sql.select(UNIT_NAME.FOLDED, UNIT_NAME.UNIT)
        .from(UNIT_NAME)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(UNIT_NAME.UNIT))
        .where(UNIT_NAME.FOLDED.eq(DSL.any(asked)))
        .and(viewer.sees(UNIT_TODAY.PATH))
        .forEach(
            row -> out.computeIfAbsent(row.value1(), n -> new LinkedHashSet<>()).add(row.value2()));
    return out;
  }

  private Read read(
      RowIn row, Match match, Map<String, Set<UUID>> units, TitleYear usual, LocalDate today) {
    var faults = new ArrayList<Fault>();
    var title = title(row, today, faults);
    var typedYear = row.text(RegistrationCells.YEAR).orElse("");
    var year = typedYear.isEmpty() ? Optional.of(usual) : TitleYear.read(typedYear);
    if (year.isEmpty()) {
      faults.add(Fault.of(RegistrationCells.YEAR, "registrations.fault.year", typedYear));
    }
    var aim = row.text(RegistrationCells.AIM).orElse("");
    var draft = title.flatMap(t -> draft(row, match, units, t, aim, faults));
    return new Read(
        row,
        year.orElse(usual),
        faults.isEmpty() ? draft.orElse(null) : null,
        row.text(RegistrationCells.LATE).orElse(""),
        faults);
  }

  private Optional<Title> title(RowIn row, LocalDate today, List<Fault> faults) {
    var typed = row.text(RegistrationCells.AWARD).orElse("");
    var read = titles.read(typed, today);
    if (read.certain().isEmpty()) {
      faults.add(
          read.offered().isEmpty()
              ? Fault.of(RegistrationCells.AWARD, "registrations.fault.award-unknown", typed)
              : Fault.of(
                  RegistrationCells.AWARD,
                  "registrations.fault.award-several",
                  typed,
                  read.offered().stream()
                      .map(t -> t.name().vi())
                      .collect(Collectors.joining("; "))));
    }
    return read.certain();
  }

  private static Optional<RegistrationDraft> draft(
      RowIn row,
      Match match,
      Map<String, Set<UUID>> units,
      Title title,
      String aim,
      List<Fault> faults) {
    var typed = row.text(RegistrationCells.NAME).orElse("");
    var called = units.getOrDefault(VietnameseText.fold(typed), Set.of());
    var certain = match.certain();
    if (certain != null && title.forPeople() && called.isEmpty()) {
      return Optional.of(RegistrationDraft.of(certain, title.code(), aim));
    }
    if (called.size() == 1 && title.forCollectives() && certain == null) {
      return Optional.of(
          RegistrationDraft.of(new UnitId(called.iterator().next()), title.code(), aim));
    }
    if (certain == null && called.isEmpty() && match.candidates().isEmpty()) {
      faults.add(Fault.of(RegistrationCells.NAME, "registrations.fault.nobody-called", typed));
    } else if (certain != null && !title.forPeople()) {
      faults.add(
          Fault.of(
              RegistrationCells.AWARD, "registrations.fault.for-collectives", title.name(), typed));
    } else if (called.size() == 1 && !title.forCollectives()) {
      faults.add(
          Fault.of(RegistrationCells.AWARD, "registrations.fault.for-people", title.name(), typed));
    } else {
      faults.add(
          Fault.of(
              RegistrationCells.NAME,
              "registrations.fault.not-certain",
              typed,
              match.candidates().stream()
                  .map(c -> c.name() + " (" + c.born() + ", " + c.unit() + ")")
                  .collect(Collectors.joining("; "))));
    }
    return Optional.empty();
  }
}
