package vn.guongsang.registry.people.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;

/** Writes many posts in one statement: a column is one array. */
@Component
public class PostRows {

  private final DSLContext sql;

  PostRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Somebody with a post to be written. */
  public record Held(PersonId person, PostFacts facts) {}

  public void write(List<Held> rows, int tenant, Instant now, @Nullable UUID imported) {
    if (rows.isEmpty()) {
      return;
    }
    sql.execute(
        """
        insert into registry.post (id, person, tenant, unit, position, staff_group, deputy_head_up,
          direct, main, service_post, from_day, until_day, vouched, imported)
        select d.id, d.person, ?, d.unit, d.position, d.staff_group, d.deputy_head_up, d.direct,
          d.main, d.service_post, d.from_day, d.until_day, d.vouched, cast(? as uuid)
        from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as d (id, person, unit, position, staff_group,
          deputy_head_up, direct, main, service_post, from_day, until_day, vouched)
        """,
        tenant,
        imported,
        column(rows, r -> TimeOrderedId.at(now.toEpochMilli()), UUID[]::new),
        column(rows, r -> r.person().value(), UUID[]::new),
        column(rows, r -> r.facts().unit().value(), UUID[]::new),
        column(rows, r -> r.facts().position(), String[]::new),
        column(rows, r -> r.facts().group().name(), String[]::new),
        column(rows, r -> r.facts().deputyHeadUp(), Boolean[]::new),
        column(rows, r -> r.facts().direct(), Boolean[]::new),
        column(rows, r -> r.facts().main(), Boolean[]::new),
        column(
            rows,
            r -> r.facts().servicePost() == null ? null : r.facts().servicePost().name(),
            String[]::new),
        column(rows, r -> r.facts().days().from(), LocalDate[]::new),
        column(rows, r -> r.facts().days().until(), LocalDate[]::new),
        column(rows, r -> r.facts().vouched().name(), String[]::new));
  }

  private static <T> Object column(
      List<Held> rows, Function<Held, @Nullable T> cell, IntFunction<T[]> array) {
    return rows.stream().map(cell).toArray(array);
  }
}
