package vn.guongsang.shell.list;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
   * Rows that are soon counted and sorted.
   *
   * @param rows hold under the names they have in the list's table what the list may be sorted by
   * @param key by which a row is found again to be shown
   */
  public record Few(Table<?> rows, Condition where, Field<UUID> key) {

    private long count(DSLContext sql, long atMost) {
      return sql.fetchCount(DSL.selectOne().from(rows).where(where).limit(atMost));
    }

    private boolean holdsAll(List<? extends SortField<?>> order) {
      return order.stream().allMatch(sort -> rows.field(sort.$field()) != null);
    }

    private UUID[] page(DSLContext sql, List<? extends SortField<?>> order, ListRequest request) {
      return sql.select(key)
          .from(rows)
          .where(where)
          .orderBy(own(order))
          .limit(request.size())
          .offset((request.page() - 1) * request.size())
          .fetchArray(key);
    }

    private List<SortField<?>> own(List<? extends SortField<?>> order) {
      return order.stream()
          .<SortField<?>>map(sort -> sort.$field(rows.field(sort.$field())))
          .toList();
    }

    /** The rows of a page, counted while they are sorted. */
    private Found found(DSLContext sql, List<? extends SortField<?>> order, ListRequest request) {
      var total = DSL.count().over();
      var page =
          sql.select(key, total)
              .from(rows)
              .where(where)
              .orderBy(own(order))
              .limit(request.size())
              .offset((request.page() - 1) * request.size())
              .fetch();
      return new Found(
          page.intoArray(key),
          page.isEmpty() ? count(sql, Long.MAX_VALUE) : page.getFirst().value2());
    }
  }

  private record Found(UUID[] keys, long total) {}

  /**
   * What is soon answered where the whole question is not.
   *
   * @param all the rows that alone can answer it
   * @param some of the rows; enough of them need not be counted further
   * @param first the first rows in the list's own order; a page they fill needs no others
   */
  public record Quick(Optional<Few> all, Optional<Few> some, Optional<Few> first) {
    public static final Quick NOTHING =
        new Quick(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Counts no further than somebody reads.
   *
   * @param enough beyond it a list says "more than"
   * @param from what the conditions need, without what is joined only to be shown
   * @param key by which the rows of a page are found again to be shown
   * @param quick what to ask first
   */
  public record UpTo(
      long enough, DSLContext sql, Table<?> from, Condition where, Field<UUID> key, Quick quick)
      implements Counting {

    /**
     * The rows of one page, where nothing joined decides their order: only they are joined. Asked
     * by themselves, for inside the whole question the database would join first.
     *
     * @param own whether the order is the list's own
     * @param counted whether all were counted
     */
    private Optional<Condition> onPage(
        List<? extends SortField<?>> order, boolean own, ListRequest request, boolean counted) {
      if (!Set.of(from.fields()).containsAll(order.stream().map(SortField::$field).toList())) {
        return Optional.empty();
      }
      if (counted) {
        return Optional.of(those(gathered(order).page(sql, order, request)));
      }
      if (own && quick.first().isPresent()) {
        var page = quick.first().get().page(sql, order, request);
        if (page.length == request.size()) {
          return Optional.of(those(page));
        }
      }
      return Optional.of(those(new Few(from, where, key).page(sql, order, request)));
    }

    private Condition those(UUID... keys) {
      return key.eq(DSL.any(keys));
    }

    /**
     * All of them, before they are sorted: the database would rather walk everything in order until
     * enough turn up, and an offset keeps it from that.
     */
    private Few gathered(List<? extends SortField<?>> order) {
      var fields = new LinkedHashSet<Field<?>>(List.of(key));
      order.forEach(sort -> fields.add(sort.$field()));
      var all =
          DSL.select(fields)
              .from(from)
              .where(where)
              .offset(DSL.inline(0))
              .asTable(DSL.name("gathered"));
      return new Few(all, DSL.trueCondition(), Objects.requireNonNull(all.field(key)));
    }

    /** What is soon counted is said to the last row. */
    @Override
    public long atMost() {
      return quick.all().isPresent() ? Long.MAX_VALUE : enough;
    }

    @Override
    public long count(LongSupplier exactly) {
      if (quick.all().isPresent()) {
        return quick.all().get().count(sql, Long.MAX_VALUE);
      }
      var some = quick.some().map(few -> few.count(sql, enough + 1)).orElse(0L);
      return some > enough ? some : counted(enough + 1);
    }

    private long counted(long atMost) {
      return quick.all().orElse(new Few(from, where, key)).count(sql, atMost);
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
    if (counting instanceof UpTo upTo
        && upTo.quick().all().filter(few -> few.holdsAll(order)).isPresent()) {
      var found = upTo.quick().all().get().found(sql, order, request);
      return new Listing<>(
          shape, request, rows(upTo.those(found.keys()), order, request, 0), found.total(), false);
    }
    var total = counting.count(this::count);
    var more = total > counting.atMost();
    var sought =
        counting instanceof UpTo upTo
            ? upTo.onPage(order, order.equals(shape.order()), request, !more)
            : NOT_SOUGHT;
    var rows =
        rows(
            sought.orElse(where),
            order,
            request,
            sought.isPresent() ? 0 : (request.page() - 1) * request.size());
    return new Listing<>(shape, request, rows, more ? counting.atMost() : total, more);
  }

  private List<R> rows(
      Condition sought, List<? extends SortField<?>> order, ListRequest request, int offset) {
    return sql.select(fields)
        .from(from)
        .where(sought)
        .orderBy(order)
        .limit(request.size())
        .offset(offset)
        .fetch(row);
  }

  /** Exactly, however many there are. */
  public long count() {
    return counting instanceof UpTo upTo
        ? upTo.counted(Long.MAX_VALUE)
        : sql.selectCount().from(from).where(where).fetchSingle().value1();
  }

  /** Whether there are more than so many, without counting further. */
  public boolean moreThan(long many) {
    return (counting instanceof UpTo upTo ? upTo.counted(many + 1) : count()) > many;
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
