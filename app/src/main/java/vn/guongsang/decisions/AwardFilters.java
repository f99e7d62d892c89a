package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.AWARD_EVENT;
import static vn.guongsang.decisions.db.Tables.DECISION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import vn.guongsang.decisions.AwardReach.Part;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;

/** What a line of the register must be to be among those asked for. */
final class AwardFilters {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");

  /** Decisions whose lines are gathered; of more with one number the newest are asked first. */
  static final int FEW_DECISIONS = 1_000;

  private final DSLContext sql;
  private final AwardReach reach;
  private final AwardHolders holders;
  private final int fewDecisions;

  AwardFilters(DSLContext sql, int fewDecisions) {
    this.sql = sql;
    this.reach = new AwardReach(sql, AwardReach.FEW);
    this.holders = new AwardHolders(sql);
    this.fewDecisions = fewDecisions;
  }

  /** All of which a line must meet. */
  List<Part> of(ListRequest request, Viewer viewer) {
    var parts = new ArrayList<Part>();
    var all = new ArrayList<Condition>();
    parts.add(reach.scope(viewer));
    var name = VietnameseText.fold(request.value("q"));
    if (!name.isEmpty()) {
      parts.add(holders.called(name));
    }
    var unit = VietnameseText.fold(request.value("unit"));
    if (!unit.isEmpty()) {
      parts.add(reach.below(unit));
    }
    if (!request.value("award").isEmpty()) {
      all.add(AWARD.AWARD_TYPE.eq(request.value("award")));
    }
    years(request.value("year")).ifPresent(all::add);
    var issuer = VietnameseText.fold(request.value("issuer"));
    if (!issuer.isEmpty()) {
      all.add(decided(UnitSearch.words(DECISION.FOLDED, issuer)));
    }
    var number = DecisionDraft.numberAsKept(request.value("number"));
    if (!number.isEmpty()) {
      parts.add(numbered(number));
    }
    request
        .choice("vouched", Vouched.class)
        .ifPresent(vouched -> all.add(AwardRows.VOUCHED_NOW.eq(vouched.name())));
    request
        .choice("state", AwardState.class)
        .ifPresent(
            state ->
                all.add(
                    state == AwardState.IN_FORCE
                        ? DSL.notExists(ended(AWARD_EVENT.KIND.ne("VOUCHED")))
                        : DSL.exists(ended(AWARD_EVENT.KIND.eq(state.name())))));
    parts.add(new Part(DSL.and(all), ListQuery.Quick.NOTHING));
    return parts;
  }

  /**
   * Decisions first: walking the register until one of few turns up would walk all of it. Of many
   * the newest hold the newest lines; those of the last one's day are left out, for some may lack.
   */
  private Part numbered(String number) {
    var decision = DECISION.NUMBER.startsWithIgnoreCase(number);
    var newest =
        sql.select(DECISION.ID, DECISION.DAY)
            .from(DECISION)
            .where(decision)
            .orderBy(DECISION.DAY.desc().nullsLast())
            .limit(fewDecisions + 1)
            .fetch();
    if (newest.size() <= fewDecisions) {
      return new Part(of(newest.stream()), ListQuery.Quick.NOTHING);
    }
    var last = newest.getLast().value2();
    var first = of(newest.stream().filter(row -> !Objects.equals(row.value2(), last)));
    return new Part(
        decided(decision),
        new ListQuery.Quick(Optional.of(of(newest.stream())), Optional.of(first), false));
  }

  private static Condition of(Stream<Record2<UUID, LocalDate>> decisions) {
    return AWARD.DECISION.eq(DSL.any(decisions.map(Record2::value1).toArray(UUID[]::new)));
  }

  private static Condition decided(Condition decision) {
    return AWARD.DECISION.in(DSL.select(DECISION.ID).from(DECISION).where(decision));
  }

  private static Select<?> ended(Condition kind) {
    return DSL.selectOne().from(AWARD_EVENT).where(AWARD_EVENT.AWARD.eq(AWARD.ID)).and(kind);
  }

  private static Optional<Condition> years(String typed) {
    var found = YEARS.matcher(typed);
    if (!found.matches()) {
      return Optional.empty();
    }
    var first = Short.parseShort(found.group(1));
    return Optional.of(
        found.group(2) == null
            ? AWARD.YEAR.eq(first)
            : AWARD.YEAR.between(first, Short.parseShort(found.group(2))));
  }
}
