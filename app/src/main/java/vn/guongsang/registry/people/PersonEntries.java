package vn.guongsang.registry.people;

import static vn.guongsang.registry.db.Tables.FORMER_NAME;
import static vn.guongsang.registry.db.Tables.KNOWN_NAME;
import static vn.guongsang.registry.db.Tables.PERSON;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import vn.guongsang.registry.db.tables.Person;

/**
 * The entries of people, for rows that name an entry and may stand under another name or another
 * unit than the person has today.
 */
public final class PersonEntries {

  private static final Person KEPT = PERSON.as("kept");
  private static final Person OTHER = PERSON.as("other");

  private PersonEntries() {}

  /** Of all who serve today in one of these units. */
  public static Select<Record1<UUID>> servingIn(Function<Field<UUID>, Condition> units) {
    return DSL.select(PERSON.ID)
        .from(PERSON)
        .where(units.apply(PERSON.UNIT))
        .and(PERSON.MERGED_INTO.isNull())
        .unionAll(
            DSL.select(OTHER.ID)
                .from(OTHER)
                .join(KEPT)
                .on(KEPT.ID.eq(OTHER.MERGED_INTO))
                .where(OTHER.MERGED_INTO.isNotNull())
                .and(units.apply(KEPT.UNIT)));
  }

  /**
   * Of all who bear or bore a name with these words, as a query of words; where there are more than
   * {@code atMost}, of those who ever had another name or another entry: the rest are found by the
   * name they had then.
   */
  public static Set<UUID> called(DSLContext sql, String everyWord, int atMost) {
    var names = names(sql, everyWord, atMost);
    var kept =
        new HashSet<UUID>(
            sql.select(DSL.coalesce(PERSON.MERGED_INTO, PERSON.ID))
                .from(PERSON)
                .where(names.apply(PERSON.FOLDED))
                .limit(atMost + 1)
                .fetchSet(0, UUID.class));
    if (kept.size() > atMost) {
      kept.clear();
      kept.addAll(
          sql.select(FORMER_NAME.PERSON)
              .from(FORMER_NAME)
              .join(PERSON)
              .on(PERSON.ID.eq(FORMER_NAME.PERSON))
              .where(names.apply(PERSON.FOLDED))
              .fetchSet(0, UUID.class));
      kept.addAll(
          sql.select(OTHER.MERGED_INTO)
              .from(OTHER)
              .join(KEPT)
              .on(KEPT.ID.eq(OTHER.MERGED_INTO))
              .where(OTHER.MERGED_INTO.isNotNull())
              .and(names.apply(KEPT.FOLDED).or(names.apply(OTHER.FOLDED)))
              .fetchSet(0, UUID.class));
    }
    kept.addAll(
        sql.select(DSL.coalesce(PERSON.MERGED_INTO, PERSON.ID))
            .from(FORMER_NAME)
            .join(PERSON)
            .on(PERSON.ID.eq(FORMER_NAME.PERSON))
            .where(names.apply(FORMER_NAME.FOLDED))
            .fetchSet(0, UUID.class));
    if (kept.isEmpty()) {
      return kept;
    }
    var all = DSL.any(kept.toArray(UUID[]::new));
    kept.addAll(
        sql.select(PERSON.ID).from(PERSON).where(PERSON.MERGED_INTO.eq(all)).fetchSet(PERSON.ID));
    return kept;
  }

  /** Looked up once where they are few. */
  private static Function<Field<String>, Condition> names(
      DSLContext sql, String everyWord, int atMost) {
    var all = DSL.select(KNOWN_NAME.FOLDED).from(KNOWN_NAME).where(known(everyWord));
    var some = sql.fetch(all.limit(atMost + 1)).intoArray(KNOWN_NAME.FOLDED);
    return folded ->
        some.length <= atMost
            ? folded.eq(DSL.any(some))
            : folded.in(DSL.select(KNOWN_NAME.FOLDED).from(KNOWN_NAME).where(known(everyWord)));
  }

  /** Whether anybody bears or bore a name with these words. */
  public static boolean anybodyCalled(DSLContext sql, String everyWord) {
    return sql.fetchExists(KNOWN_NAME, known(everyWord));
  }

  private static Condition known(String tsquery) {
    return DSL.condition(
        "to_tsvector('simple', {0}) @@ to_tsquery('simple', {1})",
        KNOWN_NAME.FOLDED, DSL.inline(tsquery));
  }
}
