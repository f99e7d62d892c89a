package vn.guongsang.registry.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.posts.PostRows;
import vn.guongsang.registry.people.posts.PostRows.Held;
import vn.guongsang.shell.Vault;

/** Writes many people in a few statements: a column is one array, a table one insert. */
@Component
class PersonRows {

  private final DSLContext sql;
  private final Vault vault;
  private final PostRows posts;

  PersonRows(DSLContext sql, Vault vault, PostRows posts) {
    this.posts = posts;
    this.sql = sql;
    this.vault = vault;
  }

  void write(List<PersonDraft> drafts, int tenant, Instant now, @Nullable UUID imported) {
    sql.execute(
        """
        insert into registry.person
          (id, tenant, name, folded, sort_key, birth_day, birth_year, sex, died_on, entered_at, imported)
        select d.id, ?, d.name, d.folded, d.sort_key, d.birth_day, d.birth_year, d.sex, d.died_on,
          cast(? as timestamptz), cast(? as uuid)
        from unnest(?, ?, ?, ?, ?, ?, ?, ?)
          as d (id, name, folded, sort_key, birth_day, birth_year, sex, died_on)
        """,
        tenant,
        now.atOffset(java.time.ZoneOffset.UTC),
        imported,
        column(drafts, d -> d.id().value(), UUID[]::new),
        column(drafts, d -> d.facts().name(), String[]::new),
        column(drafts, d -> d.facts().folded(), String[]::new),
        column(drafts, d -> d.facts().sortKey(), String[]::new),
        column(drafts, d -> d.facts().born().day(), LocalDate[]::new),
        column(drafts, d -> d.facts().born().year(), Integer[]::new),
        column(drafts, d -> name(d.facts().sex()), String[]::new),
        column(drafts, d -> d.facts().diedOn(), LocalDate[]::new));
    formerNames(drafts, tenant);
    known(
        drafts.stream()
            .flatMap(
                d ->
                    Stream.concat(
                        Stream.of(d.facts().folded()),
                        d.formerNames().stream().map(f -> VietnameseText.fold(f.name()))))
            .toList());
    numbers(drafts, tenant, now);
    posts.write(
        drafts.stream().flatMap(d -> d.posts().stream().map(p -> new Held(d.id(), p))).toList(),
        tenant,
        now,
        imported);
  }

  private void formerNames(List<PersonDraft> drafts, int tenant) {
    record Row(UUID person, FormerName name) {}
    var rows =
        drafts.stream()
            .flatMap(d -> d.formerNames().stream().map(n -> new Row(d.id().value(), n)))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    sql.execute(
        """
        insert into registry.former_name (id, person, tenant, name, folded, from_day, until_day, reason)
        select d.id, d.person, ?, d.name, d.folded, d.from_day, d.until_day, d.reason
        from unnest(?, ?, ?, ?, ?, ?, ?) as d (id, person, name, folded, from_day, until_day, reason)
        """,
        tenant,
        column(rows, r -> UUID.randomUUID(), UUID[]::new),
        column(rows, Row::person, UUID[]::new),
        column(rows, r -> r.name().name(), String[]::new),
        column(rows, r -> VietnameseText.fold(r.name().name()), String[]::new),
        column(rows, r -> r.name().from(), LocalDate[]::new),
        column(rows, r -> r.name().until(), LocalDate[]::new),
        column(rows, r -> r.name().reason(), String[]::new));
  }

  /** Each folded name once; in order, so that two writers never wait for each other crosswise. */
  void known(Collection<String> folded) {
    sql.execute(
        "insert into registry.known_name (folded) select unnest(?) on conflict do nothing",
        (Object) folded.stream().distinct().sorted().toArray(String[]::new));
  }

  private void numbers(List<PersonDraft> drafts, int tenant, Instant now) {
    record Row(UUID person, NationalNumber number, Vault.Sealed sealed) {}
    var rows =
        drafts.stream()
            .flatMap(
                d ->
                    d.numbers().stream()
                        .distinct()
                        .map(
                            n ->
                                new Row(
                                    d.id().value(), n, vault.seal(n.digits(), d.id().toString()))))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    sql.execute(
        """
        insert into registry.national_id (id, person, tenant, digits, key_no, sealed, blind)
        select d.id, d.person, ?, d.digits, d.key_no, d.sealed, d.blind
        from unnest(?, ?, ?, ?, ?, ?) as d (id, person, digits, key_no, sealed, blind)
        """,
        tenant,
        column(rows, r -> TimeOrderedId.at(now.toEpochMilli()), UUID[]::new),
        column(rows, Row::person, UUID[]::new),
        column(rows, r -> r.number().length(), Integer[]::new),
        column(rows, r -> r.sealed().keyNo(), Integer[]::new),
        column(rows, r -> r.sealed().bytes(), byte[][]::new),
        column(rows, r -> vault.index(r.number().digits()), byte[][]::new));
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static <R, T> Object column(
      List<R> rows, Function<R, @Nullable T> cell, IntFunction<T[]> array) {
    return rows.stream().map(cell).toArray(array);
  }
}
