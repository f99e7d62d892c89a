package vn.guongsang.generate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Indexes, keys and references of some tables, as the database itself describes them: taken away
 * before much is loaded, and put back, checked, when it is there.
 *
 * @param references by the table that refers, each as its name and definition
 */
record Indexes(
    Map<String, List<Constraint>> keys,
    Map<String, List<String>> indexes,
    Map<String, List<Constraint>> references) {

  record Constraint(String table, String name, String definition) {

    String drop() {
      return "alter table %s drop constraint %s".formatted(table, name);
    }

    String add() {
      return "alter table %s add constraint %s %s".formatted(table, name, definition);
    }

    String addUnchecked() {
      return add() + " not valid";
    }

    String check() {
      return "alter table %s validate constraint %s".formatted(table, name);
    }
  }

  private static final String CONSTRAINTS =
      """
      select c.conrelid::regclass::text, quote_ident(c.conname), pg_get_constraintdef(c.oid), c.contype = 'f'
        from pg_constraint c
       where c.contype in ('p', 'u', 'x') and c.conrelid = any (?::regclass[])
          or c.contype = 'f' and (c.conrelid = any (?::regclass[]) or c.confrelid = any (?::regclass[]))
       order by c.contype = 'f', c.contype = 'p' desc, 1, 2
      """;

  private static final String INDEXES =
      """
      select i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
        from pg_index i
       where i.indrelid = any (?::regclass[])
         and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype <> 'f')
       order by 1, 2
      """;

  /** Takes them away, in the connection's transaction. */
  static Indexes takeAway(Connection connection, List<String> tables) throws SQLException {
    Map<String, List<Constraint>> keys = new LinkedHashMap<>();
    Map<String, List<String>> indexes = new LinkedHashMap<>();
    Map<String, List<Constraint>> references = new LinkedHashMap<>();
    var drops = new ArrayList<String>();
    try (var statement = connection.createStatement()) {
      statement.execute("set search_path = ''"); // definitions then name every schema
    }
    var names = connection.createArrayOf("text", tables.toArray());
    try (var query = connection.prepareStatement(CONSTRAINTS)) {
      for (var i = 1; i <= 3; i++) {
        query.setArray(i, names);
      }
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          var one = new Constraint(rows.getString(1), rows.getString(2), rows.getString(3));
          var refers = rows.getBoolean(4);
          (refers ? references : keys)
              .computeIfAbsent(one.table(), t -> new ArrayList<>())
              .add(one);
          drops.add(refers ? 0 : drops.size(), one.drop()); // who refers goes first
        }
      }
    }
    try (var query = connection.prepareStatement(INDEXES)) {
      query.setArray(1, names);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          indexes.computeIfAbsent(rows.getString(1), t -> new ArrayList<>()).add(rows.getString(3));
          drops.add("drop index " + rows.getString(2));
        }
      }
    }
    try (var statement = connection.createStatement()) {
      for (var drop : drops) {
        statement.execute(drop);
      }
    }
    return new Indexes(keys, indexes, references);
  }

  /** What puts back keys and indexes of one table, in order. */
  List<String> puttingBack(String table) {
    var all = new ArrayList<String>();
    keys.getOrDefault(table, List.of()).forEach(key -> all.add(key.add()));
    all.addAll(indexes.getOrDefault(table, List.of()));
    return all;
  }

  /** What puts all references back; until they are checked they hold for new rows only. */
  List<String> referring() {
    return references.values().stream()
        .flatMap(List::stream)
        .map(Constraint::addUnchecked)
        .toList();
  }

  /**
   * What checks the references of each table against all rows; one table's go one after another.
   */
  List<List<String>> checking() {
    return references.values().stream()
        .map(all -> all.stream().map(Constraint::check).toList())
        .toList();
  }
}
