package vn.guongsang.targets.publishing;

import static vn.guongsang.targets.db.Tables.PUBLICATION;
import static vn.guongsang.targets.db.Tables.PUBLISHED_LINE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.IndicatorDraft;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Plan;
import vn.guongsang.targets.Plans;
import vn.guongsang.targets.Reached;
import vn.guongsang.targets.Scorecard;
import vn.guongsang.targets.Scorecard.Line;
import vn.guongsang.targets.db.tables.records.PublicationRecord;
import vn.guongsang.targets.db.tables.records.PublishedLineRecord;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Status;

/** Makes results public and takes them back; nothing that is not published is read by strangers. */
@Component
public class Publications {

  private final DSLContext sql;
  private final Plans plans;
  private final Journal journal;
  private final Clock clock;

  Publications(DSLContext sql, Plans plans, Journal journal, Clock clock) {
    this.sql = sql;
    this.plans = plans;
    this.journal = journal;
    this.clock = clock;
  }

  /** What is public now, the latest first. */
  public List<Publication> open(int atMost) {
    return list(PUBLICATION.WITHDRAWN_AT.isNull(), atMost);
  }

  /** Public now; nothing where it is not, or is no more. */
  public Optional<Publication> open(UUID id) {
    return list(PUBLICATION.ID.eq(id).and(PUBLICATION.WITHDRAWN_AT.isNull()), 1).stream()
        .findFirst()
        .map(one -> with(one, lines(one)));
  }

  /** What is public of one unit of the viewer's scope. */
  public List<Publication> of(Viewer viewer, UnitId unit) {
    plans.inScope(viewer, unit);
    return list(
        PUBLICATION
            .UNIT
            .eq(unit.value())
            .and(PUBLICATION.TENANT.eq(viewer.tenant()))
            .and(PUBLICATION.WITHDRAWN_AT.isNull()),
        Integer.MAX_VALUE);
  }

  private List<Publication> list(Condition where, int atMost) {
    return sql.selectFrom(PUBLICATION)
        .where(where)
        .orderBy(PUBLICATION.PUBLISHED_AT.desc(), PUBLICATION.ID.desc())
        .limit(atMost)
        .fetch(Publications::read);
  }

  private static Publication read(PublicationRecord row) {
    return new Publication(
        row.getId(),
        new UnitId(row.getUnit()),
        row.getUnitName(),
        row.getTitle(),
        Period.of(row.getPeriod()).orElseThrow(),
        row.getDocument(),
        row.getPublishedAt(),
        List.of());
  }

  private static Publication with(Publication one, List<Line> lines) {
    return new Publication(
        one.id(),
        one.unit(),
        one.unitName(),
        one.title(),
        one.period(),
        one.document(),
        one.publishedAt(),
        lines);
  }

  private List<Line> lines(Publication of) {
    return sql.selectFrom(PUBLISHED_LINE)
        .where(PUBLISHED_LINE.PUBLICATION.eq(of.id()))
        .orderBy(PUBLISHED_LINE.POSITION)
        .fetch(row -> line(of, row));
  }

  private static Line line(Publication of, PublishedLineRecord row) {
    var said =
        new IndicatorDraft(
            of.unit(),
            row.getName(),
            row.getMeasure(),
            row.getDecimals(),
            Direction.valueOf(row.getDirection()),
            Aggregation.NONE,
            null,
            "");
    return new Line(
        of.unit(),
        of.unitName(),
        new Indicator(new IndicatorId(of.id()), said, of.unitName(), false, 1),
        plan(of, row),
        reached(row),
        Status.valueOf(row.getStatus()),
        row.getPercent(),
        null,
        null,
        OptionalInt.empty());
  }

  private static @Nullable Plan plan(Publication of, PublishedLineRecord row) {
    var kind = row.getKind();
    return kind == null
        ? null
        : new Plan(
            of.period().from(),
            Plans.planned(kind, row.getLow(), row.getHigh()),
            null,
            row.getBodies(),
            row.getDocument(),
            "");
  }

  private static @Nullable Reached reached(PublishedLineRecord row) {
    return row.getValue() == null && row.getPlace() == null && row.getMoved() == null
        ? null
        : new Reached(
            new Measured(row.getValue(), row.getPlace(), row.getAmong(), row.getMoved()),
            Reached.Origin.REPORTED,
            1);
  }

  /** Makes a scorecard public as it stands; what was public of the same is withdrawn for it. */
  @Transactional
  public UUID publish(
      Viewer viewer,
      Scorecard card,
      @Nullable UUID programme,
      String title,
      String document,
      LocalDate today) {
    plans.inScope(viewer, card.unit());
    if (card.lines().isEmpty()) {
      throw Refused.because("targets.fault.nothing-to-publish");
    }
    if (card.period().from().isAfter(today)) {
      throw Refused.because("targets.fault.period-to-come");
    }
    sql.update(PUBLICATION)
        .set(PUBLICATION.WITHDRAWN_AT, clock.instant())
        .set(PUBLICATION.REASON, document)
        .where(PUBLICATION.TENANT.eq(viewer.tenant()))
        .and(PUBLICATION.UNIT.eq(card.unit().value()))
        .and(PUBLICATION.PERIOD.eq(card.period().code()))
        .and(PUBLICATION.PROGRAMME.isNotDistinctFrom(programme))
        .and(PUBLICATION.WITHDRAWN_AT.isNull())
        .execute();
    var id = TimeOrderedId.at(clock.millis());
    sql.insertInto(PUBLICATION)
        .set(PUBLICATION.ID, id)
        .set(PUBLICATION.TENANT, viewer.tenant())
        .set(PUBLICATION.UNIT, card.unit().value())
        .set(PUBLICATION.UNIT_NAME, card.unitName())
        .set(PUBLICATION.PROGRAMME, programme)
        .set(PUBLICATION.TITLE, title)
        .set(PUBLICATION.PERIOD, card.period().code())
        .set(PUBLICATION.DOCUMENT, document)
        .set(PUBLICATION.PUBLISHED_BY, viewer.account().map(a -> a.value()).orElse(null))
        .set(PUBLICATION.PUBLISHED_AT, clock.instant())
        .execute();
    for (var position = 0; position < card.lines().size(); position++) {
      sql.executeInsert(row(id, position, card.lines().get(position)));
    }
    journal.record(
        viewer,
        Entry.of("targets.published", "unit", card.unit().value())
            .in(card.unit())
            .fact("period", card.period().code())
            .fact("document", document));
    return id;
  }

  private static PublishedLineRecord row(UUID publication, int position, Line line) {
    var said = line.indicator().said();
    var row = new PublishedLineRecord();
    row.setPublication(publication);
    row.setPosition(position);
    row.setName(said.name());
    row.setMeasure(said.measure());
    row.setDecimals((short) said.decimals());
    row.setDirection(said.direction().name());
    row.setPercent(line.percent());
    row.setStatus(line.status().name());
    row.setBodies("");
    row.setDocument("");
    var plan = line.plan();
    if (plan != null) {
      var written = Plans.written(plan.planned());
      row.setKind(written.kind());
      row.setLow(written.low());
      row.setHigh(written.high());
      row.setBodies(plan.bodies());
      row.setDocument(plan.document());
    }
    if (line.reached() != null) {
      var measured = line.reached().measured();
      row.setValue(measured.value());
      row.setPlace(measured.place());
      row.setAmong(measured.among());
      row.setMoved(measured.moved());
    }
    return row;
  }

  /** From now on nobody outside reads it. */
  @Transactional
  public void withdraw(Viewer viewer, UnitId unit, UUID id, String reason) {
    var one =
        of(viewer, unit).stream()
            .filter(publication -> publication.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (reason.isEmpty()) {
      throw Refused.field("reason", "targets.fault.no-reason");
    }
    sql.update(PUBLICATION)
        .set(PUBLICATION.WITHDRAWN_AT, clock.instant())
        .set(PUBLICATION.REASON, reason)
        .where(PUBLICATION.ID.eq(id))
        .and(PUBLICATION.WITHDRAWN_AT.isNull())
        .execute();
    journal.record(
        viewer,
        Entry.of("targets.unpublished", "unit", unit.value())
            .in(unit)
            .because(reason)
            .fact("period", one.period().code()));
  }
}
