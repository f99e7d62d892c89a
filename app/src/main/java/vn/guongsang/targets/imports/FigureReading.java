package vn.guongsang.targets.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.sheets.RowIn;
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.web.Periods;
import vn.guongsang.targets.words.FigureWords;

/** Reads rows of a sheet into the figures they say; what cannot be told is a fault of the row. */
@Component
class FigureReading {

  private static final String NO_DOCUMENT = "Bảng số liệu nhập từ Excel";

  private final DSLContext sql;
  private final Indicators indicators;

  FigureReading(DSLContext sql, Indicators indicators) {
    this.sql = sql;
    this.indicators = indicators;
  }

  /**
   * What holds for rows that do not say it themselves.
   *
   * @param year of columns headed by a month alone
   */
  record Usual(@Nullable UnitId unit, Period period, int year) {}

  /** One figure of a row. */
  record Told(Indicator indicator, UnitId unit, Period period, Measured measured) {}

  record Read(
      int number,
      String title,
      List<Told> told,
      String document,
      String note,
      String reason,
      List<Fault> faults,
      List<Fault> doubts) {}

  List<Read> read(Viewer viewer, List<RowIn> rows, Usual usual, LocalDate today) {
    var units = new NamedUnits(sql, viewer, rows);
    var byName = new HashMap<String, List<Indicator>>();
    var byId = new HashMap<String, Indicator>();
    for (var one : indicators.all(viewer)) {
      byName.computeIfAbsent(VietnameseText.fold(one.name()), n -> new ArrayList<>()).add(one);
      byId.put(one.id().toString(), one);
    }
    return rows.stream().map(row -> new Row(row, usual, today).read(units, byName, byId)).toList();
  }

  /** One row while it is read. */
  private static final class Row {
    private final RowIn row;
    private final Usual usual;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> doubts = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    Row(RowIn row, Usual usual, LocalDate today) {
      this.row = row;
      this.usual = usual;
      this.today = today;
    }

    Read read(NamedUnits units, Map<String, List<Indicator>> byName, Map<String, Indicator> byId) {
      var unit = unit(units);
      var period = period();
      var named = row.text(FigureColumns.INDICATOR).orElse("");
      var across =
          row.values().keySet().stream()
              .filter(key -> key.startsWith(FigureColumns.ACROSS))
              .sorted()
              .toList();
      if (unit.isPresent() && period.isPresent()) {
        for (var key : across) {
          var indicator = byId.get(key.substring(FigureColumns.ACROSS.length()));
          if (indicator != null) {
            row.number(key).ifPresent(value -> tell(indicator, unit.get(), period.get(), value));
          }
        }
      }
      if (!named.isEmpty() || across.isEmpty()) {
        var indicator = indicator(named, byName);
        if (unit.isPresent() && period.isPresent() && indicator.isPresent()) {
          ofOne(indicator.get(), unit.get(), period.get());
        }
      }
      if (told.isEmpty() && faults.isEmpty()) {
        faults.add(Fault.of(FigureColumns.VALUE, "targets.import.no-figure"));
      }
      if (row.text(FigureColumns.DOCUMENT).isEmpty()) {
        doubts.add(Fault.of(FigureColumns.DOCUMENT, "targets.import.no-document", NO_DOCUMENT));
      }
      return new Read(
          row.number(),
          title(named),
          List.copyOf(told),
          row.text(FigureColumns.DOCUMENT).orElse(NO_DOCUMENT),
          row.text(FigureColumns.NOTE).orElse(""),
          row.text(FigureColumns.REASON).orElse(""),
          List.copyOf(faults),
          List.copyOf(doubts));
    }

    private String title(String named) {
      var unit = row.text(FigureColumns.UNIT).orElse("");
      return unit.isEmpty() || named.isEmpty() ? unit + named : unit + ": " + named;
    }

    private Optional<UnitId> unit(NamedUnits units) {
      if (row.text(FigureColumns.UNIT).isPresent()) {
        return units.find(row, faults);
      }
      if (usual.unit() == null) {
        faults.add(Fault.of(FigureColumns.UNIT, "targets.fault.no-unit"));
      }
      return Optional.ofNullable(usual.unit());
    }

    private Optional<Period> period() {
      var typed = row.text(FigureColumns.PERIOD).orElse("");
      if (typed.isEmpty()) {
        return Optional.of(usual.period());
      }
      var read = Periods.read(typed);
      if (read.isEmpty()) {
        faults.add(Fault.of(FigureColumns.PERIOD, "targets.import.period-unknown", typed));
      }
      return read;
    }

    private Optional<Indicator> indicator(String named, Map<String, List<Indicator>> byName) {
      if (named.isEmpty()) {
        faults.add(Fault.of(FigureColumns.INDICATOR, "targets.import.no-indicator"));
        return Optional.empty();
      }
      var found = byName.getOrDefault(VietnameseText.fold(named), List.of());
      if (found.size() == 1) {
        return Optional.of(found.getFirst());
      }
      faults.add(
          Fault.of(
              FigureColumns.INDICATOR,
              found.isEmpty()
                  ? "targets.import.indicator-unknown"
                  : "targets.import.indicator-unclear",
              named));
      return Optional.empty();
    }

    /** Thousands typed where millions are kept are seen by nothing else. */
    private void measure(Indicator indicator) {
      var typed = row.text(FigureColumns.MEASURE).orElse("");
      var kept = indicator.said().measure();
      if (!typed.isEmpty() && !alike(typed, kept)) {
        faults.add(Fault.of(FigureColumns.MEASURE, "targets.import.measure-differs", typed, kept));
      }
    }

    /** Signs such as % are nothing once folded. */
    private static boolean alike(String one, String other) {
      return one.strip().equalsIgnoreCase(other.strip())
          || (!VietnameseText.fold(one).isEmpty()
              && VietnameseText.fold(one).equals(VietnameseText.fold(other)));
    }

    /** The figure of the row itself, and those of months and quarters across. */
    private void ofOne(Indicator indicator, UnitId unit, Period period) {
      measure(indicator);
      var value = row.number(FigureColumns.VALUE).orElse(null);
      var place = whole(FigureColumns.PLACE);
      var among = whole(FigureColumns.AMONG);
      var moved = whole(FigureColumns.MOVED);
      if (value != null || place != null || moved != null) {
        if (place != null && (place < 1 || (among != null && place > among))) {
          faults.add(
              Fault.of(
                  FigureColumns.PLACE,
                  "targets.fault.place-over-among",
                  place,
                  among == null ? 0 : among));
        } else {
          tell(indicator, unit, period, new Measured(value, place, among, moved));
        }
      } else if (among != null) {
        faults.add(Fault.of(FigureColumns.PLACE, "targets.fault.among-without-place"));
      }
      var year = row.text(FigureColumns.PERIOD).isEmpty() ? usual.year() : period.year();
      row.values().keySet().stream()
          .sorted()
          .forEach(
              key ->
                  FigureColumns.period(key, year)
                      .ifPresent(
                          of ->
                              row.number(key)
                                  .ifPresent(number -> tell(indicator, unit, of, number))));
    }

    private @Nullable Integer whole(String key) {
      var read = row.number(key).orElse(null);
      if (read == null) {
        return null;
      }
      if (read.abs().compareTo(BigDecimal.valueOf(100_000)) > 0) {
        faults.add(Fault.of(key, "targets.import.too-large", read.toPlainString()));
        return null;
      }
      return read.intValue();
    }

    private void tell(Indicator indicator, UnitId unit, Period period, BigDecimal value) {
      tell(indicator, unit, period, Measured.of(value));
    }

    private void tell(Indicator indicator, UnitId unit, Period period, Measured measured) {
      if (indicator.said().derived() != null) {
        faults.add(Fault.of(FigureColumns.INDICATOR, "targets.fault.derived-entered"));
      } else if (period.from().isAfter(today)) {
        faults.add(
            Fault.of(
                FigureColumns.PERIOD, "targets.import.period-to-come", FigureWords.period(period)));
      } else {
        told.add(new Told(indicator, unit, period, measured));
      }
    }
  }
}
