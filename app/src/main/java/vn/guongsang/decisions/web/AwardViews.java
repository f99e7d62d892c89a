package vn.guongsang.decisions.web;

import static vn.guongsang.decisions.db.Tables.CERTIFICATE;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.Publicity;
import vn.guongsang.registry.households.HouseholdId;
import vn.guongsang.registry.households.Households;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Viewer;

/** Puts together what the page of an award shows. */
@Component
class AwardViews {

  private final DSLContext sql;
  private final Awards awards;
  private final AwardTypes types;
  private final Publicity publicity;
  private final Households households;

  AwardViews(
      DSLContext sql, Awards awards, AwardTypes types, Publicity publicity, Households households) {
    this.sql = sql;
    this.awards = awards;
    this.types = types;
    this.publicity = publicity;
    this.households = households;
  }

  private record Now(String href, String name, String unit) {}

  AwardView of(Viewer viewer, AwardId id, LocalDate today) {
    var award = awards.within(viewer, id);
    var now = now(viewer, award);
    var decision = award.decision();
    return new AwardView(
        award,
        types.name(award.awardType(), award.decidedOn(), today),
        now.map(Now::href).orElse(null),
        now.map(Now::name).orElse(award.holderName()),
        now.map(Now::unit).orElse(""),
        awards.events(id),
        lines(awards.lineOf(award), today),
        sql.fetchExists(CERTIFICATE, CERTIFICATE.AWARD.eq(id.value())),
        publicity.secretBecause(decision.id()),
        publicity.unlistedBecause(id).orElse(null),
        decision.quotedNumber().orElse(decision.issuer()));
  }

  List<AwardView.Line> lines(List<Award> some, LocalDate today) {
    return some.stream()
        .map(a -> new AwardView.Line(a, types.name(a.awardType(), a.decidedOn(), today)))
        .toList();
  }

  private Optional<Now> now(Viewer viewer, Award award) {
    var household = award.household();
    if (household != null) {
      try {
        var now = households.within(viewer, new HouseholdId(household));
        return Optional.of(new Now("/households/" + household, now.head(), now.facts().group()));
      } catch (NotFound outside) {
        return Optional.empty();
      }
    }
    var person = award.person();
    if (person == null) {
      return sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME)
          .from(UNIT_TODAY)
          .where(UNIT_TODAY.ID.eq(award.unit().value()))
          .and(viewer.sees(UNIT_TODAY.PATH))
          .fetchOptional(row -> new Now("/units/" + row.value1(), row.value2(), ""));
    }
    return sql.select(PERSON_TODAY.ID, PERSON_TODAY.NAME, PERSON_TODAY.UNIT_NAME)
        .from(PERSON_TODAY)
        .where(
            PERSON_TODAY.ID.eq(
                DSL.select(PERSON_ROOT.ROOT)
                    .from(PERSON_ROOT)
                    .where(PERSON_ROOT.ID.eq(person.value()))))
        .and(viewer.sees(PERSON_TODAY.PATH))
        .fetchOptional(
            row ->
                new Now(
                    "/people/" + row.value1(),
                    row.value2(),
                    Objects.requireNonNullElse(row.value3(), "")));
  }
}
