package vn.guongsang.initiatives;

import static vn.guongsang.initiatives.db.Tables.AUTHOR;
import static vn.guongsang.initiatives.db.Tables.INITIATIVE;
import static vn.guongsang.registry.views.Tables.PERSON_NAME;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.initiatives.InitiativeList.Row;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.registry.people.Vouched;
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

/** The initiatives that stand, within the viewer's scope. */
@Component
public class InitiativeList implements ListSource<Row> {

  /** One initiative with its authors in their order. */
  public record Row(
      UUID id,
      String title,
      InitiativeKind kind,
      String authors,
      String unit,
      int year,
      EffectScope scope,
      String number,
      @Nullable LocalDate recognisedOn,
      String issuer,
      Vouched vouched) {}

  private static final Field<String> AUTHORS =
      DSL.field(
              DSL.select(
                      DSL.groupConcat(
                              DSL.concat(
                                  PERSON_TODAY.NAME,
                                  DSL.inline(" ("),
                                  AUTHOR.SHARE,
                                  DSL.inline(" %)")))
                          .orderBy(AUTHOR.ORDINAL)
                          .separator("; "))
                  .from(AUTHOR)
                  .join(PERSON_ROOT)
                  .on(PERSON_ROOT.ID.eq(AUTHOR.PERSON))
                  .join(PERSON_TODAY)
                  .on(PERSON_TODAY.ID.eq(PERSON_ROOT.ROOT))
                  .where(AUTHOR.INITIATIVE.eq(INITIATIVE.ID)))
          .as("authors");

  private static final ListShape<Row> SHAPE =
      new ListShape<>(
          "initiatives",
          "initiatives.title",
          List.of(
              Column.<Row>of(
                      "title",
                      "initiatives.name",
                      r -> new Cell.Link("/initiatives/" + r.id(), r.title(), r.authors()))
                  .sortedBy(INITIATIVE.FOLDED)
                  .asLead(),
              Column.<Row>of("authors", "initiatives.authors", r -> Cell.text(r.authors()))
                  .hiddenAtFirst(),
              Column.<Row>of("unit", "initiatives.unit", r -> Cell.text(r.unit()))
                  .sortedBy(UNIT_TODAY.ORDER_PATH),
              Column.<Row>of(
                      "kind",
                      "initiatives.kind",
                      r -> Cell.words("enum.InitiativeKind." + r.kind().name()))
                  .sortedBy(INITIATIVE.KIND)
                  .hiddenAtFirst(),
              Column.<Row>of("year", "initiatives.year", r -> Cell.text(Integer.toString(r.year())))
                  .sortedBy(INITIATIVE.YEAR),
              Column.<Row>of(
                      "scope",
                      "initiatives.scope",
                      r -> Cell.words("enum.EffectScope." + r.scope().name()))
                  .sortedBy(INITIATIVE.SCOPE),
              Column.<Row>of("number", "initiatives.number", r -> Cell.text(r.number()))
                  .sortedBy(INITIATIVE.DECISION_NUMBER),
              Column.<Row>of(
                      "day", "initiatives.recognised-on", r -> new Cell.Day(r.recognisedOn()))
                  .sortedBy(INITIATIVE.RECOGNISED_ON),
              Column.<Row>of("issuer", "initiatives.issuer", r -> Cell.text(r.issuer()))
                  .hiddenAtFirst(),
              Column.<Row>of(
                      "vouched",
                      "initiatives.vouched",
                      r -> Cell.words("initiatives.vouched." + r.vouched().name()))
                  .sortedBy(INITIATIVE.VOUCHED)),
          List.of(
              Filter.words("q", "initiatives.filter.words", "initiatives.filter.words.place"),
              Filter.words("author", "initiatives.authors", "initiatives.filter.author.place"),
              Filter.words("unit", "initiatives.unit", "initiatives.filter.unit.place"),
              Filter.words("year", "initiatives.year", "initiatives.filter.year.place"),
              Filter.choice("scope", "initiatives.scope", EffectScope.class),
              Filter.choice("kind", "initiatives.kind", InitiativeKind.class)),
          List.of(INITIATIVE.YEAR.desc(), INITIATIVE.ID.desc()),
          "initiatives.none",
          r -> r.id().toString(),
          List.of());

  private final DSLContext sql;

  InitiativeList(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String key() {
    return SHAPE.key();
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_READ;
  }

  @Override
  public ListQuery<Row> query(ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    return new ListQuery<>(
        sql,
        SHAPE,
        List.of(
            INITIATIVE.ID,
            INITIATIVE.TITLE,
            INITIATIVE.KIND,
            AUTHORS,
            UNIT_TODAY.NAME,
            INITIATIVE.YEAR,
            INITIATIVE.SCOPE,
            INITIATIVE.DECISION_NUMBER,
            INITIATIVE.RECOGNISED_ON,
            INITIATIVE.ISSUER,
            INITIATIVE.VOUCHED),
        INITIATIVE.join(UNIT_TODAY).on(UNIT_TODAY.ID.eq(INITIATIVE.UNIT)),
        where(request, viewer),
        row ->
            new Row(
                row.get(INITIATIVE.ID),
                row.get(INITIATIVE.TITLE),
                InitiativeKind.valueOf(row.get(INITIATIVE.KIND)),
                Objects.requireNonNullElse(row.get(AUTHORS), ""),
                row.get(UNIT_TODAY.NAME),
                row.get(INITIATIVE.YEAR),
                EffectScope.valueOf(row.get(INITIATIVE.SCOPE)),
                row.get(INITIATIVE.DECISION_NUMBER),
                row.get(INITIATIVE.RECOGNISED_ON),
                row.get(INITIATIVE.ISSUER),
                Vouched.valueOf(row.get(INITIATIVE.VOUCHED))));
  }

  /** Each folded word begins a word of the title. */
  static Condition named(String folded) {
    return UnitSearch.words(INITIATIVE.FOLDED, folded);
  }

  private static Condition where(ListRequest request, Viewer viewer) {
    var all = new ArrayList<Condition>();
    all.add(INITIATIVE.STANDING.isTrue());
    all.add(Initiatives.seen(viewer));
    var words = VietnameseText.fold(request.value("q"));
    if (!words.isEmpty()) {
      all.add(named(words));
    }
    var author = VietnameseText.fold(request.value("author"));
    if (!author.isEmpty()) {
      all.add(
          INITIATIVE.ID.in(
              DSL.select(AUTHOR.INITIATIVE)
                  .from(AUTHOR)
                  .join(PERSON_ROOT)
                  .on(PERSON_ROOT.ID.eq(AUTHOR.PERSON))
                  .join(PERSON_NAME)
                  .on(PERSON_NAME.PERSON.eq(PERSON_ROOT.ROOT))
                  .where(UnitSearch.words(PERSON_NAME.FOLDED, author))));
    }
    var unit = VietnameseText.fold(request.value("unit"));
    if (!unit.isEmpty()) {
      all.add(
          DSL.exists(
              DSL.selectOne()
                  .from(UNIT_NAME)
                  .where(UnitSearch.called(unit))
                  .and(
                      UNIT_TODAY
                          .PATH
                          .eq(UNIT_NAME.PATH)
                          .or(
                              UNIT_TODAY.PATH.startsWith(
                                  DSL.concat(UNIT_NAME.PATH, DSL.inline("/")))))));
    }
    var year = request.value("year");
    if (year.matches("\\d{4}")) {
      all.add(INITIATIVE.YEAR.eq(Short.valueOf(year)));
    }
    request
        .choice("scope", EffectScope.class)
        .ifPresent(scope -> all.add(INITIATIVE.SCOPE.eq(scope.name())));
    request
        .choice("kind", InitiativeKind.class)
        .ifPresent(kind -> all.add(INITIATIVE.KIND.eq(kind.name())));
    return DSL.and(all);
  }
}
