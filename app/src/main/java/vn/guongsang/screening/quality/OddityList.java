package vn.guongsang.screening.quality;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.screening.one.LawWords;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.ListSource;

/** Contradictions of one kind, by the people they are about. */
@Component
class OddityList implements ListSource<OddityRow> {

  private static final String KEY = "register-checks";
  private static final Field<UUID> PERSON = OddityQueries.field("person", SQLDataType.UUID);
  private static final Field<String> ID = OddityQueries.field("id", SQLDataType.CLOB);
  private static final Field<String> NAME = OddityQueries.field("name", SQLDataType.CLOB);
  private static final Field<String> SORT = OddityQueries.field("sort_key", SQLDataType.CLOB);
  private static final Field<String> UNIT = OddityQueries.field("unit_name", SQLDataType.CLOB);
  private static final Field<Integer> YEAR = OddityQueries.field("year", SQLDataType.INTEGER);
  private static final Field<String> ONE = OddityQueries.field("one", SQLDataType.CLOB);
  private static final Field<String> OTHER = OddityQueries.field("other", SQLDataType.CLOB);

  private final DSLContext sql;
  private final OddityQueries queries;
  private final LawWords words;

  OddityList(DSLContext sql, OddityQueries queries, LawWords words) {
    this.sql = sql;
    this.queries = queries;
    this.words = words;
  }

  static Oddity kind(ListRequest request) {
    return request.choice("kind", Oddity.class).orElse(Oddity.RATED_TWICE);
  }

  private ListShape<OddityRow> shape(Texts texts, LocalDate today) {
    return new ListShape<>(
        KEY,
        "oddity.title",
        List.of(
            Column.<OddityRow>of("name", "screening.name", OddityList::name)
                .sortedBy(SORT)
                .asLead(),
            Column.<OddityRow>of("unit", "screening.unit", o -> Cell.text(o.unitName()))
                .sortedBy(UNIT),
            Column.<OddityRow>of("year", "oddity.year", o -> Cell.text(Integer.toString(o.year())))
                .sortedBy(YEAR),
            Column.<OddityRow>of("what", "oddity.what", o -> Cell.text(said(o, texts, today)))),
        List.of(
            Filter.choice("kind", "oddity.kind", Oddity.class),
            Filter.words("unit", "screening.unit", "screening.unit.place")),
        List.of(SORT.asc().nullsLast(), YEAR.asc(), ONE.asc(), OTHER.asc(), PERSON.asc()),
        "oddity.none",
        OddityRow::id,
        List.of());
  }

  private static Cell name(OddityRow row) {
    return row.person() == null
        ? Cell.text(row.one())
        : new Cell.Link("/people/" + row.person(), row.name(), "");
  }

  private String said(OddityRow row, Texts texts, LocalDate today) {
    var law = words.in(texts.language());
    return switch (row.kind()) {
      case RATED_TWICE ->
          row.one().equals(row.other())
              ? texts.t("oddity.rated-same", law.level(Level.valueOf(row.one())))
              : texts.t(
                  "oddity.rated",
                  law.level(Level.valueOf(row.one())),
                  law.level(Level.valueOf(row.other())));
      case TITLE_TWICE ->
          texts.t("oddity.title-twice", award(row.one(), texts, today), row.other());
      case BEFORE_ITS_GROUND -> {
        var lower = row.other().split(" ", 2);
        yield texts.t(
            "oddity.before",
            award(row.one(), texts, today),
            award(lower[0], texts, today),
            lower[1]);
      }
      case NO_AUTHORITY ->
          texts.t(
              "oddity.authority",
              award(row.one(), texts, today),
              law.say("body." + Authority.Body.valueOf(row.other())));
      case NUMBER_TWICE -> texts.t("oddity.number", row.other());
      case TWO_PLACES -> texts.t("oddity.places", row.one(), row.other());
    };
  }

  private String award(String code, Texts texts, LocalDate today) {
    return words.award(AwardCode.of(code), today, texts.language());
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Right needs() {
    return Right.SCREENING;
  }

  @Override
  public ListQuery<OddityRow> query(
      ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    var kind = kind(request);
    return new ListQuery<>(
        sql,
        shape(texts, today),
        List.of(ID, PERSON, NAME, SORT, UNIT, YEAR, ONE, OTHER),
        queries.of(kind, scope(request, viewer)),
        DSL.noCondition(),
        row ->
            new OddityRow(
                text(row.get(ID)),
                kind,
                row.get(PERSON),
                text(row.get(NAME)),
                text(row.get(UNIT)),
                row.get(YEAR),
                text(row.get(ONE)),
                text(row.get(OTHER))));
  }

  private static String text(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  /** How many there are of each kind. */
  Map<Oddity, Long> counts(ListRequest request, Viewer viewer) {
    var counts = new EnumMap<Oddity, Long>(Oddity.class);
    for (var kind : Oddity.values()) {
      counts.put(kind, queries.count(kind, scope(request, viewer)));
    }
    return counts;
  }

  private static Condition scope(ListRequest request, Viewer viewer) {
    var path = OddityQueries.path();
    var scope = viewer.sees(path);
    var folded = VietnameseText.fold(request.value("unit"));
    return folded.isEmpty()
        ? scope
        : scope.and(
            DSL.exists(
                DSL.selectOne()
                    .from(UNIT_TODAY)
                    .where(UnitSearch.words(UNIT_TODAY.FOLDED, folded))
                    .and(path.like(UNIT_TODAY.PATH.concat("%")))));
  }
}
