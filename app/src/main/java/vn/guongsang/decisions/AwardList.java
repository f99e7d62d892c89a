package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.registry.views.Tables.PERSON_NAME;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardList.Row;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
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

  private final DSLContext sql;
  private final AwardTypes types;

  AwardList(DSLContext sql, AwardTypes types) {
    this.sql = sql;
    this.types = types;
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
    return new ListQuery<>(
        sql,
        shape(today),
        fields,
        AwardRows.table(),
        where(request, viewer),
        row -> {
          var award = AwardRows.read(row);
          return new Row(
              award,
              types.name(award.awardType(), award.decidedOn(), today),
              Objects.requireNonNullElse(row.get(PERSON_TODAY.UNIT_NAME), ""));
        });
  }

  /** How many of each award type the same filters leave, the most frequent first. */
  public List<Count> counts(ListRequest request, Viewer viewer, LocalDate today) {
    return sql.select(AWARD.AWARD_TYPE, DSL.count())
        .from(AwardRows.table())
        .where(where(request, viewer))
        .groupBy(AWARD.AWARD_TYPE)
        .orderBy(DSL.count().desc(), AWARD.AWARD_TYPE)
        .fetch(row -> new Count(types.name(row.value1(), null, today), row.value1(), row.value2()));
  }

  private static Condition where(ListRequest request, Viewer viewer) {
    var all = new ArrayList<Condition>();
    all.add(AwardRows.seen(viewer));
    var name = VietnameseText.fold(request.value("q"));
    if (!name.isEmpty()) {
      all.add(
          UnitSearch.words(AWARD.HOLDER_FOLDED, name)
              .or(
                  PERSON_TODAY.ID.in(
                      DSL.select(PERSON_NAME.PERSON)
                          .from(PERSON_NAME)
                          .where(UnitSearch.words(PERSON_NAME.FOLDED, name)))));
    }
    var unit = VietnameseText.fold(request.value("unit"));
    if (!unit.isEmpty()) {
      all.add(below(UNIT_TODAY.PATH, unit).or(below(PERSON_TODAY.PATH, unit)));
    }
    if (!request.value("award").isEmpty()) {
      all.add(AWARD.AWARD_TYPE.eq(request.value("award")));
    }
    years(request.value("year")).ifPresent(all::add);
    var issuer = VietnameseText.fold(request.value("issuer"));
    if (!issuer.isEmpty()) {
      all.add(UnitSearch.words(DECISION.FOLDED, issuer));
    }
    var number = DecisionDraft.numberAsKept(request.value("number"));
    if (!number.isEmpty()) {
      all.add(DECISION.NUMBER.startsWithIgnoreCase(number));
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
                        ? AwardRows.ENDED.ID.isNull()
                        : AwardRows.ENDED.KIND.eq(state.name())));
    return DSL.and(all);
  }

  /** The unit itself, called so then or now, and all that sits below it today. */
  private static Condition below(Field<String> path, String folded) {
    return DSL.exists(
        DSL.selectOne()
            .from(UNIT_NAME)
            .where(UnitSearch.words(UNIT_NAME.FOLDED, folded))
            .and(
                path.eq(UNIT_NAME.PATH)
                    .or(path.startsWith(DSL.concat(UNIT_NAME.PATH, DSL.inline("/"))))));
  }

  private static Optional<Condition> years(String typed) {
    var found = YEARS.matcher(typed);
    if (!found.matches()) {
      return Optional.empty();
    }
    var first = Short.parseShort(found.group(1));
    var last = found.group(2) == null ? first : Short.parseShort(found.group(2));
    return Optional.of(AWARD.YEAR.between(first, last));
  }
}
