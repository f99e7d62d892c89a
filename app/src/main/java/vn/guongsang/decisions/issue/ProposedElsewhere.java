package vn.guongsang.decisions.issue;

import static org.jooq.impl.DSL.name;
import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.LINE;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectOnConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.shell.Viewer;

/** The same award for the same holder and period in another decision that is still open. */
@Component
class ProposedElsewhere {

  private static final Field<UUID> HOLDER = DSL.field(name("holder"), UUID.class);

  private final DSLContext sql;

  ProposedElsewhere(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * @param seen whether the asker may look at the other decision
   */
  record Twin(LineId line, UUID other, String title, boolean seen) {}

  /**
   * Whom the lines mean is found before they are compared: two lists of thousands are joined by
   * their holders, not line by line.
   */
  List<Twin> of(Viewer viewer, DecisionId decision) {
    var mine = name("mine").asMaterialized(lines().where(LINE.DECISION.eq(decision.value())));
    var open =
        name("open")
            .asMaterialized(
                lines()
                    .where(LINE.DECISION.ne(decision.value()))
                    .and(DECISION.STATE.in("DRAFT", "AWAITING_SIGNATURE", "AWAITING_NUMBER")));
    var same =
        Stream.of(HOLDER, LINE.AWARD_TYPE, LINE.YEAR, LINE.SCHOOL_YEAR, LINE.HOLDER_KIND)
            .map(part -> same(mine, open, part))
            .reduce(Condition::and)
            .orElseThrow();
    return sql.with(mine, open)
        .select(
            of(mine, LINE.ID),
            DECISION.ID,
            DECISION.TITLE,
            DSL.field(viewer.seesUnit(DECISION.UNIT)))
        .from(mine)
        .join(open)
        .on(same, of(mine, LINE.FIRST_YEAR).isNotDistinctFrom(of(open, LINE.FIRST_YEAR)))
        .join(DECISION)
        .on(DECISION.ID.eq(of(open, LINE.DECISION)))
        .fetch(row -> new Twin(new LineId(row.value1()), row.value2(), row.value3(), row.value4()));
  }

  private SelectOnConditionStep<?> lines() {
    return sql.select(
            LINE.ID,
            LINE.DECISION,
            LINE.AWARD_TYPE,
            LINE.YEAR,
            LINE.SCHOOL_YEAR,
            LINE.FIRST_YEAR,
            LINE.HOLDER_KIND,
            DSL.coalesce(PERSON_ROOT.ROOT, LINE.HOUSEHOLD, LINE.UNIT).as(HOLDER))
        .from(LINE)
        .join(DECISION)
        .on(DECISION.ID.eq(LINE.DECISION))
        .leftJoin(PERSON_ROOT)
        .on(PERSON_ROOT.ID.eq(LINE.PERSON));
  }

  private static <T> Condition same(Table<?> mine, Table<?> open, Field<T> part) {
    return of(mine, part).eq(of(open, part));
  }

  private static <T> Field<T> of(Table<?> table, Field<T> part) {
    return Objects.requireNonNull(table.field(part));
  }
}
