package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Few lines of the register, as the indexes by holder, unit and decision hold them: counted, sorted
 * and told apart by type from there, without a look at the register itself, where each stands on
 * another page.
 *
 * @param rows what is found, each line once
 */
record AwardLines(Select<Record4<UUID, LocalDate, String, Short>> rows) {

  /** Walking the register in its order is quicker where more than so many lines are meant. */
  static final int FEW = 20_000;

  /** Some are no more than so many. */
  private static final int SOME = 3_000;

  private static final Name LINE = DSL.name("line");

  /** The fields of {@link #table()}, called like those of the register. */
  static final Field<UUID> ID = field(AWARD.ID);

  static final Field<LocalDate> DECIDED_ON = field(AWARD.DECIDED_ON);
  static final Field<String> AWARD_TYPE = field(AWARD.AWARD_TYPE);
  static final Field<Short> YEAR = field(AWARD.YEAR);

  private static <T> Field<T> field(Field<T> of) {
    return DSL.field(LINE.append(of.getUnqualifiedName()), of.getDataType());
  }

  /**
   * The lines that meet any of the conditions, each of which an index answers; nothing where they
   * are more than {@code few}.
   */
  static Optional<AwardLines> any(DSLContext sql, int few, List<Condition> conditions) {
    // As often as found: to tell each once, all of a whole province's lines would have to be read.
    var found = all(conditions, Select::unionAll);
    return sql.fetchCount(DSL.selectOne().from(found).limit(few + 1)) > few
        ? Optional.empty()
        : Optional.of(new AwardLines(all(conditions, Select::union)));
  }

  /** Some of the lines that meet any of the conditions. */
  static AwardLines some(List<Condition> conditions) {
    var found = all(conditions, Select::unionAll).asTable(LINE);
    var enough = DSL.select(ID, DECIDED_ON, AWARD_TYPE, YEAR).from(found).limit(SOME);
    var once = enough.asTable(LINE);
    return new AwardLines(DSL.selectDistinct(ID, DECIDED_ON, AWARD_TYPE, YEAR).from(once));
  }

  private static Select<Record4<UUID, LocalDate, String, Short>> all(
      List<Condition> conditions,
      BinaryOperator<Select<Record4<UUID, LocalDate, String, Short>>> together) {
    return conditions.stream()
        .<Select<Record4<UUID, LocalDate, String, Short>>>map(
            one ->
                DSL.select(AWARD.ID, AWARD.DECIDED_ON, AWARD.AWARD_TYPE, AWARD.YEAR)
                    .from(AWARD)
                    .where(one))
        .reduce(together)
        .orElseThrow();
  }

  /**
   * As a table of its own: an offset keeps the database from taking it for a part of the register,
   * whose order it would then walk.
   */
  Table<?> table() {
    return DSL.selectFrom(rows.asTable(LINE)).offset(DSL.inline(0)).asTable(LINE);
  }

  UUID[] ids(DSLContext sql) {
    return sql.select(ID).from(table()).fetchArray(ID);
  }

  /** Whether a line is one of these. */
  Condition has(Field<UUID> line) {
    var these = rows.asTable(DSL.name("these"));
    return line.in(DSL.select(these.field(AWARD.ID)).from(these));
  }
}
