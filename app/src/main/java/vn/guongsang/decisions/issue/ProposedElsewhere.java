package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.LINE;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.shell.Viewer;

/** The same award for the same holder and period in another decision that is still open. */
@Component
class ProposedElsewhere {

  private final DSLContext sql;

  ProposedElsewhere(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * @param seen whether the asker may look at the other decision
   */
  record Twin(LineId line, UUID other, String title, boolean seen) {}

  private record Proposed(UUID holder, String award, Period period) {}

  /**
   * Asked by the holders' keys and compared here: left to join two lists of thousands, the database
   * takes open decisions to be rare and compares line by line.
   */
  List<Twin> of(Viewer viewer, DecisionId decision, Collection<Line> lines) {
    var roots = roots(ids(lines, Holder.OfPerson.class));
    var mine = new HashMap<Proposed, List<LineId>>();
    for (var line : lines) {
      var id = line.holder().id();
      mine.computeIfAbsent(
              new Proposed(roots.getOrDefault(id, id), line.awardType(), line.period()),
              p -> new ArrayList<>(1))
          .add(line.id());
    }
    var entries = entries(roots.values());
    var out = new ArrayList<Twin>();
    var open =
        LINE.DECISION
            .ne(decision.value())
            .and(DECISION.STATE.in("DRAFT", "AWAITING_SIGNATURE", "AWAITING_NUMBER"));
    for (var holder :
        List.of(
            LINE.PERSON.eq(DSL.any(entries.keySet().toArray(UUID[]::new))),
            LINE.HOUSEHOLD.eq(DSL.any(ids(lines, Holder.OfHousehold.class))),
            LINE.UNIT
                .eq(DSL.any(ids(lines, Holder.OfUnit.class)))
                .and(LINE.HOLDER_KIND.eq("UNIT")))) {
      compare(viewer, open.and(holder), entries, mine, out);
    }
    return out;
  }

  private void compare(
      Viewer viewer,
      Condition others,
      Map<UUID, UUID> entries,
      Map<Proposed, List<LineId>> mine,
      List<Twin> out) {
    sql.select(
            DSL.coalesce(LINE.PERSON, LINE.HOUSEHOLD, LINE.UNIT),
            LINE.AWARD_TYPE,
            LINE.YEAR,
            LINE.SCHOOL_YEAR,
            LINE.FIRST_YEAR,
            DECISION.ID,
            DECISION.TITLE,
            DSL.field(viewer.seesUnit(DECISION.UNIT)))
        .from(LINE)
        .join(DECISION)
        .on(DECISION.ID.eq(LINE.DECISION))
        .where(others)
        .forEach(
            row -> {
              var first = row.value5();
              var proposed =
                  new Proposed(
                      entries.getOrDefault(row.value1(), row.value1()),
                      row.value2(),
                      new Period(
                          row.value3(), row.value4(), first == null ? null : first.intValue()));
              for (var line : mine.getOrDefault(proposed, List.of())) {
                out.add(new Twin(line, row.value6(), row.value7(), row.value8()));
              }
            });
  }

  private static UUID[] ids(Collection<Line> lines, Class<? extends Holder> kind) {
    return lines.stream()
        .map(Line::holder)
        .filter(kind::isInstance)
        .map(Holder::id)
        .distinct()
        .toArray(UUID[]::new);
  }

  /** The person kept for each entry. */
  private Map<UUID, UUID> roots(UUID[] people) {
    return sql.select(PERSON_ROOT.ID, PERSON_ROOT.ROOT)
        .from(PERSON_ROOT)
        .where(PERSON_ROOT.ID.eq(DSL.any(people)))
        .fetchMap(PERSON_ROOT.ID, PERSON_ROOT.ROOT);
  }

  /** All entries of these people, each with the one kept. */
  private Map<UUID, UUID> entries(Collection<UUID> roots) {
    return sql.select(PERSON_ROOT.ID, PERSON_ROOT.ROOT)
        .from(PERSON_ROOT)
        .where(PERSON_ROOT.ROOT.eq(DSL.any(roots.toArray(UUID[]::new))))
        .fetchMap(PERSON_ROOT.ID, PERSON_ROOT.ROOT);
  }
}
