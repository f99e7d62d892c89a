package vn.guongsang.shell;

import static vn.guongsang.shell.db.Tables.MILESTONE;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What is done once in a database's life, such as loading the demo world. */
@Component
public class Milestones {

  private final DSLContext sql;
  private final Clock clock;

  Milestones(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Marks it in the caller's transaction, before it is done: a second one at the same moment waits
   * for the first, and does it only if the first did not.
   *
   * @return whether it is the caller's to do
   */
  public boolean first(String name) {
    return sql.insertInto(MILESTONE, MILESTONE.NAME, MILESTONE.MADE_AT)
            .values(name, clock.instant())
            .onConflictDoNothing()
            .execute()
        == 1;
  }
}
