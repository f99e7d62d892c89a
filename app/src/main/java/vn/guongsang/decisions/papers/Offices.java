package vn.guongsang.decisions.papers;

import static vn.guongsang.decisions.db.Tables.OFFICE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.documents.KeptFiles;
import vn.guongsang.documents.official.docx.Letterhead;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** The offices' ways of heading and signing: what was set, else what name and level say. */
@Component
public class Offices {

  private static final int FAR_ENOUGH = 12;

  private final DSLContext sql;
  private final Units units;
  private final KeptFiles files;
  private final Journal journal;

  Offices(DSLContext sql, Units units, KeptFiles files, Journal journal) {
    this.sql = sql;
    this.units = units;
    this.files = files;
    this.journal = journal;
  }

  /**
   * As it is for papers of a day: names are those of the day, unless the office set its own. The
   * caller has made sure that the viewer may see what it issues.
   */
  public Office of(UnitId id, LocalDate day) {
    var unit = units.on(id, day).or(() -> units.find(id)).orElseThrow(NotFound::new);
    var derived = OfficeDefaults.of(unit, above(unit, day), place(unit, day));
    return sql.selectFrom(OFFICE)
        .where(OFFICE.UNIT.eq(id.value()))
        .fetchOptional(
            row ->
                new Office(
                    id,
                    derived.kind(),
                    row.getSuperior(),
                    row.getHeading(),
                    row.getPlace(),
                    row.getSymbol(),
                    row.getHead(),
                    row.getDecider(),
                    row.getCollective(),
                    Capacity.valueOf(row.getCapacity()),
                    row.getSignatory(),
                    row.getPost(),
                    row.getProposer(),
                    row.getRecipients().lines().toList(),
                    row.getLetterhead(),
                    row.getNumbering(),
                    row.getVersion()))
        .orElse(derived);
  }

  private @Nullable Unit above(Unit unit, LocalDate day) {
    return unit.parent().flatMap(p -> units.on(p, day).or(() -> units.find(p))).orElse(null);
  }

  private @Nullable Unit place(Unit unit, LocalDate day) {
    var at = unit;
    for (var step = 0; step < FAR_ENOUGH; step++) {
      if (at.level() == UnitLevel.COMMUNE
          || at.level() == UnitLevel.DISTRICT
          || at.level() == UnitLevel.PROVINCE) {
        return at;
      }
      var higher = above(at, day);
      if (higher == null) {
        return null;
      }
      at = higher;
    }
    return null;
  }

  /**
   * Sets it for a unit within the viewer's scope.
   *
   * @param office its version is the one the form was opened on
   */
  @Transactional
  public void set(Viewer viewer, Office office) {
    var unit = units.within(viewer, office.unit());
    var row =
        sql.selectFrom(OFFICE).where(OFFICE.UNIT.eq(office.unit().value())).forUpdate().fetchOne();
    var known = row == null ? 0 : row.getVersion();
    if (known != office.version()) {
      throw new StaleVersion(office.unit().value(), known);
    }
    var entry =
        Entry.of("decisions.office-set", Units.SUBJECT, office.unit().value()).in(office.unit());
    var fresh = row == null ? sql.newRecord(OFFICE) : row;
    entry
        .change("heading", row == null ? null : row.getHeading(), office.heading())
        .change("symbol", row == null ? null : row.getSymbol(), office.symbol())
        .change("signatory", row == null ? null : row.getSignatory(), office.signatory())
        .change(
            "capacity",
            row == null ? null : Capacity.valueOf(row.getCapacity()),
            office.capacity());
    fresh.setUnit(office.unit().value());
    fresh.setTenant(unit.tenant());
    fresh.setSuperior(office.superior());
    fresh.setHeading(office.heading());
    fresh.setPlace(office.place());
    fresh.setSymbol(office.symbol());
    fresh.setHead(office.head());
    fresh.setDecider(office.decider());
    fresh.setCollective(office.collective());
    fresh.setCapacity(office.capacity().name());
    fresh.setSignatory(office.signatory());
    fresh.setPost(office.post());
    fresh.setProposer(office.proposer());
    fresh.setRecipients(String.join("\n", office.recipients()));
    fresh.setLetterhead(office.letterhead());
    fresh.setNumbering(office.numbering());
    fresh.setVersion(known + 1);
    if (row == null) {
      fresh.insert();
    } else {
      fresh.update();
    }
    journal.record(viewer, entry);
  }

  /** The office's own head of papers; empty where it has none, or its file is gone. */
  Optional<Letterhead> letterhead(Office office) {
    return Optional.ofNullable(office.letterhead())
        .flatMap(this::content)
        .map(docx -> Letterhead.read(docx, "letterhead"));
  }

  /** The bytes of a kept file. */
  public Optional<byte[]> content(UUID file) {
    return files
        .find(file)
        .map(
            kept -> {
              try (var in = files.open(kept)) {
                return in.readAllBytes();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
