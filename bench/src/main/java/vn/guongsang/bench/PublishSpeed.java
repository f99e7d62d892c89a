package vn.guongsang.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.IssueDraft;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.Issuing;
import vn.guongsang.decisions.issue.LineDraft;
import vn.guongsang.decisions.issue.Move;
import vn.guongsang.decisions.issue.Publishing;
import vn.guongsang.decisions.issue.Signed;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Viewer;

/**
 * One decision that gives 5,000 people an award is published on a generated folder: the law asked
 * once more, duplicates and drafts of others looked for, number, register, certificates with their
 * numbers and codes, journal, all in one transaction. Beside it, in the same run and database, the
 * bare insert of the very rows that came of it, by JDBC in batches. Goal: 5 s.
 */
public final class PublishSpeed {

  private static final int LINES = 5_000;
  private static final int ROUNDS = 4;
  private static final int BATCH = 1_000;
  private static final String REASON = "Biên bản họp bình xét";

  private final MeasuredServer.Place place;
  private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
  private final Viewer system;
  private final UnitId issuer;

  private PublishSpeed(MeasuredServer.Place place) throws SQLException {
    this.place = place;
    var unit =
        place
            .query(
                """
                select id, tenant from registry.unit_today
                 where level = 'PROVINCE' and living order by order_path limit 1
                """)
            .getFirst();
    issuer = new UnitId(UUID.fromString(unit[0]));
    system = Nobody.system(Integer.parseInt(unit[1]));
  }

  public static void main(String[] words) throws SQLException {
    var speed = new PublishSpeed(MeasuredServer.start(words));
    System.out.printf(
        "%,d lines a decision; %s awards in the register, %,d people%n",
        LINES,
        speed.place.query("select count(*) from decisions.award").getFirst()[0],
        speed.place.people());
    MeasuredServer.sayLoad();
    try {
      for (var round = 1; round <= ROUNDS; round++) {
        speed.round(round);
      }
      System.exit(0);
    } catch (RuntimeException e) {
      e.printStackTrace();
      System.exit(1); // the server's own threads would keep the program
    }
  }

  private void round(int round) throws SQLException {
    var issuing = place.bean(Issuing.class);
    var begun = System.nanoTime();
    var id = issuing.open(system, draft(round), today);
    var lines = lines();
    issuing.add(system, id, issue(id).version(), lines, reasons(lines), today);
    var drafted = System.nanoTime();
    issuing.move(system, id, issue(id).version(), Move.SEND_TO_SIGN, "", today);
    var sent = System.nanoTime();
    var awards =
        place
            .bean(Publishing.class)
            .publish(
                system,
                id,
                issue(id).version(),
                new Signed("", today, "Nguyễn Văn Ký", "Chủ tịch", Capacity.HEAD, null),
                today);
    var published = seconds(sent, System.nanoTime());
    var bare = bare(awards);
    System.out.printf(
        "round %d: drafted in %.2f s, sent in %.2f s, PUBLISHED %,d in %.2f s; bare JDBC insert of"
            + " the same %,d rows %.2f s; ratio %.1f%n",
        round,
        seconds(begun, drafted),
        seconds(drafted, sent),
        awards.size(),
        published,
        2 * awards.size(),
        bare,
        published / bare);
  }

  private static double seconds(long from, long until) {
    return (until - from) / 1e9;
  }

  private Issue issue(DecisionId id) {
    return place.bean(Issues.class).within(system, id);
  }

  private IssueDraft draft(int round) {
    return new IssueDraft(
        issuer,
        "",
        Authority.Body.UNIT_HEAD,
        "Về việc tặng Giấy khen, vòng đo " + round,
        "QĐ-ĐO",
        today,
        "Nguyễn Văn Ký",
        "Chủ tịch",
        Capacity.HEAD);
  }

  /** People on no hold, with no such award of the year, proposed nowhere: nothing stops them. */
  private List<LineDraft> lines() throws SQLException {
    var people =
        place.query(
            """
            select p.id from registry.person p
             where p.merged_into is null and p.unit is not null and p.tenant = %d
               and not exists (select from decisions.award a
                                where a.person = p.id and a.award_type = 'GK' and a.year = %d)
               and not exists (select from registry.hold h where h.person = p.id)
               and not exists (select from decisions.line l where l.person = p.id)
             order by p.id limit %d
            """
                .formatted(system.tenant(), today.getYear(), LINES));
    if (people.size() < LINES) {
      throw new IllegalStateException("too few people there: generate at least 100,000");
    }
    return people.stream()
        .map(
            row ->
                new LineDraft(
                    "GK",
                    "MERIT",
                    new Holder.OfPerson(new PersonId(UUID.fromString(row[0]))),
                    null,
                    "Chuyên viên",
                    Period.of(today.getYear()),
                    "Có thành tích xuất sắc trong phong trào thi đua"))
        .toList();
  }

  private static List<String> reasons(List<LineDraft> lines) {
    return Collections.nCopies(lines.size(), REASON);
  }

  /**
   * The rows of the register and of the certificates once more under other ids and codes, into the
   * same tables with their keys and indexes; nothing is kept of them, which spares the bare way the
   * last write of a commit.
   */
  private double bare(List<AwardId> awards) throws SQLException {
    var ids = awards.stream().map(a -> a.value()).toArray(UUID[]::new);
    try (var connection = place.database().getConnection()) {
      connection.setAutoCommit(false);
      var award = Kept.of(connection, "decisions.award", "id", ids);
      var certificate = Kept.of(connection, "decisions.certificate", "award", ids);
      var fresh = new HashMap<Object, UUID>();
      for (var row : award.rows()) {
        row.set(award.at("id"), fresh.computeIfAbsent(row.get(award.at("id")), i -> random()));
      }
      for (var row : certificate.rows()) {
        row.set(certificate.at("id"), random());
        row.set(certificate.at("code"), "BARE-" + random());
        row.set(certificate.at("award"), fresh.get(row.get(certificate.at("award"))));
      }
      var begun = System.nanoTime();
      award.insert(connection);
      certificate.insert(connection);
      var took = seconds(begun, System.nanoTime());
      connection.rollback();
      return took;
    }
  }

  private static UUID random() {
    return UUID.randomUUID();
  }

  /** Rows of a table as they are. */
  private record Kept(String table, List<String> columns, List<List<Object>> rows) {

    static Kept of(Connection connection, String table, String column, UUID[] ids)
        throws SQLException {
      try (var statement =
          connection.prepareStatement(
              "select * from " + table + " where " + column + " = any (?)")) {
        statement.setArray(1, connection.createArrayOf("uuid", ids));
        var columns = new ArrayList<String>();
        var out = new ArrayList<List<Object>>();
        try (var rows = statement.executeQuery()) {
          for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            columns.add(rows.getMetaData().getColumnName(i));
          }
          while (rows.next()) {
            var row = new ArrayList<Object>(columns.size());
            for (var i = 1; i <= columns.size(); i++) {
              row.add(rows.getObject(i));
            }
            out.add(row);
          }
        }
        return new Kept(table, columns, out);
      }
    }

    int at(String column) {
      return columns.indexOf(column);
    }

    void insert(Connection connection) throws SQLException {
      try (var statement =
          connection.prepareStatement(
              "insert into %s (%s) values (%s)"
                  .formatted(
                      table,
                      String.join(",", columns),
                      String.join(",", Collections.nCopies(columns.size(), "?"))))) {
        var waiting = 0;
        for (var row : rows) {
          for (var i = 0; i < row.size(); i++) {
            statement.setObject(i + 1, row.get(i));
          }
          statement.addBatch();
          if (++waiting % BATCH == 0) {
            statement.executeBatch();
          }
        }
        statement.executeBatch();
      }
    }
  }
}
