package vn.guongsang.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.guongsang.server.EmbeddedPostgres.Care;
import vn.guongsang.server.StartOptions.Mode;

/**
 * Brings everything up in order and down in the opposite order.
 *
 * <p>Up: options, lock on the data folder, keys, database server, application, one line READY.
 * Down, on SIGTERM, Ctrl-C or a failed start: application, database server, lock; within ten
 * seconds even when something hangs, since what is committed is safe and the next start tidies up.
 */
public final class Start {
  private static final Duration APPLICATION_MAY_TAKE = Duration.ofSeconds(5);

  private final StartOptions options;
  private final Map<String, String> environment;
  private @Nullable DataFolder folder;
  private volatile @Nullable EmbeddedPostgres postgres;
  private volatile @Nullable ConfigurableApplicationContext context;
  private volatile boolean stopping;

  private Start(StartOptions options, Map<String, String> environment) {
    this.options = options;
    this.environment = environment;
  }

  /** Runs {@code application} until the process is told to stop; ends the process when refused. */
  public static void run(Class<?> application, String... arguments) {
    if (Arrays.asList(arguments).contains("--help")) {
      System.out.print(StartOptions.USAGE);
      return;
    }
    Outcome.exit(() -> new Start(StartOptions.parse(arguments), System.getenv()).run(application));
  }

  /**
   * Fills a new folder and ends: the application starts for nobody but its own runners, which find
   * {@code settings}; afterwards {@code bin/run} starts on the folder as on one of the demo.
   */
  public static void fill(Class<?> application, Path folder, Map<String, String> settings) {
    var options =
        new StartOptions(
            0,
            folder,
            InetAddress.getLoopbackAddress(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Mode.DEMO));
    Outcome.exit(() -> new Start(options, System.getenv()).fill(application, settings));
  }

  private void fill(Class<?> application, Map<String, String> settings)
      throws IOException, SQLException {
    if (ExternalDatabase.named(environment).isPresent()) {
      throw new Refusal(
          "Chỉ nạp được vào cơ sở dữ liệu của chính thư mục; hãy bỏ GUONGSANG_DB_URL.",
          "Only the folder's own database can be filled; unset GUONGSANG_DB_URL.");
    }
    var data = DataFolder.openNew(options.data());
    folder = data;
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    data.announce("pid " + ProcessHandle.current().pid());
    data.loading();
    prepare(data);
    var server =
        EmbeddedPostgres.start(
            PostgresBinaries.under(data.path()),
            data.path(),
            data.databasePassword(),
            Care.WHEN_LOADED);
    postgres = server;
    ApplicationDatabase.in(server).springProperties().forEach(Start::set);
    set("guongsang.mode", "loading");
    set("guongsang.data", data.path().toString());
    set("server.port", "0");
    set("server.address", options.address().getHostAddress());
    settings.forEach(Start::set);
    runApplication(application);
    closeApplication();
    server.close();
    postgres = null;
    server.flush();
    data.loaded(Mode.DEMO);
    System.exit(0); // whatever the application left running
  }

  private void run(Class<?> application) throws IOException, SQLException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    var data = DataFolder.open(options.data());
    folder = data;
    data.announce("pid " + ProcessHandle.current().pid());
    var mode = data.mode(options.mode());
    refuseBusyPort();
    data.refuseOtherPostgres();
    prepare(data);
    database(data).forEach(Start::set);
    set("guongsang.mode", DataFolder.word(mode));
    set("guongsang.data", data.path().toString());
    options.publicUrl().ifPresent(url -> set("guongsang.public-url", url));
    options.resetAdmin().ifPresent(login -> set("guongsang.reset-admin", login));
    set("server.port", "" + options.port());
    set("server.address", options.address().getHostAddress());
    startApplication(application, data);
  }

  private void prepare(DataFolder data) throws IOException {
    var keys = DataKeys.named(environment);
    if (data.ensureKeys(keys)) {
      say(
          "Đã tạo khóa mã hóa trong %s. Hãy cất một bản sao ở nơi khác: mất khóa là mất những gì đã niêm phong (số định danh cá nhân…)."
              .formatted(data.keys()),
          "Encryption keys were made in %s. Keep a copy elsewhere: without them what is sealed (national ids and more) is lost."
              .formatted(data.keys()));
    }
    if (keys.isPresent() && !DataKeys.in(data.keys()).byName().isEmpty()) {
      say(
          "Khóa được lấy từ biến %s; các tệp *.key trong %s không còn dùng, nên chuyển đi nơi khác."
              .formatted(DataKeys.VARIABLE, data.keys()),
          "Keys are taken from the variable %s; the files *.key in %s are not used and should be moved away."
              .formatted(DataKeys.VARIABLE, data.keys()));
    }
    Files.createDirectories(data.path().resolve("log"));
    DataFolder.createPrivate(data.path().resolve("files"));
    set("logging.file.name", data.path().resolve("log/guongsang.log").toString());
  }

  private Map<String, String> database(DataFolder data) throws IOException, SQLException {
    var external = ExternalDatabase.named(environment);
    if (external.isPresent()) {
      external.get().check();
      set("guongsang.foreign-database", "true");
      return external.get().springProperties();
    }
    var server =
        EmbeddedPostgres.start(
            PostgresBinaries.under(data.path()), data.path(), data.databasePassword(), Care.KEPT);
    postgres = server;
    server.watch();
    return ApplicationDatabase.in(server).springProperties();
  }

  private void startApplication(Class<?> application, DataFolder data) throws IOException {
    try {
      var running = runApplication(application);
      var port =
          running instanceof WebServerApplicationContext web && web.getWebServer() != null
              ? web.getWebServer().getPort()
              : options.port();
      data.announce("pid %d, http://localhost:%d".formatted(ProcessHandle.current().pid(), port));
      System.out.println("READY http://localhost:" + port);
      if (Training.wanted()) {
        new Training(port).visit();
        System.exit(0);
      }
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof ExitCodeGenerator told) { // in words, by whoever refused
          System.exit(told.getExitCode());
        }
      }
      if (!stopping) { // Spring has said why
        say("Ứng dụng không khởi động được.", "The application did not start.");
        System.exit(1);
      }
    }
  }

  private ConfigurableApplicationContext runApplication(Class<?> application) {
    var spring = new SpringApplication(application);
    spring.setRegisterShutdownHook(false); // the server must not go before the application
    spring.addInitializers(started -> context = started);
    return spring.run();
  }

  private void stop() {
    stopping = true;
    try {
      closeApplication();
      var server = postgres;
      if (server != null) {
        server.close();
      }
      var data = folder;
      if (data != null) {
        data.close();
      }
    } catch (IOException e) {
      say(
          "Dừng chưa trọn vẹn: " + e.getMessage(),
          "Not stopped cleanly; the next start tidies up.");
    }
  }

  private void closeApplication() {
    var running = context;
    if (running == null) {
      return;
    }
    var closing = Thread.ofPlatform().daemon().name("close").start(running::close);
    try {
      closing.join(APPLICATION_MAY_TAKE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void refuseBusyPort() throws IOException {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(options.address(), options.port()));
    } catch (BindException e) {
      throw new Refusal(
          "Không mở được cổng %d trên %s (%s). Hãy chọn cổng khác bằng --port."
              .formatted(options.port(), options.address().getHostAddress(), e.getMessage()),
          "The port %d on %s cannot be opened. Choose another one with --port."
              .formatted(options.port(), options.address().getHostAddress()));
    }
  }

  private static void set(String property, String value) {
    System.setProperty(property, value);
  }

  private static void say(String vietnamese, String english) {
    System.err.println(vietnamese);
    System.err.println(english);
  }
}
