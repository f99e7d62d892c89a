package vn.guongsang.movements.commitments;

import static vn.guongsang.movements.db.Tables.COMMITMENT;
import static vn.guongsang.movements.db.Tables.COMMITTED;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.db.tables.records.CommitmentRecord;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Keeps the texts that are committed to, with how many have. */
@Component
public class Commitments {

  /** The kind of subject under which sentences speak of commitments. */
  public static final String SUBJECT = "commitment";

  private final DSLContext sql;
  private final Journal journal;
  private final Clock clock;

  Commitments(DSLContext sql, Journal journal, Clock clock) {
    this.sql = sql;
    this.journal = journal;
    this.clock = clock;
  }

  static Condition atOrBelow(Field<String> path, Field<String> top) {
    return path.eq(top).or(path.startsWith(DSL.concat(top, DSL.inline("/"))));
  }

  /** Those of the scope, and those of the units above, which ask the viewer's unit too. */
  static Condition seen(Viewer viewer) {
    var mine = UNIT_TODAY.as("mine");
    return viewer
        .unit()
        .map(
            unit ->
                viewer
                    .sees(UNIT_TODAY.PATH)
                    .or(
                        DSL.exists(
                            DSL.selectOne()
                                .from(mine)
                                .where(mine.ID.eq(unit.value()))
                                .and(atOrBelow(mine.PATH, UNIT_TODAY.PATH)))))
        .orElse(viewer.sees(UNIT_TODAY.PATH));
  }

  private static Field<Integer> unitsCommitted() {
    var child = UNIT_TODAY.as("child");
    return DSL.field(
            DSL.selectCount()
                .from(COMMITTED)
                .join(child)
                .on(child.ID.eq(COMMITTED.UNIT))
                .where(COMMITTED.COMMITMENT.eq(COMMITMENT.ID))
                .and(COMMITTED.PERSON.isNull())
                .and(child.PARENT.eq(COMMITMENT.UNIT))
                .and(child.LIVING))
        .as("units_committed");
  }

  private static Field<Integer> unitsAsked() {
    var child = UNIT_TODAY.as("asked");
    return DSL.field(
            DSL.selectCount().from(child).where(child.PARENT.eq(COMMITMENT.UNIT)).and(child.LIVING))
        .as("units_asked");
  }

  private static Condition serves() {
    return atOrBelow(PERSON_TODAY.PATH, UNIT_TODAY.PATH)
        .and(PERSON_TODAY.DIED_ON.isNull())
        .and(PERSON_TODAY.UNIT_LIVING);
  }

  private static Field<Integer> peopleCommitted() {
    return DSL.field(
            DSL.select(DSL.countDistinct(PERSON_TODAY.ID))
                .from(COMMITTED)
                .join(PERSON_ROOT)
                .on(PERSON_ROOT.ID.eq(COMMITTED.PERSON))
                .join(PERSON_TODAY)
                .on(PERSON_TODAY.ID.eq(PERSON_ROOT.ROOT))
                .where(COMMITTED.COMMITMENT.eq(COMMITMENT.ID))
                .and(serves()))
        .as("people_committed");
  }

  private static Field<Integer> peopleAsked() {
    return DSL.field(DSL.selectCount().from(PERSON_TODAY).where(serves())).as("people_asked");
  }

  /** The latest first. */
  public List<Commitment> all(Viewer viewer) {
    return list(viewer, DSL.noCondition());
  }

  /** Those a movement brought about. */
  public List<Commitment> of(Viewer viewer, UUID movement) {
    return list(viewer, COMMITMENT.MOVEMENT.eq(movement));
  }

  public Commitment within(Viewer viewer, CommitmentId id) {
    return list(viewer, COMMITMENT.ID.eq(id.value())).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  List<Commitment> list(Viewer viewer, Condition where) {
    var units = unitsCommitted();
    var unitsAsked = unitsAsked();
    var people = peopleCommitted();
    var peopleAsked = peopleAsked();
    var mine = DSL.field(viewer.sees(UNIT_TODAY.PATH)).as("is_mine");
    return sql.select(COMMITMENT, UNIT_TODAY.NAME, mine, units, unitsAsked, people, peopleAsked)
        .from(COMMITMENT)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(COMMITMENT.UNIT))
        .where(seen(viewer))
        .and(where)
        .orderBy(COMMITMENT.FROM_DAY.desc(), COMMITMENT.FOLDED, COMMITMENT.ID)
        .fetch(
            row ->
                new Commitment(
                    new CommitmentId(row.value1().getId()),
                    said(row.value1()),
                    row.value2(),
                    Objects.requireNonNullElse(row.value3(), false),
                    new Commitment.Counts(row.value4(), row.value5(), row.value6(), row.value7()),
                    row.value1().getVersion()));
  }

  private static Commitment.Said said(CommitmentRecord row) {
    return new Commitment.Said(
        new UnitId(row.getUnit()),
        row.getMovement(),
        Commitment.CommitmentKind.valueOf(row.getKind()),
        row.getTitle(),
        row.getWords(),
        row.getFromDay(),
        row.getUntilDay());
  }

  private void check(Viewer viewer, Commitment.Said said) {
    if (!sql.fetchExists(
        UNIT_TODAY, UNIT_TODAY.ID.eq(said.unit().value()).and(viewer.sees(UNIT_TODAY.PATH)))) {
      throw Refused.field("unit", "commitments.fault.unit-outside");
    }
    var until = said.until();
    if (until != null && !until.isAfter(said.from())) {
      throw Refused.field("until", "commitments.fault.until", said.from());
    }
  }

  private static void fill(CommitmentRecord row, Commitment.Said said) {
    row.setUnit(said.unit().value());
    row.setKind(said.kind().name());
    row.setTitle(said.title());
    row.setFolded(VietnameseText.fold(said.title()));
    row.setWords(said.words());
    row.setFromDay(said.from());
    row.setUntilDay(said.until());
  }

  @Transactional
  public CommitmentId drawUp(Viewer viewer, Commitment.Said said) {
    check(viewer, said);
    Movements.requireSeen(sql, viewer, said.movement());
    var row = sql.newRecord(COMMITMENT);
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setMovement(said.movement());
    fill(row, said);
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    row.insert();
    journal.record(viewer, Entry.of("commitments.drawn-up", SUBJECT, row.getId()).in(said.unit()));
    return new CommitmentId(row.getId());
  }

  /** Words that somebody already committed to stay as they are; a new text is a new commitment. */
  @Transactional
  public void change(Viewer viewer, CommitmentId id, int version, Commitment.Said said) {
    var before = within(viewer, id);
    if (!before.mine()) {
      throw Refused.because("commitments.fault.of-another", before.unitName());
    }
    check(viewer, said);
    var row =
        sql.selectFrom(COMMITMENT).where(COMMITMENT.ID.eq(id.value())).forUpdate().fetchSingle();
    if (row.getVersion() != version) {
      throw new StaleVersion(id.value(), row.getVersion());
    }
    if (!before.said().words().equals(said.words())
        && sql.fetchExists(COMMITTED, COMMITTED.COMMITMENT.eq(id.value()))) {
      throw Refused.field("words", "commitments.fault.words-kept");
    }
    fill(row, said);
    row.setVersion(version + 1);
    row.update();
    journal.record(
        viewer,
        Entry.of("commitments.changed", SUBJECT, id.value())
            .in(said.unit())
            .change("title", before.said().title(), said.title())
            .change("words", before.said().words(), said.words())
            .change("from", before.said().from(), said.from())
            .change("until", before.said().until(), said.until()));
  }
}
