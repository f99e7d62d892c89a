package vn.guongsang.registry.people.duplicates;

import static vn.guongsang.registry.db.Tables.NATIONAL_ID;
import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.POST;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.registry.db.tables.Person;

/**
 * Which entries are worth comparing: those that share a number, or a name and something of the
 * birth or a unit. Everybody with everybody would be half a billion comparisons for a small city.
 */
@Component
class PairSearch {

  private static final int AT_A_TIME = 1_000;
  private static final Person ONE = PERSON.as("one");
  private static final Person OTHER = PERSON.as("other");

  /** Two entries to compare, the lower id first, as the database compares them. */
  record Candidate(UUID one, UUID other) {

    static Candidate of(UUID a, UUID b) {
      return lower(a, b) ? new Candidate(a, b) : new Candidate(b, a);
    }

    /** Java compares the halves of an id as signed numbers, PostgreSQL its bytes. */
    private static boolean lower(UUID a, UUID b) {
      var high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
      return high != 0
          ? high < 0
          : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits()) < 0;
    }
  }

  private final DSLContext sql;

  PairSearch(DSLContext sql) {
    this.sql = sql;
  }

  /** All of a customer's entries with each other. */
  @Transactional(readOnly = true)
  public Set<Candidate> all(int tenant) {
    return candidates(ONE.TENANT.eq(tenant).and(ONE.ID.lt(OTHER.ID)));
  }

  /** These entries with all others of the customer. */
  @Transactional(readOnly = true)
  public Set<Candidate> around(int tenant, Collection<UUID> entries) {
    return candidates(
        ONE.TENANT
            .eq(tenant)
            .and(ONE.ID.eq(DSL.any(entries.toArray(UUID[]::new))))
            .and(ONE.ID.ne(OTHER.ID)));
  }

  private Set<Candidate> candidates(Condition which) {
    var whole =
        which
            .and(OTHER.TENANT.eq(ONE.TENANT))
            .and(ONE.MERGED_INTO.isNull())
            .and(OTHER.MERGED_INTO.isNull());
    var out = new HashSet<Candidate>();
    for (var way : ways()) {
      try (var rows = way.apply(whole).fetchSize(AT_A_TIME).fetchLazy()) {
        rows.forEach(row -> out.add(Candidate.of(row.value1(), row.value2())));
      }
    }
    return out;
  }

  private interface Way {
    ResultQuery<Record2<UUID, UUID>> apply(Condition which);
  }

  private List<Way> ways() {
    return List.of(
        this::oneNumber,
        which -> joined(ONE.FOLDED.eq(OTHER.FOLDED).and(birthAlmost()), which),
        which ->
            joined(
                ONE.FOLDED
                    .eq(OTHER.FOLDED)
                    .and(monthAndDay(ONE.BIRTH_DAY).eq(monthAndDay(OTHER.BIRTH_DAY))),
                which),
        which ->
            joined(
                ONE.BIRTH_DAY
                    .eq(OTHER.BIRTH_DAY)
                    .and(given(ONE.FOLDED).eq(given(OTHER.FOLDED)))
                    .or(
                        ONE.BIRTH_DAY
                            .eq(OTHER.BIRTH_DAY)
                            .and(initial(ONE.FOLDED).eq(initial(OTHER.FOLDED)))
                            .and(ONE.UNIT.eq(OTHER.UNIT))),
                which),
        which ->
            joined(
                ONE.FOLDED
                    .eq(OTHER.FOLDED)
                    .and(ONE.BIRTH_YEAR.isNull().or(OTHER.BIRTH_YEAR.isNull())),
                which),
        which ->
            joined(
                ONE.BIRTH_YEAR
                    .eq(OTHER.BIRTH_YEAR)
                    .and(given(ONE.FOLDED).eq(given(OTHER.FOLDED)))
                    .and(initial(ONE.FOLDED).eq(initial(OTHER.FOLDED)))
                    .and(ONE.BIRTH_DAY.isNull().or(OTHER.BIRTH_DAY.isNull())),
                which),
        this::oneUnit);
  }

  private ResultQuery<Record2<UUID, UUID>> joined(Condition on, Condition which) {
    return sql.select(ONE.ID, OTHER.ID).from(ONE).join(OTHER).on(on).where(which);
  }

  /** Numbers of entries merged before count for the one that was kept. */
  private ResultQuery<Record2<UUID, UUID>> oneNumber(Condition which) {
    var id = NATIONAL_ID.as("id");
    var otherId = NATIONAL_ID.as("other_id");
    var holder = PERSON.as("holder");
    var otherHolder = PERSON.as("other_holder");
    return sql.selectDistinct(ONE.ID, OTHER.ID)
        .from(id)
        .join(otherId)
        .on(otherId.BLIND.eq(id.BLIND).and(otherId.PERSON.ne(id.PERSON)))
        .join(holder)
        .on(holder.ID.eq(id.PERSON))
        .join(otherHolder)
        .on(otherHolder.ID.eq(otherId.PERSON))
        .join(ONE)
        .on(ONE.ID.eq(DSL.coalesce(holder.MERGED_INTO, holder.ID)))
        .join(OTHER)
        .on(OTHER.ID.eq(DSL.coalesce(otherHolder.MERGED_INTO, otherHolder.ID)))
        .where(which);
  }

  /** One given name and one first letter in one unit, today or ever. */
  private ResultQuery<Record2<UUID, UUID>> oneUnit(Condition which) {
    var post = POST.as("post");
    var otherPost = POST.as("other_post");
    return sql.selectDistinct(ONE.ID, OTHER.ID)
        .from(ONE)
        .join(post)
        .on(post.PERSON.eq(ONE.ID))
        .join(otherPost)
        .on(otherPost.UNIT.eq(post.UNIT))
        .join(OTHER)
        .on(
            OTHER
                .ID
                .eq(otherPost.PERSON)
                .and(given(ONE.FOLDED).eq(given(OTHER.FOLDED)))
                .and(initial(ONE.FOLDED).eq(initial(OTHER.FOLDED))))
        .where(which);
  }

  /** One year, and within it a day that is one, swapped, unknown, or wrong in one part. */
  private static Condition birthAlmost() {
    var day = ONE.BIRTH_DAY;
    var other = OTHER.BIRTH_DAY;
    return ONE.BIRTH_YEAR
        .eq(OTHER.BIRTH_YEAR)
        .and(
            day.isNull()
                .or(other.isNull())
                .or(DSL.month(day).eq(DSL.month(other)))
                .or(DSL.day(day).eq(DSL.day(other)))
                .or(DSL.month(day).eq(DSL.day(other)).and(DSL.day(day).eq(DSL.month(other))))
                .or(DSL.dayOfYear(day).eq(1))
                .or(DSL.dayOfYear(other).eq(1)));
  }

  private static Field<String> monthAndDay(Field<LocalDate> day) {
    return DSL.toChar(day, "MMDD");
  }

  private static Field<String> given(Field<String> folded) {
    return DSL.regexpReplaceFirst(folded, "^.* ", "");
  }

  private static Field<String> initial(Field<String> folded) {
    return DSL.left(folded, 1);
  }
}
