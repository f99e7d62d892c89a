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
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.ListRequest;

/** What a line of the register must be to be among those asked for. */
final class AwardFilters {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");

  /** Decisions whose lines are gathered; of more with one number the newest are asked first. */
  static final int FEW_DECISIONS = 1_000;

  /** The lines of so many decisions mostly fill the first pages. */
  private static final int A_PAGE = 100;

  private final DSLContext sql;
  private final AwardReach reach;
  private final AwardHolders holders;
  private final int fewDecisions;
  private final int fewLines;

  AwardFilters(DSLContext sql, int fewDecisions, int fewLines) {
    this.sql = sql;
    this.reach = new AwardReach(sql, fewLines);
    this.holders = new AwardHolders(sql, fewLines);
    this.fewDecisions = fewDecisions;
    this.fewLines = fewLines;
  }

  /** All of which a line must meet. */
  List<AwardPart> of(ListRequest request, Viewer viewer) {
    var parts = new ArrayList<AwardPart>();
    parts.add(reach.scope(viewer));
    var name = VietnameseText.fold(request.value("q"));
    if (!name.isEmpty()) {
      parts.add(holders.called(name));
    }
    var unit = VietnameseText.fold(request.value("unit"));
    if (!unit.isEmpty()) {
      parts.add(reach.below(unit));
    }
    var award = request.value("award");
    if (!award.isEmpty()) {
      parts.add(AwardPart.of(AWARD.AWARD_TYPE.eq(award), AwardLines.AWARD_TYPE.eq(award)));
    }
    years(request.value("year"))
        .ifPresent(y -> parts.add(AwardPart.of(y.apply(AWARD.YEAR), y.apply(AwardLines.YEAR))));
    var issuer = VietnameseText.fold(request.value("issuer"));
    if (!issuer.isEmpty()) {
      parts.add(AwardPart.of(decided(UnitSearch.words(DECISION.FOLDED, issuer))));
    }
    var number = DecisionDraft.numberAsKept(request.value("number"));
    if (!number.isEmpty()) {
      parts.add(numbered(number));
    }
    request
        .choice("vouched", Vouched.class)
        .ifPresent(vouched -> parts.add(AwardPart.of(AwardRows.VOUCHED_NOW.eq(vouched.name()))));
    request
        .choice("state", AwardState.class)
        .ifPresent(state -> parts.add(AwardPart.of(is(state, AWARD.ID), is(state, AwardLines.ID))));
    return parts;
  }

  /**
   * Decisions first: walking the register until one of few turns up would walk all of it. Of many
   * the newest hold the newest lines; those of the last one's day are left out, for some may lack.
   */
  private AwardPart numbered(String number) {
    var decision = DECISION.NUMBER.startsWithIgnoreCase(number);
    var newest =
        sql.select(DECISION.ID, DECISION.DAY)
            .from(DECISION)
            .where(decision)
            .orderBy(DECISION.DAY.desc().nullsLast())
            .limit(fewDecisions + 1)
            .fetch();
    var these = of(newest.stream());
    var all = newest.size() <= fewDecisions;
    return AwardPart.of(
        all ? these : decided(decision),
        all ? AwardLines.any(sql, fewLines, List.of(these)) : Optional.empty(),
        Optional.of(AwardLines.some(List.of(these))),
        first(newest));
  }

  /** The lines of the newest decisions, but for those of a day that may be cut through. */
  private Optional<AwardLines> first(List<Record2<UUID, LocalDate>> newest) {
    var page = Math.min(fewDecisions, A_PAGE);
    if (newest.size() <= page) {
      return Optional.empty();
    }
    var last = newest.get(page).value2();
    var sooner = newest.stream().limit(page).filter(row -> !Objects.equals(row.value2(), last));
    return AwardLines.any(sql, fewLines, List.of(of(sooner)));
  }

  private static Condition of(Stream<Record2<UUID, LocalDate>> decisions) {
    return AWARD.DECISION.eq(DSL.any(decisions.map(Record2::value1).toArray(UUID[]::new)));
  }

  private static Condition decided(Condition decision) {
    return AWARD.DECISION.in(DSL.select(DECISION.ID).from(DECISION).where(decision));
  }

  private static Condition is(AwardState state, Field<UUID> line) {
    return state == AwardState.IN_FORCE
        ? DSL.notExists(ended(line, AWARD_EVENT.KIND.ne("VOUCHED")))
        : DSL.exists(ended(line, AWARD_EVENT.KIND.eq(state.name())));
  }

  private static Select<?> ended(Field<UUID> line, Condition kind) {
    return DSL.selectOne().from(AWARD_EVENT).where(AWARD_EVENT.AWARD.eq(line)).and(kind);
  }

  private static Optional<Function<Field<Short>, Condition>> years(String typed) {
    var found = YEARS.matcher(typed);
    if (!found.matches()) {
      return Optional.empty();
    }
    var first = Short.parseShort(found.group(1));
    return Optional.of(
        found.group(2) == null
            ? year -> year.eq(first)
            : year -> year.between(first, Short.parseShort(found.group(2))));
  }
}
