package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.db.Tables.LINE;
import static vn.guongsang.decisions.db.Tables.LINE_ANSWER;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.DecisionId;

/** The reasons for which officers keep lines, each for just what was found. */
@Component
class GivenReasons {

  private final DSLContext sql;

  GivenReasons(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * @param found as {@link Obstacle#found}
   */
  record Given(LineId line, String found, String reason) {}

  /** By line, then by what was found. */
  Map<LineId, Map<String, String>> of(DecisionId decision) {
    var out = new HashMap<LineId, Map<String, String>>();
    sql.select(LINE_ANSWER.LINE, LINE_ANSWER.FOUND, LINE_ANSWER.REASON)
        .from(LINE_ANSWER)
        .join(LINE)
        .on(LINE.ID.eq(LINE_ANSWER.LINE))
        .where(LINE.DECISION.eq(decision.value()))
        .forEach(
            row ->
                out.computeIfAbsent(new LineId(row.value1()), l -> new HashMap<>())
                    .put(row.value2(), row.value3()));
    return out;
  }

  /** Instead of what was given for the same before. */
  void give(DecisionId decision, List<Given> given) {
    if (given.isEmpty()) {
      return;
    }
    sql.execute(
        """
        insert into decisions.line_answer (line, found, tenant, reason)
        select distinct l.id, a.found, l.tenant, a.reason
          from unnest({0}::uuid[], {1}::text[], {2}::text[]) as a (line, found, reason)
          join decisions.line l on l.id = a.line and l.decision = {3}
            on conflict (line, found) do update set reason = excluded.reason
        """,
        DSL.val(given.stream().map(a -> a.line().value()).toArray(UUID[]::new)),
        DSL.val(given.stream().map(Given::found).toArray(String[]::new)),
        DSL.val(given.stream().map(Given::reason).toArray(String[]::new)),
        DSL.val(decision.value()));
    written(given.stream().map(Given::line).distinct().toList());
  }

  void takeBack(LineId line, Collection<String> found) {
    sql.deleteFrom(LINE_ANSWER)
        .where(LINE_ANSWER.LINE.eq(line.value()), LINE_ANSWER.FOUND.in(found))
        .execute();
    written(List.of(line));
  }

  /** The reasons as people read them beside the line, each once. */
  private void written(List<LineId> lines) {
    sql.execute(
        """
        update decisions.line l
           set accepted = coalesce((select string_agg(distinct a.reason, '; ')
                                      from decisions.line_answer a where a.line = l.id), '')
         where l.id = any ({0}::uuid[])
        """,
        DSL.val(lines.stream().map(LineId::value).toArray(UUID[]::new)));
  }
}
