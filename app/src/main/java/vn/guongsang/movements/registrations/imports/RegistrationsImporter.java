package vn.guongsang.movements.registrations.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.movements.registrations.Registering;
import vn.guongsang.movements.registrations.Registering.Before;
import vn.guongsang.movements.registrations.RegistrationId;
import vn.guongsang.movements.registrations.Registrations;
import vn.guongsang.movements.registrations.TitleYear;
import vn.guongsang.movements.registrations.Titles;
import vn.guongsang.movements.registrations.imports.RegistrationReading.Read;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.imports.Importer;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.Setting;
import vn.guongsang.shell.imports.Setting.Way;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.sheets.Column;

/**
 * A unit's list of registered titles from a sheet: all of it or nothing, and taken back exactly.
 */
@Component
class RegistrationsImporter implements Importer {

  private static final String FOR = "for-year";

  private final RegistrationReading reading;
  private final Registering registering;
  private final Registrations registrations;
  private final Titles titles;
  private final Journal journal;

  RegistrationsImporter(
      RegistrationReading reading,
      Registering registering,
      Registrations registrations,
      Titles titles,
      Journal journal) {
    this.reading = reading;
    this.registering = registering;
    this.registrations = registrations;
    this.titles = titles;
    this.journal = journal;
  }

  /** The year of rows that name none. */
  enum For {
    THIS_YEAR,
    NEXT_YEAR,
    LAST_YEAR,
    THIS_SCHOOL_YEAR,
    LAST_SCHOOL_YEAR;

    private static final int SCHOOL_BEGINS = 7;

    TitleYear year(LocalDate today) {
      var school = today.getYear() - (today.getMonthValue() < SCHOOL_BEGINS ? 1 : 0);
      return switch (this) {
        case THIS_YEAR -> TitleYear.of(today.getYear());
        case NEXT_YEAR -> TitleYear.of(today.getYear() + 1);
        case LAST_YEAR -> TitleYear.of(today.getYear() - 1);
        case THIS_SCHOOL_YEAR -> TitleYear.schoolYear(school);
        case LAST_SCHOOL_YEAR -> TitleYear.schoolYear(school - 1);
      };
    }
  }

  @Override
  public String kind() {
    return "registrations";
  }

  @Override
  public String titleKey() {
    return "registrations.import.title";
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_ANSWER;
  }

  @Override
  public List<Column> columns() {
    return RegistrationCells.COLUMNS;
  }

  @Override
  public List<Setting> settings(Viewer viewer) {
    return List.of(
        new Setting.Choice(
            FOR,
            "registrations.import.year",
            "registrations.import.year.hint",
            Arrays.stream(For.values())
                .map(one -> new Way(one.name(), "registrations.import.year." + one.name(), ""))
                .toList()));
  }

  @Override
  public Map<String, String> usual(Viewer viewer, LocalDate today) {
    return Map.of(FOR, For.THIS_YEAR.name());
  }

  @Override
  public Map<String, String> chosen(Viewer viewer, Form form) {
    var out = new HashMap<String, String>();
    form.requiredChoice(FOR, For.class, "form.no-such-choice")
        .ifPresent(one -> out.put(FOR, one.name()));
    return out;
  }

  @Override
  public Draft check(Viewer viewer, SheetRows rows, Map<String, String> settings, LocalDate today) {
    var usual = For.valueOf(settings.getOrDefault(FOR, For.THIS_YEAR.name())).year(today);
    var readable =
        rows.rows().stream().filter(row -> !rows.faulty().contains(row.number())).toList();
    var read = reading.read(viewer, readable, usual, today);
    var planned = new ArrayList<PlannedRow>();
    var meant = new LinkedHashMap<TitleYear, List<Read>>();
    for (var one : read) {
      if (one.draft() == null) {
        planned.add(wrong(one, one.faults()));
      } else {
        meant.computeIfAbsent(one.year(), y -> new ArrayList<>()).add(one);
      }
    }
    meant.forEach((year, some) -> plan(viewer, year, some, planned, today));
    rows.faulty()
        .forEach(
            number ->
                planned.add(
                    new PlannedRow(number, RowOutcome.SAME, "", List.of(), List.of(), List.of())));
    planned.sort(Comparator.comparingInt(PlannedRow::number));
    return new Planned(viewer, planned, meant, today);
  }

  private static String name(Read one) {
    return one.row().text(RegistrationCells.NAME).orElse("");
  }

  private static PlannedRow wrong(Read one, List<Fault> faults) {
    return new PlannedRow(
        one.row().number(), RowOutcome.WRONG, name(one), List.of(), faults, List.of());
  }

  private void plan(
      Viewer viewer, TitleYear year, List<Read> some, List<PlannedRow> planned, LocalDate today) {
    var drafts = some.stream().map(one -> Objects.requireNonNull(one.draft())).toList();
    var seen =
        registering.look(viewer, year, drafts, some.stream().map(Read::late).toList(), today);
    var twice = new HashSet<String>();
    for (var i = 0; i < some.size(); i++) {
      var one = some.get(i);
      var fault = seen.get(i).fault();
      var draft = drafts.get(i);
      if (fault != null) {
        var column = fault.key().equals("registrations.fault.late") ? RegistrationCells.LATE : "";
        planned.add(wrong(one, List.of(new Fault(column, -1, fault))));
      } else if (!twice.add(draft.person() + " " + draft.collective() + " " + draft.awardType())) {
        planned.add(
            wrong(
                one,
                List.of(Fault.of(RegistrationCells.NAME, "registrations.fault.twice", name(one)))));
      } else {
        planned.add(row(one, seen.get(i).before(), year, today));
      }
    }
  }

  private PlannedRow row(Read one, Before before, TitleYear year, LocalDate today) {
    var draft = Objects.requireNonNull(one.draft());
    var award = Said.of("registrations.named", titles.name(draft.awardType(), today));
    return new PlannedRow(
        one.row().number(),
        switch (before) {
          case NEW -> RowOutcome.NEW;
          case ASKED -> RowOutcome.CHANGED;
          case REGISTERED -> RowOutcome.SAME;
        },
        name(one),
        switch (before) {
          case NEW ->
              List.of(
                  Change.of("registrations.award", null, award),
                  Change.of("registrations.year-of", null, year.words()));
          case ASKED ->
              List.of(
                  Change.of(
                      "registrations.state",
                      Said.of("enum.RegistrationState.ASKED"),
                      Said.of("enum.RegistrationState.REGISTERED")));
          case REGISTERED -> List.of();
        },
        List.of(),
        List.of());
  }

  private final class Planned implements Draft {
    private final Viewer viewer;
    private final List<PlannedRow> rows;
    private final Map<TitleYear, List<Read>> meant;
    private final LocalDate today;

    Planned(
        Viewer viewer, List<PlannedRow> rows, Map<TitleYear, List<Read>> meant, LocalDate today) {
      this.viewer = viewer;
      this.rows = rows;
      this.meant = meant;
      this.today = today;
    }

    @Override
    public List<PlannedRow> rows() {
      return rows;
    }

    @Override
    public List<Said> faults() {
      return List.of();
    }

    @Override
    public String apply(UUID imported) {
      var confirmed = new ArrayList<RegistrationId>();
      var entered = 0;
      for (var year : meant.entrySet()) {
        var some = year.getValue();
        var reasons = new HashMap<Integer, String>();
        for (var i = 0; i < some.size(); i++) {
          reasons.put(i, some.get(i).late());
        }
        var result =
            registering.registerImported(
                viewer,
                year.getKey(),
                some.stream().map(one -> Objects.requireNonNull(one.draft())).toList(),
                reasons,
                imported,
                today);
        entered += result.entered();
        confirmed.addAll(result.confirmed());
      }
      journal.record(
          viewer,
          entry(viewer, "registrations.imported", imported)
              .fact("count", entered)
              .fact("confirmed", confirmed.size()));
      return new Applied(imported, confirmed).written();
    }
  }

  /** What taking it back needs to know: the import, and whom it confirmed. */
  private record Applied(UUID imported, List<RegistrationId> confirmed) {

    String written() {
      return imported + confirmed.stream().map(id -> " " + id).collect(Collectors.joining());
    }

    static Applied read(String written) {
      var parts = Arrays.stream(written.split(" ", -1)).map(UUID::fromString).toList();
      return new Applied(
          parts.getFirst(),
          parts.subList(1, parts.size()).stream().map(RegistrationId::new).toList());
    }
  }

  private static Entry entry(Viewer viewer, String verb, UUID imported) {
    var unit = viewer.unit().orElseThrow();
    return Entry.of(verb, "unit", unit.value()).in(unit).link("/imports/" + imported);
  }

  @Override
  public List<Said> againstUndo(Viewer viewer, String record, LocalDate today) {
    var moved = registrations.movedOn(Applied.read(record).imported());
    return moved == 0 ? List.of() : List.of(Said.of("registrations.import.moved-on", moved));
  }

  @Override
  public void undo(Viewer viewer, UUID imported, String record, LocalDate today) {
    var against = againstUndo(viewer, record, today);
    if (!against.isEmpty()) {
      throw new Refused(against.stream().map(said -> new Refused.Reason("", said)).toList());
    }
    var read = Applied.read(record);
    var count = registrations.forgetImported(read.imported());
    registrations.unconfirm(viewer, read.confirmed());
    journal.record(
        viewer, entry(viewer, "registrations.import-undone", imported).fact("count", count));
  }
}
