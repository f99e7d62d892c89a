package vn.guongsang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.guongsang.server.Folders;

/**
 * The whole application with its demo world, on a real server, started once for all tests of this
 * JVM. Tests that change things make things of their own to change.
 */
public final class RunningApp {

  private static final class Holder {
    static final RunningApp APP = new RunningApp(Map.of("guongsang.mode", "demo"));
  }

  private final ConfigurableApplicationContext context;
  private final String url;
  private final TestDatabase database;

  public static RunningApp shared() {
    return Holder.APP;
  }

  /** Another application beside the shared one, on a database of its own. */
  public static RunningApp with(Map<String, String> properties) {
    return new RunningApp(properties);
  }

  private RunningApp(Map<String, String> settings) {
    try {
      var data = Files.createTempDirectory("guongsang-app-");
      writeKeys(data);
      database = TestDatabase.fresh();
      var properties = new HashMap<String, Object>(database.springProperties());
      properties.put("guongsang.data", data.toString());
      properties.put("server.port", "0");
      properties.put("server.address", "127.0.0.1");
      properties.putAll(settings);
      var app = new SpringApplication(GuongSang.class);
      context =
          app.run(
              properties.entrySet().stream()
                  .map(p -> "--" + p.getKey() + "=" + p.getValue())
                  .toArray(String[]::new));
      var port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
      url = "http://localhost:" + port;
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    context.close();
                    delete(data);
                  }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For an application that only one test class needs. */
  public void stop() {
    context.close();
  }

  public String url() {
    return url;
  }

  public <T> java.util.Collection<T> beans(Class<T> type) {
    return context.getBeansOfType(type).values();
  }

  /** Below the application: for faults that only the database can make. */
  public TestDatabase database() {
    return database;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Keys that are the same in every run: nothing sealed by a test is secret. */
  static void writeKeys(Path data) throws IOException {
    var keys = Files.createDirectories(data.resolve("keys"));
    Files.writeString(keys.resolve("sealing-1.key"), HexFormat.of().formatHex(new byte[32]));
    Files.writeString(keys.resolve("index.key"), HexFormat.of().formatHex(new byte[32]));
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
