package vn.guongsang.shell.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.db.tables.records.ImportRecord;
import vn.guongsang.shell.imports.Import.Columns;
import vn.guongsang.shell.imports.Import.Source;
import vn.guongsang.shell.page.Reference;

/** Takes sheets in, checks them without a trace, applies them all or nothing, takes them back. */
@Component
public class Imports {

  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

  private final ImportTable table;
  private final SheetDesk desk;
  private final SealedFiles files;
  private final List<Importer> importers;
  private final Clock clock;

  Imports(
      ImportTable table,
      SheetDesk desk,
      SealedFiles files,
      ObjectProvider<Importer> importers,
      Clock clock) {
    this.table = table;
    this.desk = desk;
    this.files = files;
    this.importers = importers.orderedStream().toList();
    this.clock = clock;
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
    var importer = importer(viewer, kind);
    var unit = viewer.unit().orElseThrow(() -> Refused.because("imports.fault.no-unit"));
    var name = VietnameseText.clean(fileName);
    var book = desk.readOrRefuse(name, source, content);
    var opened =
        desk.open(book, importer.columns(), table.remembered(viewer, kind), Columns.UNSAID);
    var id = TimeOrderedId.at(clock.millis());
    var fresh =
        new Import(
            id,
            viewer.who().value(),
            unit.value(),
            kind,
            source,
            name,
            sha256(content),
            files.keep(viewer, id, name.isEmpty() ? "pasted" : name, content),
            importer.usual(viewer, vn.guongsang.shell.Time.today(clock)),
            Columns.UNSAID,
            ImportState.READ,
            opened.table() == null ? 0 : opened.table().rows().size(),
            Map.of(),
            null,
            null,
            1,
            clock.instant(),
            null,
            null,
            null,
            null,
            null,
            null);
    table.insert(viewer, fresh);
    return fresh;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same sheet, already applied and not undone. */
  public Optional<Import> sameApplied(Viewer viewer, Import one) {
    return table
        .applied(viewer, kinds(viewer), one.kind(), one.sha256())
        .filter(other -> !other.id().equals(one.id()));
  }

  /** The sheet with what its headings are taken for; {@code sheet} empty for the one chosen. */
  public OpenedSheet open(Viewer viewer, Import one, String sheet) {
    var content = one.sheetKept() ? files.open(one.id(), one.file()) : Optional.<byte[]>empty();
    var book =
        desk.readOrRefuse(
            one.fileName(),
            one.source(),
            content.orElseThrow(() -> Refused.because("imports.fault.sheet-gone")));
    var columns =
        sheet.isEmpty() || sheet.equals(one.columns().sheet())
            ? one.columns()
            : new Columns(sheet, Map.of());
    return desk.open(
        book,
        importer(viewer, one.kind()).columns(),
        table.remembered(viewer, one.kind()),
        columns);
  }

  /** A person says what the headings stand for; it is remembered and not asked again. */
  @Transactional
  public void chooseColumns(
      Viewer viewer, UUID id, int version, String sheet, Map<Integer, String> keys) {
    var one = openOne(viewer, id, version);
    var asked = one.with(new Columns(sheet, keys));
    var opened = open(viewer, asked, "");
    var matching = opened.matching();
    if (matching == null || opened.table() == null) {
      throw Refused.because("imports.fault.no-table");
    }
    var missing =
        matching.missingRequired().stream()
            .map(
                column ->
                    new Refused.Reason("", Said.of("imports.fault.column-missing", column.label())))
            .toList();
    if (!missing.isEmpty()) {
      throw new Refused(missing);
    }
    for (var ambiguous : matching.ambiguous()) {
      throw Refused.field(
          "column-" + ambiguous.heading().column(),
          "imports.fault.column-unclear",
          ambiguous.heading().shown());
    }
    if (opened.table().rows().isEmpty()) {
      throw Refused.because("imports.fault.no-rows");
    }
    var kept = new HashMap<Integer, String>();
    matching.matches().forEach(match -> kept.put(match.heading().column(), match.key()));
    table.remember(viewer, one.kind(), matching.toRemember());
    table.columns(id, new Columns(opened.sheet().name(), kept), opened.table().rows().size());
    table.unchecked(id);
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
    var laid = SheetDesk.lay(open(viewer, one, ""));
    progress.at(1, 3);
    var plan = drafted(viewer, one, laid, today).plan();
    progress.at(2, 3);
    var file = files.keepText(viewer, id, "plan", files.write(plan));
    files.forget(Stream.ofNullable(one.planFile()).toList());
    table.checked(id, plan, file);
    progress.at(3, 3);
    return plan;
  }

  private record Drafted(Importer.Draft draft, Plan plan) {}

  private Drafted drafted(Viewer viewer, Import one, SheetDesk.Laid laid, LocalDate today) {
    var draft = importer(viewer, one.kind()).check(viewer, laid.rows(), one.settings(), today);
    return new Drafted(draft, SheetDesk.plan(laid, draft.rows(), draft.faults()));
  }

  /** As last checked, or as applied; empty before the first check, or when it was forgotten. */
  public Optional<Plan> plan(Import one) {
    return Optional.ofNullable(one.planFile())
        .flatMap(file -> files.openText(one.id(), file))
        .map(files::plan);
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
    var laid = SheetDesk.lay(open(viewer, one, ""));
    progress.at(1, 4);
    var drafted = drafted(viewer, one, laid, today);
    progress.at(2, 4);
    var seen = plan(one).orElseThrow(() -> Refused.because("imports.fault.not-checked"));
    if (!files.write(drafted.plan()).equals(files.write(seen))) {
      throw new WorldMoved();
    }
    if (!drafted.plan().applicable()) {
      throw Refused.because(
          drafted.plan().changesNothing() && drafted.plan().count(RowOutcome.WRONG) == 0
              ? "imports.fault.nothing-to-do"
              : "imports.fault.rows-wrong");
    }
    String record;
    try {
      record = drafted.draft().apply(id);
    } catch (DataIntegrityViolationException e) {
      throw refusedByDatabase(e);
    }
    progress.at(3, 4);
    table.applied(id, viewer, files.keepText(viewer, id, "undo", record));
    progress.at(4, 4);
    return find(viewer, id);
  }

  private static Refused refusedByDatabase(DataIntegrityViolationException e) {
    var reference = Reference.make();
    // not the whole: the database quotes the row, and a row may hold personal values
    LOG.error("{} an import was refused by the database: {}", reference, constraint(e));
    return Refused.because("imports.fault.database", reference);
  }

  private static String constraint(DataIntegrityViolationException e) {
    return NestedExceptionUtils.getMostSpecificCause(e) instanceof PSQLException cause
            && cause.getServerErrorMessage() != null
        ? String.valueOf(cause.getServerErrorMessage().getConstraint())
        : e.getClass().getSimpleName();
  }

  /** What forbids undoing it; empty when it can be undone. */
  public List<Said> againstUndo(Viewer viewer, Import one, LocalDate today) {
    return importer(viewer, one.kind()).againstUndo(viewer, record(one), today);
  }

  private String record(Import one) {
    return Optional.ofNullable(one.undoFile())
        .flatMap(file -> files.openText(one.id(), file))
        .orElseThrow(() -> Refused.because("imports.fault.not-applied"));
  }

  @Transactional
  public void undo(Viewer viewer, UUID id, int version, LocalDate today) {
    var one = table.forChange(viewer, kinds(viewer), id, version);
    if (one.state() != ImportState.APPLIED) {
      throw Refused.because("imports.fault.not-applied");
    }
    var importer = importer(viewer, one.kind());
    importer.standStill();
    try {
      importer.undo(viewer, id, record(one), today);
    } catch (DataIntegrityViolationException e) {
      throw refusedByDatabase(e);
    }
    table.undone(id, viewer);
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
  int forgetSheets(java.time.Instant before) {
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
  }

  /** Something changed between the check and the deed; a person must look again. */
  public static final class WorldMoved extends Refused {
    private static final long serialVersionUID = 1L;

    WorldMoved() {
      super(List.of(new Refused.Reason("", Said.of("imports.fault.world-moved"))));
    }
  }
}
