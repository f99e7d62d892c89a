package vn.guongsang.shell.list;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.TableLike;
import org.jooq.impl.DSL;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.form.Form;

/**
 * A list's question to the database, asked for one page, for the count, or for every row of an
 * export. Its condition already holds the viewer's limit.
 */
public record ListQuery<R>(
    DSLContext sql,
    ListShape<R> shape,
    Collection<? extends SelectFieldOrAsterisk> fields,
    TableLike<?> from,
    Condition where,
    RecordMapper<Record, R> row,
    Counting counting) {

  /** How rows are counted; counting millions would cost more than the page they stand on. */
  @FunctionalInterface
  public interface Counting {
    Counting EACH_TIME = LongSupplier::getAsLong;

    /**
     * @param exactly asks the database
     */
    long count(LongSupplier exactly);

    /** Beyond it a list says "more than"; the count is then one more. */
    default long atMost() {
      return Long.MAX_VALUE;
    }
  }

  /**
   * Conditions that are soon answered where the whole question is not.
   *
   * @param some rows that may be counted before all; enough of them are enough
   * @param first the first rows in the list's own order; a page they fill needs no others
   */
  public record Quick(Optional<Condition> some, Optional<Condition> first) {
    public static final Quick NOTHING = new Quick(Optional.empty(), Optional.empty());

    /** Both of two. */
    public Quick and(Quick other) {
      return new Quick(both(some, other.some), both(first, other.first));
    }

    private static Optional<Condition> both(Optional<Condition> one, Optional<Condition> other) {
      return one.isPresent() && other.isPresent()
          ? Optional.of(one.get().and(other.get()))
          : one.or(() -> other);
    }
  }

  /**
   * The few rows that alone can answer a question, as they are soon counted and sorted.
   *
   * @param rows hold under the names they have in the list's table what the list may be sorted by
   * @param key by which a row is found again to be shown
   */
  public record Few(Table<?> rows, Condition where, Field<UUID> key) {

    private long count(DSLContext sql) {
      return sql.fetchCount(DSL.selectOne().from(rows).where(where));
    }
  }

  /**
   * Counts no further than somebody reads.
   *
   * @param from what the conditions need, without what is joined only to be shown
   * @param key by which the rows of a page are found again to be shown
   * @param quick what to ask first
   * @param few all there can be, where these are few
   */
  public record UpTo(
      long atMost,
      DSLContext sql,
      TableLike<?> from,
      Condition where,
      Field<UUID> key,
      Quick quick,
      Optional<Few> few)
      implements Counting {

    /**
     * The rows of one page, where nothing joined decides their order: only they are joined. Asked
     * by themselves, for inside the whole question the database would join first; and counted ones
     * are gathered before they are sorted, for it would rather walk everything in order until
     * enough turn up.
     *
     * @param own whether the order is the list's own
     * @param counted whether all were counted
     */
    private Optional<Condition> onPage(
        List<? extends SortField<?>> order, boolean own, ListRequest request, boolean counted) {
      if (!Set.of(from.fields()).containsAll(order.stream().map(SortField::$field).toList())) {
        return Optional.empty();
      }
      if (few.isPresent() && holdsAll(few.get().rows(), order)) {
        return Optional.of(key.eq(DSL.any(keys(few.get(), order, request))));
      }
      if (counted) {
        var all = sql.select(key).from(from).where(where).fetchArray(key);
        return Optional.of(key.eq(DSL.any(keys(key.eq(DSL.any(all)), order, request))));
      }
      if (own && quick.first().isPresent()) {
        var page = keys(where.and(quick.first().get()), order, request);
        if (page.length == request.size()) {
          return Optional.of(key.eq(DSL.any(page)));
        }
      }
      return Optional.of(key.eq(DSL.any(keys(where, order, request))));
    }

    private static boolean holdsAll(Table<?> rows, List<? extends SortField<?>> order) {
      return order.stream().allMatch(sort -> rows.field(sort.$field()) != null);
    }

    private UUID[] keys(Few few, List<? extends SortField<?>> order, ListRequest request) {
      return keys(
          few.key(),
          few.rows(),
          few.where(),
          order.stream().map(sort -> of(few.rows(), sort)).toList(),
          request);
    }

    private static SortField<?> of(Table<?> rows, SortField<?> sort) {
      return sort.$field(rows.field(sort.$field()));
    }

    private UUID[] keys(Condition sought, List<? extends SortField<?>> order, ListRequest request) {
      return keys(key, from, sought, order, request);
    }

    private UUID[] keys(
        Field<UUID> key,
        TableLike<?> from,
        Condition sought,
        List<? extends SortField<?>> order,
        ListRequest request) {
      return sql.select(key)
          .from(from)
          .where(sought)
          .orderBy(order)
          .limit(request.size())
          .offset((request.page() - 1) * request.size())
          .fetchArray(key);
    }

    @Override
    public long count(LongSupplier exactly) {
      if (few.isPresent()) {
        return few.get().count(sql);
      }
      var some = quick.some().map(quickly -> upTo(where.and(quickly))).orElse(0L);
      return some > atMost ? some : upTo(where);
    }

    private long upTo(Condition sought) {
      return sql.fetchCount(DSL.selectOne().from(from).where(sought).limit(atMost + 1));
    }
  }

  public ListQuery(
      DSLContext sql,
      ListShape<R> shape,
      Collection<? extends SelectFieldOrAsterisk> fields,
      TableLike<?> from,
      Condition where,
      RecordMapper<Record, R> row) {
    this(sql, shape, fields, from, where, row, Counting.EACH_TIME);
  }

  private static final Optional<Condition> NOT_SOUGHT = Optional.empty();

  /** More than this nobody can look over before saying yes. */
  public static final int MOST_PICKED = 2_000;

  public Listing<R> page(ListRequest request) {
    var order = shape.orderFor(request);
    var total = count();
    var more = total > counting.atMost();
    var sought =
        counting instanceof UpTo upTo
            ? upTo.onPage(order, order.equals(shape.order()), request, !more)
            : NOT_SOUGHT;
    var rows =
        sql.select(fields)
            .from(from)
            .where(sought.orElse(where))
            .orderBy(order)
            .limit(request.size())
            .offset(sought.isPresent() ? 0 : (request.page() - 1) * request.size())
            .fetch(row);
    return new Listing<>(shape, request, rows, more ? counting.atMost() : total, more);
  }

  public long count() {
    return counting.count(() -> sql.selectCount().from(from).where(where).fetchSingle().value1());
  }

  /** Every row in the asked order, a few hundred in memory at a time; needs a transaction. */
  public void forEach(ListRequest request, Consumer<R> each) {
    try (var rows = stream(request)) {
      rows.forEach(each);
    }
  }

  /** The same as a stream, to be closed; needs a transaction as long as it is open. */
  public Stream<R> stream(ListRequest request) {
    return sql.select(fields)
        .from(from)
        .where(where)
        .orderBy(shape.orderFor(request))
        .fetchSize(500)
        .fetchStream()
        .map(row::map);
  }

  /**
   * The rows a bulk action is asked for: those ticked, or all that match when "all" was. Rows
   * outside the viewer's limit are none of them, whatever was sent.
   *
   * @throws Refused when none is left, or more than can be shown before it is done
   */
  public List<R> picked(ListRequest request, Form form) {
    var ticked = Set.copyOf(form.all("picked"));
    var everything = form.ticked("all");
    List<R> rows;
    try (var all = stream(request)) {
      rows =
          all.filter(r -> everything || ticked.contains(shape.rowId().apply(r)))
              .limit(MOST_PICKED + 1L)
              .toList();
    }
    if (rows.isEmpty()) {
      throw Refused.field("picked", "list.picked.none");
    }
    if (rows.size() > MOST_PICKED) {
      throw Refused.field("picked", "list.picked.too-many", MOST_PICKED);
    }
    return rows;
  }
}
