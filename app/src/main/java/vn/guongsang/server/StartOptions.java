package vn.guongsang.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the operator typed after {@code bin/run}.
 *
 * @param publicUrl the address people see in their browser, set by a proxy that speaks https
 * @param resetAdmin the login of an administrator who gets a new one-time password at this start
 * @param mode empty when neither {@code --demo} nor {@code --empty} was typed
 */
record StartOptions(
    int port,
    Path data,
    InetAddress address,
    Optional<String> publicUrl,
    Optional<String> resetAdmin,
    Optional<Mode> mode) {
  /** What a new data folder begins with. */
  enum Mode {
    DEMO,
    EMPTY
  }

  static final String USAGE =
      """
      Cách dùng / usage: bin/run [--port N] [--data DIR] [--public-url URL] [--address IP] [--reset-admin LOGIN] [--demo | --empty]
        --port N          cổng, mặc định 8080; 0 là một cổng trống bất kỳ
                          port, 8080 by default; 0 takes any free one
        --data DIR        thư mục dữ liệu, mặc định ./data
                          data folder, ./data by default
        --public-url URL  địa chỉ https mà người dùng gõ vào trình duyệt
                          the https address that people type into the browser
        --address IP      địa chỉ mạng để nghe, mặc định 127.0.0.1 (chỉ máy này)
                          network address to listen on, 127.0.0.1 by default (this machine only)
        --reset-admin LOGIN
                          cấp mật khẩu tạm, gỡ mã xác thực cho một tài khoản quản trị rồi chạy như thường;
                          dùng khi mất mật khẩu hoặc điện thoại, chỉ cho lần khởi động này
                          gives an administrator a one-time password, takes the second step off, then runs
                          as usual; for a lost password or telephone, at this start only
        --demo            thư mục mới được nạp dữ liệu minh họa (mặc định)
                          a new folder gets demonstration data (default)
        --empty           thư mục mới chỉ có một tài khoản quản trị với mật khẩu dùng một lần
                          a new folder gets one administrator with a one-time password
      """;

  static StartOptions parse(String... words) {
    var port = 8080;
    var data = Path.of("data");
    var address = "127.0.0.1";
    Optional<String> publicUrl = Optional.empty();
    Optional<String> resetAdmin = Optional.empty();
    Optional<Mode> mode = Optional.empty();
    Set<String> seen = new HashSet<>();
    Deque<String> rest = new ArrayDeque<>(List.of(words));
    while (!rest.isEmpty()) {
      var word = rest.pop();
      var equals = word.startsWith("--") ? word.indexOf('=') : -1;
      if (equals > 0) { // --port=8080
        rest.push(word.substring(equals + 1));
        word = word.substring(0, equals);
      }
      if (!seen.add(word)) {
        throw wrong("Tùy chọn %s được gõ hai lần.", "The option %s was given twice.", word);
      }
      switch (word) {
        case "--port" -> port = port(value(word, rest));
        case "--data" -> data = folder(value(word, rest));
        case "--address" -> address = value(word, rest);
        case "--public-url" -> publicUrl = Optional.of(publicUrl(value(word, rest)));
        case "--reset-admin" -> resetAdmin = Optional.of(value(word, rest));
        case "--demo", "--empty" -> {
          if (mode.isPresent()) {
            throw wrong(
                "Chỉ được chọn một trong hai: --demo hoặc --empty%s.",
                "Only one of --demo and --empty may be given%s.", "");
          }
          mode = Optional.of(word.equals("--demo") ? Mode.DEMO : Mode.EMPTY);
        }
        default -> throw wrong("Không có tùy chọn \"%s\".", "There is no option \"%s\".", word);
      }
    }
    var listenOn = address(address);
    if (!listenOn.isLoopbackAddress() && publicUrl.filter(u -> u.startsWith("https:")).isEmpty()) {
      throw wrong(
          "Nghe trên địa chỉ %s thì mật khẩu và phiên đăng nhập sẽ đi qua mạng không mã hóa. Hãy đặt một máy chủ proxy có https phía trước và thêm --public-url https://….",
          "Listening on %s would send passwords and sessions over the network unencrypted. Put a proxy with https in front and add --public-url https://….",
          address);
    }
    return new StartOptions(port, data, listenOn, publicUrl, resetAdmin, mode);
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty() || rest.peek().startsWith("--") || rest.peek().isBlank()) {
      throw wrong("Sau %s còn thiếu giá trị.", "A value is missing after %s.", option);
    }
    return rest.pop();
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
      throw wrong(
          "Cổng \"%s\" không hợp lệ: phải là số từ 0 đến 65535.",
          "The port \"%s\" is not valid: it must be a number from 0 to 65535.", text);
    }
    return Integer.parseInt(text);
  }

  private static Path folder(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw wrong(
          "\"%s\" không phải là đường dẫn thư mục.", "\"%s\" is not a path of a folder.", text);
    }
  }

  private static InetAddress address(String text) {
    try {
      return text.equals("localhost")
          ? InetAddress.getLoopbackAddress()
          : InetAddress.ofLiteral(text);
    } catch (IllegalArgumentException e) {
      throw wrong(
          "\"%s\" không phải là địa chỉ IP, ví dụ 127.0.0.1 hoặc 0.0.0.0.",
          "\"%s\" is not an IP address such as 127.0.0.1 or 0.0.0.0.", text);
    }
  }

  private static String publicUrl(String text) {
    try {
      var uri = new URI(text);
      var host = Optional.ofNullable(uri.getHost()).orElse("");
      var bare = uri.getRawPath() == null || uri.getRawPath().matches("/?");
      var nothingElse =
          uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getUserInfo() == null;
      if (host.isEmpty() || !bare || !nothingElse) {
        throw wrong(
            "\"%s\" không phải là địa chỉ gốc, ví dụ https://thidua.example.gov.vn.",
            "\"%s\" is not a root address such as https://thidua.example.gov.vn.", text);
      }
      if (!"https".equals(uri.getScheme())
          && !("http".equals(uri.getScheme()) && isLoopback(host))) {
        throw wrong(
            "Địa chỉ công khai \"%s\" phải bắt đầu bằng https://: http không mã hóa chỉ dùng được trên chính máy này.",
            "The public address \"%s\" must begin with https://: unencrypted http is for this machine only.",
            text);
      }
      return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    } catch (URISyntaxException e) {
      throw wrong("\"%s\" không phải là một địa chỉ web.", "\"%s\" is not a web address.", text);
    }
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }

  private static Refusal wrong(String vietnamese, String english, String what) {
    return Refusal.wrongUse(
        vietnamese.formatted(what),
        english.formatted(what) + System.lineSeparator() + System.lineSeparator() + USAGE);
  }
}
