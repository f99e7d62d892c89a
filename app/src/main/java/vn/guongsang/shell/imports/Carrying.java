package vn.guongsang.shell.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Imports.Progress;
import vn.guongsang.shell.page.Reference;

/**
 * Checks, applies and takes back, in the caller's transaction. Each step reads the sheet once;
 * between the steps stays what a person looked at, and whoever applies does exactly that or is told
 * that the world has moved.
 */
@Component
class Carrying {

  private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

  private final ImportTable table;
  private final Intake intake;
  private final SealedFiles files;

  Carrying(ImportTable table, Intake intake, SealedFiles files) {
    this.table = table;
    this.intake = intake;
    this.files = files;
  }

  private record Drafted(Importer.Draft draft, Plan plan) {}

  Plan check(Viewer viewer, Importer importer, Import one, LocalDate today, Progress progress) {
    var plan = drafted(viewer, importer, one, today, progress.part(0, 80)).plan();
    var file = files.keepPlan(viewer, one.id(), plan);
    files.forget(Stream.ofNullable(one.planFile()).toList());
    table.checked(one.id(), plan, file);
    progress.at(100, 100);
    return plan;
  }

  private Drafted drafted(
      Viewer viewer, Importer importer, Import one, LocalDate today, Progress progress) {
    progress.at(0, 100);
    var laid = SheetDesk.lay(intake.open(viewer, importer, one, ""));
    progress.at(30, 100);
    var draft = importer.check(viewer, laid.rows(), one.settings(), today, progress.part(30, 90));
    return new Drafted(draft, SheetDesk.plan(laid, draft.rows(), draft.faults()));
  }

  void apply(Viewer viewer, Importer importer, Import one, LocalDate today, Progress progress) {
    var drafted = drafted(viewer, importer, one, today, progress.part(0, 50));
    var seen =
        Optional.ofNullable(one.planFile())
            .flatMap(file -> files.openPlan(one.id(), file))
            .orElseThrow(() -> Refused.because("imports.fault.not-checked"));
    if (!seen.says(drafted.plan())) {
      throw new Imports.WorldMoved();
    }
    mustBeApplicable(drafted.plan());
    progress.at(55, 100);
    String record;
    try {
      record = drafted.draft().apply(one.id(), progress.part(55, 95));
    } catch (DataIntegrityViolationException e) {
      throw refusedByDatabase(e);
    }
    table.applied(one.id(), viewer, files.keepText(viewer, one.id(), "undo", record));
    progress.at(100, 100);
  }

  private static void mustBeApplicable(Plan plan) {
    if (!plan.applicable()) {
      throw Refused.because(
          plan.changesNothing() && plan.count(RowOutcome.WRONG) == 0
              ? "imports.fault.nothing-to-do"
              : "imports.fault.rows-wrong");
    }
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

  /** What undoes it, as its importer wrote it down. */
  String record(Import one) {
    return Optional.ofNullable(one.undoFile())
        .flatMap(file -> files.openText(one.id(), file))
        .orElseThrow(() -> Refused.because("imports.fault.not-applied"));
  }

  void undo(Viewer viewer, Importer importer, Import one, LocalDate today) {
    try {
      importer.undo(viewer, one.id(), record(one), today);
    } catch (DataIntegrityViolationException e) {
      throw refusedByDatabase(e);
    }
    table.undone(one.id(), viewer);
  }
}
