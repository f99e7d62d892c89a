package vn.guongsang.screening;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseName;
import vn.guongsang.kernel.VietnameseText;

/** Lives written straight into the tables, with fixed ids: what people core would have written. */
public final class RegisterWorld {

  private static final String MADE = "'2026-01-05T03:00:00Z'";

  private final DataSource source;
  private final String prefix;

  public RegisterWorld(DataSource source, String prefix) {
    this.source = source;
    this.prefix = prefix;
  }

  public UUID id(String what) {
    return DemoIds.of(prefix, what);
  }

  private void run(String statement, Object... values) {
    try (var connection = source.getConnection();
        var prepared = connection.prepareStatement(statement)) {
      for (var i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** With a main post since 2010. */
  public UUID person(String name, String sex, UnitId unit, String group) {
    var id = entry(name, sex, unit);
    post(id, unit, group, "2010-01-01", null);
    return id;
  }

  public UUID entry(String name, String sex, UnitId unit) {
    var id = id(name);
    run(
        "insert into registry.person (id, tenant, name, folded, sort_key, birth_year, sex, unit,"
            + " entered_at) values (?, 1, ?, ?, ?, 1988, ?, ?, "
            + MADE
            + ")",
        id,
        name,
        VietnameseText.fold(name),
        VietnameseName.sortKey(name),
        sex,
        unit.value());
    return id;
  }

  public void post(UUID person, UnitId unit, String group, String from, String until) {
    run(
        "insert into registry.post (id, person, tenant, unit, staff_group, from_day, until_day,"
            + " vouched) values (?, ?, 1, ?, ?, ?::date, ?::date, 'RECORD')",
        UUID.randomUUID(),
        person,
        unit.value(),
        group,
        from,
        until);
  }

  public void merged(UUID gone, UUID kept) {
    run("update registry.person set merged_into = ? where id = ?", kept, gone);
  }

  public void rating(UUID person, UnitId unit, int year, String level) {
    run(
        "insert into registry.rating (id, tenant, person, unit, year, level, vouched, entered_at)"
            + " values (?, 1, ?, ?, ?, ?, 'RECORD', "
            + MADE
            + ")",
        UUID.randomUUID(),
        person,
        unit.value(),
        year,
        level);
  }

  public void award(UUID person, UnitId unit, String type, String track, int... years) {
    for (var year : years) {
      decided(person, unit, type, track, year, null, year + "-12-30", year + "/QĐ-" + type);
    }
  }

  public void decided(
      UUID person,
      UnitId unit,
      String type,
      String track,
      int year,
      String body,
      String day,
      String number) {
    var decision = UUID.randomUUID();
    run(
        "insert into decisions.decision (id, tenant, unit, issuer, folded, body, number, day,"
            + " outside, state, entered_at) values (?, 1, ?, 'Ủy ban nhân dân', 'uy ban nhan dan',"
            + " ?, ?, ?::date, true, 'PUBLISHED', "
            + MADE
            + ")",
        decision,
        unit.value(),
        body,
        number,
        day);
    run(
        "insert into decisions.award (id, tenant, decision, award_type, track, holder_kind, person,"
            + " unit, holder_name, holder_folded, unit_name, year, decided_on, vouched, entered_at)"
            + " values (?, 1, ?, ?, ?, ?, ?, ?, 'x', 'x', 'x', ?, ?::date, 'RECORD', "
            + MADE
            + ")",
        UUID.randomUUID(),
        decision,
        type,
        track,
        person == null ? "UNIT" : "PERSON",
        person,
        unit.value(),
        year,
        day);
  }

  public void initiative(UUID person, UnitId unit, int year, String scope, String usedFor) {
    var id = UUID.randomUUID();
    run(
        "insert into initiatives.initiative (id, tenant, unit, title, folded, kind, year, scope,"
            + " recognised_on, vouched, entered_at) values (?, 1, ?, 'Sáng kiến', 'sang kien',"
            + " 'INITIATIVE', ?, ?, make_date(?, 11, 1), 'RECORD', "
            + MADE
            + ")",
        id,
        unit.value(),
        year,
        scope,
        year);
    run("insert into initiatives.author values (?, ?, 100, 1)", id, person);
    if (usedFor != null) {
      run("insert into initiatives.used values (?, ?, ?, null)", id, person, usedFor);
    }
  }

  public void discipline(UUID person, UnitId unit, String measure, String from, String until) {
    run(
        "insert into registry.discipline (id, tenant, person, unit, measure, from_day, until_day,"
            + " vouched, entered_at) values (?, 1, ?, ?, ?, ?::date, ?::date, 'RECORD', "
            + MADE
            + ")",
        UUID.randomUUID(),
        person,
        unit.value(),
        measure,
        from,
        until);
  }

  public void hold(UUID person, UnitId unit, String ground, String from) {
    run(
        "insert into registry.hold (id, tenant, person, unit, ground, from_day, document,"
            + " entered_at) values (?, 1, ?, ?, ?, ?::date, 'Công văn mật 77', "
            + MADE
            + ")",
        UUID.randomUUID(),
        person,
        unit.value(),
        ground,
        from);
  }

  public void number(UUID person, String digits, byte[] blind) {
    run(
        "insert into registry.national_id values (?, ?, 1, ?, 1, '\\x00', ?)",
        UUID.randomUUID(),
        person,
        (short) digits.length(),
        blind);
  }
}
