package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.AWARD_EVENT;
import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.UNIT_PATH;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.households.HouseholdId;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Viewer;

/** Reads the register. */
@Component
public class Awards {

  /** The kind of subject under which sentences speak of awards. */
  public static final String SUBJECT = "award";

  private final DSLContext sql;

  Awards(DSLContext sql) {
    this.sql = sql;
  }

  /** Within the viewer's scope, else {@link NotFound}. */
  public Award within(Viewer viewer, AwardId id) {
    return list(AWARD.ID.eq(id.value()).and(AwardRows.seen(viewer))).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Those of them within the viewer's scope. */
  public Map<AwardId, Award> within(Viewer viewer, Collection<AwardId> ids) {
    var wanted = ids.stream().map(AwardId::value).toArray(UUID[]::new);
    return list(AWARD.ID.eq(DSL.any(wanted)).and(AwardRows.seen(viewer))).stream()
        .collect(Collectors.toMap(Award::id, Function.identity()));
  }

  /** Those under a decision that the viewer may see, in the order they were entered. */
  public List<Award> under(Viewer viewer, DecisionId decision) {
    return list(AWARD.DECISION.eq(decision.value()).and(AwardRows.seen(viewer)));
  }

  /**
   * Everything that stands of this person, under whichever name and unit it was given; the caller
   * has made sure that the viewer may see the person.
   */
  public List<Award> of(Collection<PersonId> entries) {
    return list(
        AWARD
            .PERSON
            .eq(DSL.any(entries.stream().map(PersonId::value).toArray(UUID[]::new)))
            .and(AwardRows.ENDED.ID.isNull()));
  }

  /** What stands of a collective itself, not of its people. */
  public List<Award> of(UnitId unit) {
    return list(
        AWARD
            .UNIT
            .eq(unit.value())
            .and(AWARD.HOLDER_KIND.eq(HolderKind.UNIT.name()))
            .and(AwardRows.ENDED.ID.isNull()));
  }

  /** What stands of a household; the caller has made sure that the viewer may see it. */
  public List<Award> of(HouseholdId household) {
    return list(AWARD.HOUSEHOLD.eq(household.value()).and(AwardRows.ENDED.ID.isNull()));
  }

  /**
   * What stands, for that time, of these units and of all above them today: without any limit, for
   * whoever looks after what leaned on an award.
   */
  public List<Award> ofTeams(Collection<UnitId> units, Period period) {
    var below = units.stream().map(UnitId::value).toArray(UUID[]::new);
    return list(
        AWARD
            .UNIT
            .in(
                DSL.select(
                        DSL.field(
                            "unnest(string_to_array({0}, '/'))::uuid", UUID.class, UNIT_PATH.PATH))
                    .from(UNIT_PATH)
                    .where(UNIT_PATH.UNIT.eq(DSL.any(below))))
            .and(AWARD.HOLDER_KIND.eq(HolderKind.UNIT.name()))
            .and(AWARD.YEAR.eq((short) period.year()))
            .and(AWARD.SCHOOL_YEAR.eq(period.schoolYear()))
            .and(AwardRows.ENDED.ID.isNull()));
  }

  /** All that stands of the holder of this one, which the viewer may see. */
  public List<Award> lineOf(Award award) {
    var household = award.household();
    if (household != null) {
      return of(new HouseholdId(household));
    }
    var person = award.person();
    if (person == null) {
      return of(award.unit());
    }
    var root =
        DSL.select(PERSON_ROOT.ROOT).from(PERSON_ROOT).where(PERSON_ROOT.ID.eq(person.value()));
    return list(PERSON_ROOT.ROOT.eq(root).and(AwardRows.ENDED.ID.isNull()));
  }

  private List<Award> list(Condition where) {
    return AwardRows.joined(sql.select(AwardRows.FIELDS))
        .where(where)
        .orderBy(AWARD.YEAR.desc(), DECISION.DAY.desc().nullsLast(), AWARD.ID)
        .fetch(AwardRows::read);
  }

  /** The oldest first. */
  public List<AwardEvent> events(AwardId award) {
    return sql.selectFrom(AWARD_EVENT)
        .where(AWARD_EVENT.AWARD.eq(award.value()))
        .orderBy(AWARD_EVENT.MOMENT, AWARD_EVENT.ID)
        .fetch(
            row ->
                new AwardEvent(
                    row.getId(),
                    AwardEvent.Kind.valueOf(row.getKind()),
                    row.getByAward() == null ? null : new AwardId(row.getByAward()),
                    row.getVouched() == null ? null : Vouched.valueOf(row.getVouched()),
                    row.getFile(),
                    row.getReason(),
                    row.getMoment()));
  }
}
