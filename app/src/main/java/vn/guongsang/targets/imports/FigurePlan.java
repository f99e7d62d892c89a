package vn.guongsang.targets.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Importer;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.targets.Locks;
import vn.guongsang.targets.Measurement;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.imports.FigureReading.Read;
import vn.guongsang.targets.imports.FigureReading.Told;
import vn.guongsang.targets.imports.SheetsFigures.Figure;
import vn.guongsang.targets.imports.SheetsFigures.Key;
import vn.guongsang.targets.words.FigureWords;

/** What a sheet of figures would do to those that stand. */
final class FigurePlan implements Importer.Draft {

  private static final Comparator<Told> IN_ORDER =
      Comparator.comparing((Told one) -> one.indicator().name())
          .thenComparing(one -> one.period().from());

  private final Viewer viewer;
  private final Map<Key, Measurement> standing;
  private final Set<Locks.Locked> locked;
  private final SheetsFigures figures;
  private final Journal journal;
  private final Set<Key> taken = new HashSet<>();
  final List<PlannedRow> rows = new ArrayList<>();
  private final List<Figure> entered = new ArrayList<>();

  FigurePlan(
      Viewer viewer,
      Map<Key, Measurement> standing,
      Set<Locks.Locked> locked,
      SheetsFigures figures,
      Journal journal) {
    this.viewer = viewer;
    this.standing = standing;
    this.locked = locked;
    this.figures = figures;
    this.journal = journal;
  }

  void add(Read read) {
    var faults = new ArrayList<>(read.faults());
    var changes = new ArrayList<Change>();
    var mine = new ArrayList<Figure>();
    for (var one : read.told().stream().sorted(IN_ORDER).toList()) {
      var stands = standing.get(key(one));
      if (!taken.add(key(one))) {
        faults.add(Fault.of("", "targets.import.twice", one.indicator().name()));
      } else if (stands == null || !same(stands.measured(), one.measured())) {
        if (Locks.holds(locked, one.unit().value(), one.period())) {
          faults.add(Fault.of("", "targets.fault.locked"));
        } else if (stands != null && read.reason().isEmpty()) {
          faults.add(
              Fault.of(
                  FigureColumns.REASON,
                  "targets.import.no-reason",
                  one.indicator().name(),
                  words(stands.measured())));
        }
        changes.add(
            new Change(
                "targets.import.figure",
                stands == null
                    ? Said.of("imports.nothing")
                    : Said.of("imports.value", words(stands.measured())),
                Said.of(
                    "targets.import.told",
                    one.indicator().name(),
                    FigureWords.period(one.period()),
                    words(one.measured()))));
        mine.add(
            new Figure(
                one.indicator().id(),
                one.unit(),
                one.period(),
                one.measured(),
                read.document(),
                read.note(),
                stands == null ? null : stands.id(),
                stands == null ? "" : read.reason()));
      }
    }
    if (!faults.isEmpty()) {
      rows.add(
          new PlannedRow(
              read.number(), RowOutcome.WRONG, read.title(), List.of(), faults, read.doubts()));
      return;
    }
    entered.addAll(mine);
    var outcome =
        mine.isEmpty()
            ? RowOutcome.SAME
            : mine.stream().anyMatch(one -> one.corrects() != null)
                ? RowOutcome.CHANGED
                : RowOutcome.NEW;
    rows.add(
        new PlannedRow(
            read.number(),
            outcome,
            read.title(),
            changes,
            List.of(),
            mine.isEmpty() ? List.of() : read.doubts()));
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
    figures.enterAll(viewer, entered, imported);
    journal.record(
        viewer,
        FiguresImporter.entry(viewer, "targets.imported", imported).fact("count", entered.size()));
    return imported.toString();
  }

  /** Enters what other software sent; a call that changes nothing leaves no trace. */
  void applySent(UUID sent) {
    if (entered.isEmpty()) {
      return;
    }
    figures.enterAll(viewer, entered, sent);
    for (var unit : entered.stream().map(Figure::unit).distinct().toList()) {
      var count = entered.stream().filter(figure -> figure.unit().equals(unit)).count();
      journal.record(
          viewer, Entry.of("targets.sent", "unit", unit.value()).in(unit).fact("count", count));
    }
  }

  static Key key(Told one) {
    return new Key(one.indicator().id().value(), one.unit().value(), one.period().code());
  }

  private static boolean same(Measured one, Measured other) {
    return same(one.value(), other.value())
        && java.util.Objects.equals(one.place(), other.place())
        && java.util.Objects.equals(one.among(), other.among())
        && java.util.Objects.equals(one.moved(), other.moved());
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  /** As it stands in every language: {@code 87,11; 9/63; +39}. */
  private static String words(Measured measured) {
    var parts = new ArrayList<String>();
    if (measured.value() != null) {
      parts.add(measured.value().toPlainString().replace('.', ','));
    }
    if (measured.place() != null) {
      parts.add(measured.place() + (measured.among() == null ? "" : "/" + measured.among()));
    }
    if (measured.moved() != null) {
      parts.add("%+d".formatted(measured.moved()));
    }
    return String.join("; ", parts);
  }
}
