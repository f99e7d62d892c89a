package vn.guongsang.registry.people.duplicates.web;

import static vn.guongsang.registry.db.Tables.NATIONAL_ID;
import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.POST;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.db.tables.records.PersonRecord;
import vn.guongsang.registry.people.Moment;
import vn.guongsang.registry.people.PersonMoments;
import vn.guongsang.registry.people.duplicates.Pairs.Pair;
import vn.guongsang.registry.people.duplicates.web.PairView.Line;
import vn.guongsang.registry.people.duplicates.web.PairView.Side;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;

/** Puts two entries side by side. Numbers of papers show their last three digits and no more. */
@Component
class PairViews {

  private static final int DIGITS_SHOWN = 3;

  private final DSLContext sql;
  private final Vault vault;
  private final List<PersonMoments> moments;

  PairViews(DSLContext sql, Vault vault, List<PersonMoments> moments) {
    this.sql = sql;
    this.vault = vault;
    this.moments = moments;
  }

  PairView of(Viewer viewer, Pair pair, Texts texts) {
    var one = row(pair.one());
    var other = row(pair.other());
    return new PairView(
        pair,
        side(viewer, one),
        side(viewer, other),
        List.of(
            line("duplicates.name", one, other, row -> List.of(row.getName())),
            line("duplicates.born", one, other, row -> born(row, texts)),
            line(
                "duplicates.sex",
                one,
                other,
                row ->
                    row.getSex() == null
                        ? List.of()
                        : List.of(texts.t("enum.Sex." + row.getSex()))),
            line("duplicates.papers", one, other, this::papers),
            line("duplicates.posts", one, other, row -> posts(row, texts))));
  }

  private PersonRecord row(PersonId id) {
    return sql.selectFrom(PERSON)
        .where(PERSON.ID.eq(id.value()))
        .fetchOptional()
        .orElseThrow(NotFound::new);
  }

  private Side side(Viewer viewer, PersonRecord row) {
    var id = new PersonId(row.getId());
    var all =
        moments.stream()
            .flatMap(each -> each.of(viewer, Set.of(id)).stream())
            .sorted(
                Comparator.comparing(Moment::year)
                    .thenComparing(Moment::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed())
            .toList();
    return new Side(id, row.getName(), row.getVersion(), row.getMergedInto() != null, all);
  }

  private interface Told {
    List<String> of(PersonRecord row);
  }

  private static Line line(String label, PersonRecord one, PersonRecord other, Told told) {
    var left = told.of(one);
    var right = told.of(other);
    return new Line(
        label,
        left,
        right,
        !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right));
  }

  private static List<String> born(PersonRecord row, Texts texts) {
    if (row.getBirthDay() != null) {
      return List.of(texts.day(row.getBirthDay()));
    }
    return row.getBirthYear() == null ? List.of() : List.of(row.getBirthYear().toString());
  }

  private List<String> papers(PersonRecord row) {
    return sql.selectFrom(NATIONAL_ID)
        .where(NATIONAL_ID.PERSON.eq(row.getId()))
        .orderBy(NATIONAL_ID.DIGITS.desc(), NATIONAL_ID.ID)
        .fetch(
            paper -> {
              var digits = vault.open(paper.getKeyNo(), paper.getSealed(), row.getId().toString());
              return "•".repeat(digits.length() - DIGITS_SHOWN)
                  + " "
                  + digits.substring(digits.length() - DIGITS_SHOWN);
            });
  }

  private List<String> posts(PersonRecord row, Texts texts) {
    UUID id = Objects.requireNonNull(row.getId());
    return sql.select(UNIT_TODAY.NAME, POST.POSITION, POST.FROM_DAY)
        .from(POST)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(POST.UNIT))
        .where(POST.PERSON.eq(id))
        .orderBy(POST.FROM_DAY.desc(), POST.ID)
        .fetch(
            post ->
                post.value2().isEmpty()
                    ? texts.t("duplicates.post", post.value1(), texts.day(post.value3()))
                    : texts.t(
                        "duplicates.post-as",
                        post.value2(),
                        post.value1(),
                        texts.day(post.value3())));
  }
}
