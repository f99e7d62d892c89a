package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.HOLDER_NAME;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.guongsang.registry.people.PersonEntries;

/**
 * Lines found by their holder: by the name on the line, or by another that the holder bears or
 * bore.
 */
final class AwardHolders {

  /** Entries of people asked for beside the names on the lines; of a common name only the few. */
  private static final int MOST_ENTRIES = 1_000;

  /** Different names with the words asked for; where there are more, the lines are walked. */
  private static final int MOST_NAMES = 2_000;

  private final DSLContext sql;
  private final int fewLines;

  AwardHolders(DSLContext sql, int fewLines) {
    this.sql = sql;
    this.fewLines = fewLines;
  }

  /**
   * The last word may be unfinished where nobody is called so: to look through everything that
   * begins with "an" because an An is meant would cost seconds.
   */
  AwardPart called(String folded) {
    var whole =
        Arrays.stream(folded.split(" ", -1))
            .filter(word -> !word.isEmpty())
            .distinct()
            .collect(Collectors.joining(" & "));
    var query = PersonEntries.anybodyCalled(sql, whole) ? whole : whole + ":*";
    var names =
        sql.select(HOLDER_NAME.FOLDED)
            .from(HOLDER_NAME)
            .where(words(HOLDER_NAME.FOLDED, query))
            .limit(MOST_NAMES + 1)
            .fetchArray(HOLDER_NAME.FOLDED);
    var few = names.length <= MOST_NAMES;
    var either = new ArrayList<Condition>();
    either.add(few ? AWARD.HOLDER_FOLDED.eq(DSL.any(names)) : words(AWARD.HOLDER_FOLDED, query));
    var entries = PersonEntries.called(sql, query, MOST_ENTRIES);
    if (!entries.isEmpty()) {
      either.add(AWARD.PERSON.eq(DSL.any(entries.toArray(UUID[]::new))));
    }
    return AwardPart.of(
        DSL.or(either),
        few ? AwardLines.any(sql, fewLines, either) : Optional.empty(),
        few ? Optional.of(AwardLines.some(either)) : Optional.empty(),
        Optional.empty());
  }

  /**
   * The words stand in the question itself: bound, they would be planned for as if they were rare.
   */
  private static Condition words(Field<String> folded, String query) {
    return DSL.condition(
        "to_tsvector('simple', {0}) @@ to_tsquery('simple', {1})", folded, DSL.inline(query));
  }
}
