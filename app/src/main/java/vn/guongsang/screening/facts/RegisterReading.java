package vn.guongsang.screening.facts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Subject;

/**
 * Reads the rows of many people at once: one query per kind of row, no record per row. This is the
 * path of a million people, so nothing here asks the database about one person.
 */
public final class RegisterReading {

  private static final int FETCHED = 10_000;

  private static final String RATINGS =
      "select person, year, school_year, level from registry.rating_standing where person = any(?)";
  private static final String AWARDS =
      "select person, award_type, track, year, school_year, decided_on"
          + " from decisions.award_in_force where person = any(?)";
  private static final String INITIATIVES =
      "select person, year, kind, scope, recognised_on, used_for"
          + " from initiatives.initiative_of where person = any(?)";
  private static final String DISCIPLINE =
      "select person, measure, from_day, until_day"
          + " from registry.discipline_standing where person = any(?)";
  private static final String HOLDS =
      "select person, from_day, until_day from registry.hold_standing where person = any(?)";
  private static final String LEAVE =
      "select person, kind, from_day, until_day"
          + " from registry.leave_standing where person = any(?)";
  private static final String POSTS =
      "select person, staff_group, deputy_head_up, main, service_post, from_day, until_day"
          + " from registry.post_held where person = any(?)";

  private final Connection connection;
  private final Words<Level> levels = new Words<>(Level.class);
  private final Words<Reach> reaches = new Words<>(Reach.class);
  private final Words<Facts.Initiative.Kind> merits = new Words<>(Facts.Initiative.Kind.class);
  private final Words<Facts.Discipline.Measure> measures =
      new Words<>(Facts.Discipline.Measure.class);
  private final Words<Facts.Leave.Kind> leaves = new Words<>(Facts.Leave.Kind.class);
  private final Words<Facts.Service.Post> services = new Words<>(Facts.Service.Post.class);
  private final Words<Subject.Group> groups = new Words<>(Subject.Group.class);

  public RegisterReading(Connection connection) {
    this.connection = connection;
  }

  @FunctionalInterface
  private interface Row {
    void read(UUID entry, ResultSet row) throws SQLException;
  }

  /** Everything the law may see of these entries. */
  public void all(Collection<UUID> entries, RegisterRows rows) throws SQLException {
    if (entries.isEmpty()) {
      return;
    }
    var wanted = entries.toArray(UUID[]::new);
    figures(wanted, rows);
    each(
        INITIATIVES,
        wanted,
        (entry, row) ->
            rows.initiative(
                entry,
                row.getInt(2),
                merits.of(row.getString(3)),
                reaches.of(row.getString(4)),
                day(row, 5),
                row.getString(6)));
    each(HOLDS, wanted, (entry, row) -> rows.hold(entry, from(row, 2), day(row, 3)));
    each(
        LEAVE,
        wanted,
        (entry, row) -> rows.leave(entry, leaves.of(row.getString(2)), from(row, 3), from(row, 4)));
    each(
        POSTS,
        wanted,
        (entry, row) -> {
          var service = row.getString(5);
          rows.post(
              entry,
              groups.of(row.getString(2)),
              row.getBoolean(3),
              row.getBoolean(4),
              service == null ? null : services.of(service),
              from(row, 6),
              day(row, 7));
        });
  }

  /** Only what the figures of a team are counted from: ratings, awards, discipline. */
  public void figures(Collection<UUID> entries, RegisterRows rows) throws SQLException {
    if (!entries.isEmpty()) {
      figures(entries.toArray(UUID[]::new), rows);
    }
  }

  private void figures(UUID[] wanted, RegisterRows rows) throws SQLException {
    each(
        RATINGS,
        wanted,
        (entry, row) ->
            rows.rating(
                entry, row.getInt(2), calendar(row.getBoolean(3)), levels.of(row.getString(4))));
    each(
        AWARDS,
        wanted,
        (entry, row) ->
            rows.award(
                entry,
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                calendar(row.getBoolean(5)),
                day(row, 6)));
    each(
        DISCIPLINE,
        wanted,
        (entry, row) ->
            rows.discipline(entry, measures.of(row.getString(2)), from(row, 3), day(row, 4)));
  }

  private void each(String query, UUID[] wanted, Row row) throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      inBinary(statement);
      statement.setFetchSize(FETCHED);
      statement.setArray(1, connection.createArrayOf("uuid", wanted));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          row.read(rows.getObject(1, UUID.class), rows);
        }
      }
    }
  }

  /** Days and ids come as they lie in the database, not as letters to be parsed. */
  private static void inBinary(PreparedStatement statement) throws SQLException {
    if (statement.isWrapperFor(PGStatement.class)) {
      statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
    }
  }

  private static Facts.Calendar calendar(boolean schoolYear) {
    return schoolYear ? Facts.Calendar.SCHOOL_YEAR : Facts.Calendar.YEAR;
  }

  private static LocalDate from(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** The constants of one enumeration by their names in the database. */
  private static final class Words<E extends Enum<E>> {
    private final java.util.Map<String, E> byName = new java.util.HashMap<>();
    private final Class<E> type;

    Words(Class<E> type) {
      this.type = type;
      for (var constant : type.getEnumConstants()) {
        byName.put(constant.name(), constant);
      }
    }

    E of(String name) {
      var constant = byName.get(name);
      return constant == null ? Enum.valueOf(type, name) : constant;
    }
  }
}
