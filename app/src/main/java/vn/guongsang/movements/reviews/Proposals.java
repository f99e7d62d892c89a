package vn.guongsang.movements.reviews;

import static vn.guongsang.movements.db.Tables.PROPOSAL;
import static vn.guongsang.movements.db.Tables.REVIEW;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.db.tables.records.ProposalRecord;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** Whom reviews propose to commend: added one by one or pasted, then taken by the award desk. */
@Component
public class Proposals {

  /** No review of one movement proposes more. */
  public static final int MOST = 2_000;

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST = 2_000;

  private final DSLContext sql;
  private final Reviews reviews;
  private final Journal journal;
  private final Clock clock;

  Proposals(DSLContext sql, Reviews reviews, Journal journal, Clock clock) {
    this.sql = sql;
    this.reviews = reviews;
    this.journal = journal;
    this.clock = clock;
  }

  /** In the order they were added; nobody outside the unit's scope is shown any. */
  public List<Proposal> of(Viewer viewer, ReviewId id) {
    return reviews.within(viewer, id).mine() ? list(PROPOSAL.REVIEW.eq(id.value())) : List.of();
  }

  private List<Proposal> list(Condition where) {
    return sql.selectFrom(PROPOSAL)
        .where(where)
        .orderBy(PROPOSAL.PLACE, PROPOSAL.ID)
        .fetch(Proposals::read);
  }

  private static Proposal read(ProposalRecord row) {
    return new Proposal(
        row.getId(),
        row.getPlace(),
        new Proposal.Said(
            row.getPerson() == null ? null : new PersonId(row.getPerson()),
            row.getUnit() == null ? null : new UnitId(row.getUnit()),
            row.getHolder(),
            row.getOfUnit(),
            row.getPosition(),
            row.getAward(),
            row.getAchievement()),
        row.getTakenAt());
  }

  private Review locked(Viewer viewer, ReviewId id) {
    sql.selectOne().from(REVIEW).where(REVIEW.ID.eq(id.value())).forUpdate().fetch();
    return reviews.led(viewer, id);
  }

  /** One of the register keeps the name it has there. */
  @Transactional
  public void add(Viewer viewer, ReviewId id, Proposal.Said said) {
    var review = locked(viewer, id);
    insert(viewer, review, List.of(filled(viewer, said)));
  }

  /**
   * Each line one; whom the register knows by just that name in that unit is linked.
   *
   * @return how many were added
   */
  @Transactional
  public int paste(Viewer viewer, ReviewId id, String pasted) {
    var review = locked(viewer, id);
    var lines = ProposedLines.read(pasted);
    if (lines.isEmpty()) {
      throw Refused.field("pasted", "reviews.fault.nothing-pasted");
    }
    insert(viewer, review, lines.stream().map(line -> linked(viewer, line)).toList());
    return lines.size();
  }

  private void insert(Viewer viewer, Review review, List<Proposal.Said> all) {
    var of = PROPOSAL.REVIEW.eq(review.id().value());
    if (sql.fetchCount(PROPOSAL, of) + all.size() > MOST) {
      throw Refused.because("reviews.fault.too-many", MOST);
    }
    var place =
        sql.select(DSL.coalesce(DSL.max(PROPOSAL.PLACE), 0))
            .from(PROPOSAL)
            .where(of)
            .fetchSingle(0, int.class);
    for (var said : all) {
      check(said);
      place++;
      sql.insertInto(PROPOSAL)
          .set(PROPOSAL.ID, TimeOrderedId.at(clock.millis()))
          .set(PROPOSAL.TENANT, viewer.tenant())
          .set(PROPOSAL.REVIEW, review.id().value())
          .set(PROPOSAL.PLACE, place)
          .set(PROPOSAL.PERSON, said.person() == null ? null : said.person().value())
          .set(PROPOSAL.UNIT, said.unit() == null ? null : said.unit().value())
          .set(PROPOSAL.HOLDER, said.holder())
          .set(PROPOSAL.OF_UNIT, said.ofUnit())
          .set(PROPOSAL.POSITION, said.position())
          .set(PROPOSAL.AWARD, said.award())
          .set(PROPOSAL.ACHIEVEMENT, said.achievement())
          .set(PROPOSAL.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
          .set(PROPOSAL.MADE_AT, clock.instant())
          .execute();
    }
    journal.record(
        viewer,
        Entry.of("reviews.proposed", Reviews.SUBJECT, review.id().value())
            .in(review.unit())
            .fact("count", all.size()));
  }

  private static void check(Proposal.Said said) {
    if (said.holder().isEmpty()) {
      throw Refused.because("reviews.fault.no-holder");
    }
    var tooLong =
        said.holder().length() > LONGEST_NAME
            || said.ofUnit().length() > LONGEST_NAME
            || said.award().length() > LONGEST_NAME
            || said.achievement().length() > LONGEST;
    if (tooLong) {
      throw Refused.because("reviews.fault.line-too-long", said.holder());
    }
  }

  private Proposal.Said filled(Viewer viewer, Proposal.Said said) {
    var person = said.person();
    var unit = said.unit();
    if (person != null) {
      return person(viewer, PERSON_TODAY.ID.eq(person.value()), said).stream()
          .findFirst()
          .orElseThrow(() -> Refused.field("person", "reviews.fault.nobody"));
    }
    if (unit != null) {
      return unit(viewer, UNIT_TODAY.ID.eq(unit.value()), said).stream()
          .findFirst()
          .orElseThrow(() -> Refused.field("unit", "reviews.fault.unit-outside"));
    }
    return said;
  }

  private Proposal.Said linked(Viewer viewer, Proposal.Said line) {
    var folded = VietnameseText.fold(line.holder());
    var at = VietnameseText.fold(line.ofUnit());
    var people =
        person(viewer, PERSON_TODAY.FOLDED.eq(folded), line).stream()
            .filter(one -> at.isEmpty() || VietnameseText.fold(one.ofUnit()).equals(at))
            .toList();
    if (people.size() == 1) {
      return people.getFirst();
    }
    var units = people.isEmpty() ? unit(viewer, UNIT_TODAY.FOLDED.eq(folded), line) : people;
    return units.size() == 1 ? units.getFirst() : line;
  }

  private List<Proposal.Said> person(Viewer viewer, Condition which, Proposal.Said said) {
    return sql.select(
            PERSON_TODAY.ID, PERSON_TODAY.NAME, PERSON_TODAY.UNIT_NAME, PERSON_TODAY.POSITION)
        .from(PERSON_TODAY)
        .where(which)
        .and(viewer.sees(PERSON_TODAY.PATH))
        .limit(20)
        .fetch(
            row ->
                new Proposal.Said(
                    new PersonId(row.value1()),
                    null,
                    row.value2(),
                    java.util.Objects.requireNonNullElse(row.value3(), ""),
                    java.util.Objects.requireNonNullElse(row.value4(), ""),
                    said.award(),
                    said.achievement()));
  }

  private List<Proposal.Said> unit(Viewer viewer, Condition which, Proposal.Said said) {
    return sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME)
        .from(UNIT_TODAY)
        .where(which)
        .and(UNIT_TODAY.LIVING)
        .and(viewer.sees(UNIT_TODAY.PATH))
        .limit(2)
        .fetch(
            row ->
                new Proposal.Said(
                    null,
                    new UnitId(row.value1()),
                    row.value2(),
                    said.ofUnit(),
                    "",
                    said.award(),
                    said.achievement()));
  }

  /** What the desk has taken stays. */
  @Transactional
  public void remove(Viewer viewer, ReviewId id, UUID proposal) {
    var review = locked(viewer, id);
    var one =
        list(PROPOSAL.REVIEW.eq(id.value()).and(PROPOSAL.ID.eq(proposal))).stream()
            .findFirst()
            .orElseThrow(NotFound::new);
    if (one.taken()) {
      throw Refused.because("reviews.fault.taken", one.said().holder());
    }
    sql.deleteFrom(PROPOSAL).where(PROPOSAL.ID.eq(proposal)).execute();
    journal.record(
        viewer,
        Entry.of("reviews.withdrawn", Reviews.SUBJECT, id.value())
            .in(review.unit())
            .fact("count", 1));
  }

  /** What was not taken yet of a review that was held; from now on it counts as taken. */
  @Transactional
  public List<Proposal> take(Viewer viewer, ReviewId id) {
    var review = locked(viewer, id);
    if (!review.held()) {
      throw Refused.because("reviews.fault.not-held");
    }
    var all = list(PROPOSAL.REVIEW.eq(id.value()).and(PROPOSAL.TAKEN_AT.isNull()));
    if (all.isEmpty()) {
      throw Refused.because("reviews.fault.nothing-to-take");
    }
    sql.update(PROPOSAL)
        .set(PROPOSAL.TAKEN_AT, clock.instant())
        .where(PROPOSAL.ID.in(all.stream().map(Proposal::id).toList()))
        .execute();
    journal.record(
        viewer,
        Entry.of("reviews.taken", Reviews.SUBJECT, id.value())
            .in(review.unit())
            .fact("count", all.size()));
    return all;
  }

  /** What was taken may be taken again: the list on the desk was dropped. */
  @Transactional
  public void release(Viewer viewer, ReviewId id) {
    var review = locked(viewer, id);
    var count =
        sql.update(PROPOSAL)
            .setNull(PROPOSAL.TAKEN_AT)
            .where(PROPOSAL.REVIEW.eq(id.value()))
            .and(PROPOSAL.TAKEN_AT.isNotNull())
            .execute();
    if (count == 0) {
      throw Refused.because("reviews.fault.nothing-taken");
    }
    journal.record(
        viewer,
        Entry.of("reviews.released", Reviews.SUBJECT, id.value())
            .in(review.unit())
            .fact("count", count));
  }
}
