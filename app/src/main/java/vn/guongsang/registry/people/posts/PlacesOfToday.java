package vn.guongsang.registry.people.posts;

import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.POST;
import static vn.guongsang.registry.db.Tables.TREE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.kernel.PersonId;

/**
 * Keeps the unit, position and group that lists show of each person at the day it is: after each
 * change of posts, and for those whose posts begin or end, at start, at midnight or by whoever
 * comes first that day.
 */
@Component
public class PlacesOfToday {

  /**
   * The main post of the day, else another one of the day, else the last that ended, else the first
   * that is to come. Posts of entries judged to be the same person count together.
   */
  private static final String WORK_OUT =
      """
      update registry.person p
      set unit = o.unit, position = coalesce(o.position, ''), staff_group = o.staff_group
      from (
        select distinct on (w.root) w.root, h.unit, h.position, h.staff_group
        from (select coalesce(e.merged_into, e.id) as root
              from registry.person e where e.id = any (?)) w
        join registry.person e on e.id = w.root or e.merged_into = w.root
        left join registry.post h on h.person = e.id
        order by w.root,
          case when h.from_day <= ? and (h.until_day is null or h.until_day > ?) then 0
               when h.from_day <= ? then 1
               when h.from_day is not null then 2
               else 3 end,
          h.main desc,
          case when h.from_day > ? then h.from_day end,
          h.until_day desc nulls first, h.from_day desc, h.id
      ) o
      where p.id = o.root
        and (p.unit, p.position, p.staff_group)
          is distinct from (o.unit, coalesce(o.position, ''), o.staff_group)
      """;

  private final DSLContext sql;
  private final TransactionTemplate transaction;
  private volatile @Nullable LocalDate known;

  PlacesOfToday(DSLContext sql, TransactionTemplate transaction) {
    this.sql = sql;
    this.transaction = transaction;
  }

  /** In the transaction that changed their posts, or joined or parted their entries. */
  public void workOut(Collection<PersonId> people, LocalDate today) {
    if (!people.isEmpty()) {
      workOut(people.stream().map(PersonId::value).toArray(UUID[]::new), today);
    }
  }

  private void workOut(UUID[] people, LocalDate today) {
    sql.execute(WORK_OUT, people, today, today, today, today);
  }

  /** Brings everybody to this day if the places are older; cheap when they are not. */
  public void bringTo(LocalDate today) {
    if (today.equals(known)) {
      return;
    }
    transaction.executeWithoutResult(
        status -> {
          var last = sql.select(TREE.PEOPLE_DAY).from(TREE).forUpdate().fetchSingle().value1();
          if (!today.equals(last)) {
            workOut(turning(last, today).toArray(UUID[]::new), today);
            sql.update(TREE).set(TREE.PEOPLE_DAY, today).execute();
          }
        });
    known = today;
  }

  /** Whose posts begin or end between the two days; everybody when the first is not known. */
  private List<UUID> turning(@Nullable LocalDate last, LocalDate today) {
    if (last == null) {
      return sql.select(PERSON.ID).from(PERSON).where(PERSON.MERGED_INTO.isNull()).fetch(PERSON.ID);
    }
    var one = last.isBefore(today) ? last : today;
    var other = last.isBefore(today) ? today : last;
    return sql.select(POST.PERSON)
        .from(POST)
        .where(POST.FROM_DAY.gt(one).and(POST.FROM_DAY.le(other)))
        .union(
            sql.select(POST.PERSON)
                .from(POST)
                .where(POST.UNTIL_DAY.gt(one).and(POST.UNTIL_DAY.le(other))))
        .fetch(POST.PERSON);
  }
}
