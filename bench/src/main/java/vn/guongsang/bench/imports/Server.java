package vn.guongsang.bench.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.guongsang.GuongSang;
import vn.guongsang.server.ApplicationDatabase;
import vn.guongsang.server.EmbeddedPostgres;
import vn.guongsang.server.EmbeddedPostgres.Care;
import vn.guongsang.server.Folders;
import vn.guongsang.server.PostgresBinaries;
import vn.guongsang.server.Secrets;

/** The whole application, empty, on a server and in a folder that go with it. */
record Server(
    Path folder,
    EmbeddedPostgres postgres,
    ApplicationDatabase database,
    ConfigurableApplicationContext app)
    implements AutoCloseable {

  static Server start(Class<?>... more) throws IOException, SQLException {
    var folder = Files.createTempDirectory("guongsang-bench-");
    var keys = Files.createDirectories(folder.resolve("keys"));
    Files.writeString(keys.resolve("sealing-1.key"), HexFormat.of().formatHex(new byte[32]));
    Files.writeString(keys.resolve("index.key"), HexFormat.of().formatHex(new byte[32]));
    var postgres =
        EmbeddedPostgres.start(
            PostgresBinaries.under(folder), folder, Secrets.password(), Care.KEPT);
    var database = ApplicationDatabase.in(postgres);
    var properties = new HashMap<>(database.springProperties());
    properties.put("guongsang.data", folder.toString());
    properties.put("guongsang.mode", "empty");
    properties.put("server.port", "0");
    properties.put("server.address", "127.0.0.1");
    properties.put("logging.level.vn.guongsang", "warn");
    var sources = Stream.concat(Stream.of(GuongSang.class), Arrays.stream(more));
    var app =
        new SpringApplication(sources.toArray(Class<?>[]::new))
            .run(
                properties.entrySet().stream()
                    .map(p -> "--" + p.getKey() + "=" + p.getValue())
                    .toArray(String[]::new));
    return new Server(folder, postgres, database, app);
  }

  <T> T bean(Class<T> type) {
    return app.getBean(type);
  }

  /** With the rights of the migrations, to make tables of its own. */
  DSLContext asOwner() {
    var source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.owner().user());
    source.setPassword(database.owner().password());
    return DSL.using(source, SQLDialect.POSTGRES);
  }

  @Override
  public void close() throws IOException {
    app.close();
    postgres.close();
    Folders.delete(folder);
  }
}
