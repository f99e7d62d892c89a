package vn.guongsang.shell.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.db.tables.records.ImportRecord;
import vn.guongsang.shell.imports.Import.Source;

/** Takes sheets in, checks them without a trace, applies them all or nothing, takes them back. */
@Component
public class Imports {

  private final ImportTable table;
  private final Intake intake;
  private final Carrying carrying;
  private final SealedFiles files;
  private final List<Importer> importers;

  Imports(
      ImportTable table,
      Intake intake,
      Carrying carrying,
      SealedFiles files,
      ObjectProvider<Importer> importers) {
    this.table = table;
    this.intake = intake;
    this.carrying = carrying;
    this.files = files;
    this.importers = importers.orderedStream().toList();
  }

  /** What the viewer may import. */
  public List<Importer> importers(Viewer viewer) {
    return importers.stream().filter(importer -> viewer.may(importer.needs())).toList();
  }

  public Importer importer(Viewer viewer, String kind) {
    return importers(viewer).stream()
        .filter(importer -> importer.kind().equals(kind))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private List<String> kinds(Viewer viewer) {
    return importers(viewer).stream().map(Importer::kind).toList();
  }

  public Condition visible(Viewer viewer) {
    return ImportTable.visible(viewer, kinds(viewer));
  }

  public Import read(ImportRecord row) {
    return table.read(row);
  }

  /**
   * @throws NotFound if there is none, or it is not within the viewer's scope
   */
  public Import find(Viewer viewer, UUID id) {
    return table.find(viewer, kinds(viewer), id).orElseThrow(NotFound::new);
  }

  /**
   * Keeps a sheet that can be read; nothing is checked yet.
   *
   * @throws Refused when it cannot be read, in words beside the field it came from
   */
  @Transactional
  public Import take(Viewer viewer, String kind, String fileName, Source source, byte[] content) {
    return intake.take(viewer, importer(viewer, kind), fileName, source, content);
  }

  /** The same sheet, already applied and not undone. */
  public Optional<Import> sameApplied(Viewer viewer, Import one) {
    return table
        .applied(viewer, kinds(viewer), one.kind(), one.sha256())
        .filter(other -> !other.id().equals(one.id()));
  }

  /** The sheet with what its headings are taken for; {@code sheet} empty for the one chosen. */
  public OpenedSheet open(Viewer viewer, Import one, String sheet) {
    return intake.open(viewer, importer(viewer, one.kind()), one, sheet);
  }

  /** A person says what the headings stand for; it is remembered and not asked again. */
  @Transactional
  public void chooseColumns(
      Viewer viewer, UUID id, int version, String sheet, Map<Integer, String> keys) {
    var one = openOne(viewer, id, version);
    intake.choose(viewer, importer(viewer, one.kind()), one, sheet, keys);
  }

  private Import openOne(Viewer viewer, UUID id, int version) {
    var one = table.forChange(viewer, kinds(viewer), id, version);
    if (!one.state().open()) {
      throw Refused.because("imports.fault." + one.state());
    }
    return one;
  }

  @Transactional
  public void set(Viewer viewer, UUID id, int version, Map<String, String> settings) {
    openOne(viewer, id, version);
    table.settings(id, settings);
    table.unchecked(id);
  }

  /** Works out what would happen, and keeps that beside the import; touches nothing else. */
  @Transactional
  public Plan check(Viewer viewer, UUID id, LocalDate today, Progress progress) {
    var one = openOne(viewer, id, find(viewer, id).version());
    return carrying.check(viewer, importer(viewer, one.kind()), one, today, of(one, progress));
  }

  /** Told in rows, since that is what people count in. */
  private static Progress of(Import one, Progress progress) {
    return (done, total) -> progress.at(one.rows() * done / Math.max(1, total), one.rows());
  }

  /** As last checked, or as applied; empty before the first check, or when it was forgotten. */
  public Optional<KeptPlan> plan(Import one) {
    return Optional.ofNullable(one.planFile()).flatMap(file -> files.openPlan(one.id(), file));
  }

  /**
   * Does all of it or nothing, in the caller's transaction.
   *
   * @throws WorldMoved when the check would say something else by now; it must be looked at again
   */
  @Transactional
  public Import apply(Viewer viewer, UUID id, int version, LocalDate today, Progress progress) {
    var one = openOne(viewer, id, version);
    if (one.state() != ImportState.CHECKED) {
      throw Refused.because("imports.fault.not-checked");
    }
    var importer = importer(viewer, one.kind());
    importer.standStill();
    if (sameApplied(viewer, one).filter(o -> o.settings().equals(one.settings())).isPresent()) {
      throw Refused.because("imports.fault.same-applied");
    }
    carrying.apply(viewer, importer, one, today, of(one, progress));
    return find(viewer, id);
  }

  /** What forbids undoing it; empty when it can be undone. */
  public List<Said> againstUndo(Viewer viewer, Import one, LocalDate today) {
    return importer(viewer, one.kind()).againstUndo(viewer, carrying.record(one), today);
  }

  @Transactional
  public void undo(Viewer viewer, UUID id, int version, LocalDate today) {
    var one = table.forChange(viewer, kinds(viewer), id, version);
    if (one.state() != ImportState.APPLIED) {
      throw Refused.because("imports.fault.not-applied");
    }
    var importer = importer(viewer, one.kind());
    importer.standStill();
    carrying.undo(viewer, importer, one, today);
  }

  /** Nobody wants it: its sheet goes at once. */
  @Transactional
  public void drop(Viewer viewer, UUID id, int version) {
    var one = openOne(viewer, id, version);
    forget(one);
  }

  private void forget(Import one) {
    files.forget(Stream.concat(Stream.of(one.file()), Stream.ofNullable(one.planFile())).toList());
    table.dropped(one.id());
  }

  /** Sheets older than the moment go; what was applied stays readable without its sheet. */
  @Transactional
  int forgetSheets(Instant before) {
    var old = table.madeBefore(before);
    for (var one : old) {
      if (one.state().open()) {
        forget(one);
      } else {
        files.forget(List.of(one.file()));
        table.sheetGone(one.id());
      }
    }
    return old.size();
  }

  /** Told how far it is. */
  @FunctionalInterface
  public interface Progress {
    void at(long done, long total);

    Progress UNTOLD = (done, total) -> {};

    /** One part of the way, from so many hundredths to so many. */
    default Progress part(int from, int to) {
      return (done, total) ->
          at(from * 1_000L + (to - from) * 1_000L * done / Math.max(1, total), 100_000);
    }
  }

  /** Something changed between the check and the deed; a person must look again. */
  public static final class WorldMoved extends Refused {
    private static final long serialVersionUID = 1L;

    WorldMoved() {
      super(List.of(new Refused.Reason("", Said.of("imports.fault.world-moved"))));
    }
  }
}
