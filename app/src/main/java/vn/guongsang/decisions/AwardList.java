package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.AWARD_EVENT;
import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardList.Row;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.registry.people.PersonEntries;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.ListSource;

/** The register as a list, within the viewer's scope. */
@Component
public class AwardList implements ListSource<Row> {

  /**
   * A line of the register with its holder as they are today.
   *
   * @param unitNow where the person serves today; empty text for a collective
   */
  public record Row(Award award, InBoth type, String unitNow) {}

  /** How many awards of a type a list holds. */
  public record Count(InBoth type, String code, int awards) {}

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");

  private static final List<String> FILTERS =
      List.of("q", "unit", "award", "year", "issuer", "number", "vouched", "state");

  /** Whoever has found more than this looks closer instead of counting. */
  static final int COUNTED = 10_000;

  private static final int FEW_DECISIONS = 1_000;

  /** Entries of people asked for beside the names on the lines; of a common name only the few. */
  private static final int MOST_ENTRIES = 1_000;

  private final DSLContext sql;
  private final AwardTypes types;
  private final AwardReach reach;
  private final AwardCounts known;

  AwardList(DSLContext sql, AwardTypes types, Clock clock) {
    this.sql = sql;
    this.types = types;
    this.reach = new AwardReach(sql, AwardReach.FEW);
    this.known = new AwardCounts(clock);
  }

  @Override
  public String key() {
    return "awards";
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_READ;
  }

  private ListShape<Row> shape(LocalDate today) {
    return new ListShape<>(
        key(),
        "register.title",
        columns(),
        filters(today),
        List.of(AWARD.DECIDED_ON.desc().nullsLast(), AWARD.ID.desc()),
        "register.none",
        row -> row.award().id().toString(),
        List.of());
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.<Row>of(
                "holder",
                "register.holder",
                r ->
                    new Cell.Link(
                        "/awards/" + r.award().id(),
                        r.award().holderName(),
                        r.award().holderKind() == HolderKind.PERSON ? r.award().unitName() : ""))
            .sortedBy(PERSON_TODAY.SORT_KEY, AWARD.HOLDER_FOLDED)
            .asLead(),
        Column.<Row>of("award", "register.award", r -> Cell.words("register.award-name", r.type()))
            .sortedBy(AWARD.AWARD_TYPE),
        Column.<Row>of("period", "register.period", r -> new Cell.Words(r.award().period().words()))
            .sortedBy(AWARD.YEAR),
        Column.<Row>of("number", "register.decision", r -> Cell.text(r.award().decision().number()))
            .sortedBy(DECISION.NUMBER),
        Column.<Row>of("day", "register.decided-on", r -> new Cell.Day(r.award().decidedOn()))
            .sortedBy(AWARD.DECIDED_ON),
        Column.<Row>of("issuer", "register.issuer", r -> Cell.text(r.award().decision().issuer()))
            .sortedBy(DECISION.FOLDED),
        Column.<Row>of("vouched", "register.vouched", AwardList::vouched),
        Column.<Row>of(
                "state",
                "register.state",
                r ->
                    new Cell.Tag(
                        r.award().state().tone(),
                        Said.of("enum.AwardState." + r.award().state().name())))
            .hiddenAtFirst(),
        Column.<Row>of("unit-then", "register.unit-then", r -> Cell.text(r.award().unitName()))
            .hiddenAtFirst(),
        Column.<Row>of("unit-now", "register.unit-now", r -> Cell.text(r.unitNow()))
            .hiddenAtFirst(),
        Column.<Row>of(
                "track", "register.track", r -> Cell.words("register.track." + r.award().track()))
            .hiddenAtFirst(),
        Column.<Row>of(
                "achievement", "register.achievement", r -> Cell.text(r.award().achievement()))
            .hiddenAtFirst());
  }

  private static Cell vouched(Row row) {
    var words = Said.of("register.vouched." + row.award().vouched().name());
    return row.award().vouched() == Vouched.SELF
        ? new Cell.Tag(Cell.Tone.ASK, words)
        : new Cell.Words(words);
  }

  private List<Filter> filters(LocalDate today) {
    return List.of(
        Filter.words("q", "register.filter.name", "register.filter.name.place"),
        Filter.words("unit", "register.filter.unit", "register.filter.unit.place"),
        new Filter.Choice(
            "award",
            "register.award",
            types.ever(today).stream()
                .map(
                    t ->
                        new Filter.Option(
                            t.code().code(),
                            Said.of(
                                "register.award-name", new InBoth(t.name().vi(), t.name().en()))))
                .toList()),
        Filter.words("year", "register.filter.year", "register.filter.year.place"),
        Filter.words("issuer", "register.issuer", "register.filter.issuer.place"),
        Filter.words("number", "register.decision", "register.filter.number.place"),
        new Filter.Choice(
            "vouched",
            "register.vouched",
            Arrays.stream(Vouched.values())
                .map(v -> new Filter.Option(v.name(), Said.of("register.vouched." + v.name())))
                .toList()),
        Filter.choice("state", "register.state", AwardState.class));
  }

  @Override
  public ListQuery<Row> query(ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    var fields = new ArrayList<SelectField<?>>(AwardRows.FIELDS);
    fields.add(PERSON_TODAY.UNIT_NAME);
    var where = where(request, viewer);
    return new ListQuery<>(
        sql,
        shape(today),
        fields,
        AwardRows.table(),
        where,
        row -> {
          var award = AwardRows.read(row);
          return new Row(
              award,
              types.name(award.awardType(), award.decidedOn(), today),
              Objects.requireNonNullElse(row.get(PERSON_TODAY.UNIT_NAME), ""));
        },
        new ListQuery.UpTo(COUNTED, sql, AWARD, where, AWARD.ID));
  }

  /** How many of each award type the same filters leave, the most frequent first. */
  public List<Count> counts(ListRequest request, Viewer viewer, LocalDate today) {
    return byType(request, viewer, where(request, viewer)).entrySet().stream()
        .map(e -> new Count(types.name(e.getKey(), null, today), e.getKey(), e.getValue()))
        .toList();
  }

  private record Question(Viewer viewer, List<String> asked) {}

  /** Of the lines alone: no condition needs what is joined to them only to be shown. */
  private Map<String, Integer> byType(ListRequest request, Viewer viewer, Condition where) {
    var asked = FILTERS.stream().map(name -> VietnameseText.clean(request.value(name))).toList();
    return known.count(
        new Question(viewer, asked),
        () ->
            sql.select(AWARD.AWARD_TYPE, DSL.count())
                .from(AWARD)
                .where(where)
                .groupBy(AWARD.AWARD_TYPE)
                .orderBy(DSL.count().desc(), AWARD.AWARD_TYPE)
                .fetch()
                .intoMap(AWARD.AWARD_TYPE, DSL.count()));
  }

  private Condition where(ListRequest request, Viewer viewer) {
    var all = new ArrayList<Condition>();
    all.add(reach.scope(viewer));
    var name = VietnameseText.fold(request.value("q"));
    if (!name.isEmpty()) {
      all.add(called(name));
    }
    var unit = VietnameseText.fold(request.value("unit"));
    if (!unit.isEmpty()) {
      all.add(reach.below(unit));
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
      all.add(numbered(number));
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
    return DSL.and(all);
  }

  /**
   * By the name on the line; or by another that its holder bears or bore. The last word may be
   * unfinished where nobody is called so: to look through everything that begins with "an" because
   * an An is meant would cost seconds.
   */
  private Condition called(String folded) {
    var whole =
        Arrays.stream(folded.split(" ", -1))
            .filter(word -> !word.isEmpty())
            .distinct()
            .collect(Collectors.joining(" & "));
    var query = PersonEntries.anybodyCalled(sql, whole) ? whole : whole + ":*";
    var then =
        DSL.condition(
            "to_tsvector('simple', {0}) @@ to_tsquery('simple', {1})",
            AWARD.HOLDER_FOLDED, DSL.inline(query));
    var entries = PersonEntries.called(sql, query, MOST_ENTRIES);
    return entries.isEmpty()
        ? then
        : then.or(AWARD.PERSON.eq(DSL.any(entries.toArray(UUID[]::new))));
  }

  /** Decisions first: walking the register until one of few turns up would walk all of it. */
  private Condition numbered(String number) {
    var decision = DECISION.NUMBER.startsWithIgnoreCase(number);
    var few =
        sql.select(DECISION.ID)
            .from(DECISION)
            .where(decision)
            .limit(FEW_DECISIONS + 1)
            .fetchArray(DECISION.ID);
    return few.length <= FEW_DECISIONS ? AWARD.DECISION.eq(DSL.any(few)) : decided(decision);
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
