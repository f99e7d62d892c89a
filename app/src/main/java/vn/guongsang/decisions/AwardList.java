package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;
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
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardList.Row;
import vn.guongsang.kernel.VietnameseText;
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

  private static final List<String> FILTERS =
      List.of("q", "unit", "award", "year", "issuer", "number", "vouched", "state");

  /** Whoever has found more than this looks closer instead of counting. */
  static final int COUNTED = 1_000;

  private final DSLContext sql;
  private final AwardTypes types;
  private final AwardFilters filters;
  private final AwardCounts known;

  @Autowired
  AwardList(DSLContext sql, AwardTypes types, Clock clock) {
    this(sql, types, clock, AwardFilters.FEW_DECISIONS, AwardLines.FEW);
  }

  /**
   * @param fewDecisions of more with the number asked for, the newest are asked first
   * @param fewLines more are walked in their order
   */
  AwardList(DSLContext sql, AwardTypes types, Clock clock, int fewDecisions, int fewLines) {
    this.sql = sql;
    this.types = types;
    this.filters = new AwardFilters(sql, fewDecisions, fewLines);
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

  /** What a request asks for, worked out once for its page and its counts. */
  public record Sought(Viewer viewer, List<String> asked, Condition where, ListQuery.Quick quick) {}

  public Sought sought(ListRequest request, Viewer viewer) {
    var asked = FILTERS.stream().map(name -> VietnameseText.clean(request.value(name))).toList();
    var parts = filters.of(request, viewer);
    var where = DSL.and(parts.stream().map(AwardPart::whole).toList());
    return new Sought(viewer, asked, where, quick(parts, where));
  }

  private ListQuery.Quick quick(List<AwardPart> parts, Condition where) {
    var narrow = last(parts, AwardPart::lines);
    if (narrow.isPresent()) {
      var lines = narrow.get().lines();
      return new ListQuery.Quick(
          narrow.get().among(lines, parts).or(() -> lines.map(few -> read(few, where))),
          Optional.empty(),
          Optional.empty());
    }
    return new ListQuery.Quick(
        Optional.empty(),
        last(parts, AwardPart::some).flatMap(part -> part.among(part.some(), parts)),
        last(parts, AwardPart::first).flatMap(part -> part.among(part.first(), parts)));
  }

  /** The last part is what was asked for; before it comes all that one may see, which is more. */
  private static Optional<AwardPart> last(
      List<AwardPart> parts, Function<AwardPart, Optional<AwardLines>> lines) {
    return parts.stream()
        .filter(part -> lines.apply(part).isPresent())
        .reduce((before, after) -> after);
  }

  /** Where the indexes do not tell everything, the few lines are read. */
  private ListQuery.Few read(AwardLines few, Condition where) {
    return new ListQuery.Few(AWARD, AWARD.ID.eq(DSL.any(few.ids(sql))).and(where), AWARD.ID);
  }

  @Override
  public ListQuery<Row> query(ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    return query(sought(request, viewer), today);
  }

  public ListQuery<Row> query(Sought sought, LocalDate today) {
    var fields = new ArrayList<SelectField<?>>(AwardRows.FIELDS);
    fields.add(PERSON_TODAY.UNIT_NAME);
    var where = sought.where();
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
        new ListQuery.UpTo(COUNTED, sql, AWARD, where, AWARD.ID, sought.quick()));
  }

  /** How many of each award type there are, the most frequent first. */
  public List<Count> counts(Sought sought, LocalDate today) {
    return byType(sought).entrySet().stream()
        .map(e -> new Count(types.name(e.getKey(), null, today), e.getKey(), e.getValue()))
        .toList();
  }

  private record Question(Viewer viewer, List<String> asked) {}

  /** Of the lines alone: no condition needs what is joined to them only to be shown. */
  private Map<String, Integer> byType(Sought sought) {
    var few = sought.quick().all();
    var from = few.<Table<?>>map(ListQuery.Few::rows).orElse(AWARD);
    var type = Objects.requireNonNull(from.field(AWARD.AWARD_TYPE));
    return known.count(
        new Question(sought.viewer(), sought.asked()),
        () ->
            sql.select(type, DSL.count())
                .from(from)
                .where(few.map(ListQuery.Few::where).orElse(sought.where()))
                .groupBy(type)
                .orderBy(DSL.count().desc(), type)
                .fetch()
                .intoMap(type, DSL.count()));
  }
}
