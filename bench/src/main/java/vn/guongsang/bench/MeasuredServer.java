package vn.guongsang.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.guongsang.GuongSang;
import vn.guongsang.server.Start;

/**
 * The whole application on a generated data folder, and in the same Tomcat, beside it and without
 * any of its filters, one servlet that does no more than the work itself: ask for 25 people, write
 * them down.
 */
@Configuration
@Import(GuongSang.class)
public class MeasuredServer {

  static final String BARE = "/bare/people";

  /** Writes what was last given to {@link BarePage#page}. */
  static final String BARE_PAGE = "/bare/page";

  private static final int ROWS = 25;

  private static final CompletableFuture<MeasuredServer.Place> READY = new CompletableFuture<>();

  /** Where it listens, and the database beneath for questions about the data. */
  record Place(String url, DataSource database, ApplicationContext app) {

    <B> B bean(Class<B> type) {
      return app.getBean(type);
    }

    /** Ids and names of the units directly below the root. */
    List<String[]> provinces() throws SQLException {
      return query(
          """
          select id::text, name, path from registry.unit_today
           where kind = 'PROVINCE' order by order_path
          """);
    }

    List<String[]> query(String sql) throws SQLException {
      var out = new ArrayList<String[]>();
      try (var connection = database.getConnection();
          var statement = connection.createStatement();
          var rows = statement.executeQuery(sql)) {
        var columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          var row = new String[columns];
          for (var i = 0; i < columns; i++) {
            row[i] = rows.getString(i + 1);
          }
          out.add(row);
        }
      }
      return out;
    }

    long people() throws SQLException {
      return Long.parseLong(query("select count(*) from registry.person").getFirst()[0]);
    }
  }

  /** Starts on the folder after {@code --data}; loopback, any free port. */
  static Place start(String... words) {
    var data = "data";
    for (var i = 0; i + 1 < words.length; i++) {
      if (words[i].equals("--data")) {
        data = words[i + 1];
      }
    }
    Start.run(MeasuredServer.class, "--port", "0", "--data", data);
    return READY.join();
  }

  static void sayLoad() {
    System.out.printf(
        "load of the machine: %.1f; %d cores%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
  }

  @Bean
  ApplicationListener<ServletWebServerInitializedEvent> bareServletBeside(DataSource database) {
    return event -> {
      var server = (TomcatWebServer) event.getWebServer();
      var context = server.getTomcat().addContext("/bare", null);
      org.apache.catalina.startup.Tomcat.addServlet(context, "people", new BarePeople(database));
      context.addServletMappingDecoded("/people", "people", false);
      org.apache.catalina.startup.Tomcat.addServlet(context, "page", new BarePage());
      context.addServletMappingDecoded("/page", "page", false);
      READY.complete(
          new Place(
              "http://localhost:" + server.getPort(), database, event.getApplicationContext()));
    };
  }

  /** No work at all: the bytes of a page, as they are. */
  static final class BarePage extends HttpServlet {
    private static final long serialVersionUID = 1;

    static volatile byte[] page = {};

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setContentType("text/html; charset=utf-8");
      response.getOutputStream().write(page);
    }
  }

  private static final class BarePeople extends HttpServlet {
    private static final long serialVersionUID = 1;

    private static final String SQL =
        """
        select p.id, p.name, p.birth_day, p.birth_year, p.position, s.name
          from registry.person p
          join registry.unit_place u on u.unit = p.unit
          join registry.unit_span s on s.id = u.span
         where p.merged_into is null and (u.path = ? or u.path like ?)
         order by p.sort_key, p.id limit %d
        """
            .formatted(ROWS);

    private final transient DataSource database;

    BarePeople(DataSource database) {
      this.database = database;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var out = new StringBuilder("<!doctype html><meta charset=utf-8><title>25</title><table>");
      var path = request.getParameter("path");
      try (var connection = database.getConnection();
          var statement = connection.prepareStatement(SQL)) {
        statement.setString(1, path);
        statement.setString(2, path + "/%");
        try (var rows = statement.executeQuery()) {
          while (rows.next()) {
            out.append("<tr>");
            for (var i = 1; i <= 6; i++) {
              var text = rows.getString(i);
              out.append("<td>").append(text == null ? "" : text.replace("<", "&lt;"));
            }
          }
        }
      } catch (SQLException e) {
        throw new IOException(e);
      }
      response.setContentType("text/html; charset=utf-8");
      response
          .getOutputStream()
          .write(out.append("</table>").toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
