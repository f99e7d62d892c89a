package vn.guongsang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The words put before each of the server's programs, because PostgreSQL refuses to run as root. An
 * ordinary user needs none.
 */
record Unprivileged(List<String> prefix) {
  private static final List<String> ACCOUNTS = List.of("guongsang", "postgres", "nobody");

  /**
   * As root: the account that owns the folder, if that is not root; else a user namespace, in which
   * root's files stay root's; else, where namespaces are forbidden, the first known account, which
   * becomes the folder's owner.
   */
  static Unprivileged ownerOf(Path folder) throws IOException {
    return ownerOf(folder, Command.of("unshare", "-U", "true"));
  }

  static Unprivileged ownerOf(Path folder, Command namespaceProbe) throws IOException {
    if (!isRoot()) {
      return new Unprivileged(List.of());
    }
    var owner = ownerName(folder);
    if (!owner.equals("root")) {
      return of(owner, folder);
    }
    if (works(namespaceProbe)) {
      return new Unprivileged(List.of("unshare", "-U", "--"));
    }
    for (var account : ACCOUNTS) {
      if (works(Command.of("id", "-u", account))) {
        Command.of("chown", account, folder.toString()).run();
        return of(account, folder);
      }
    }
    throw new Refusal(
        "PostgreSQL không chạy được bằng tài khoản root. Hãy giao thư mục %s cho một tài khoản thường (chown) rồi chạy lại."
            .formatted(folder),
        "PostgreSQL does not run as root. Give the folder %s to an ordinary account (chown) and start again."
            .formatted(folder));
  }

  /** Whatever root made there earlier, in a namespace or by a restore. */
  private static void giveDatabaseTo(String account, Path folder) throws IOException {
    var database = folder.resolve("database");
    if (Files.exists(database) && !ownerName(database).equals(account)) {
      Command.of("chown", "-R", account, database.toString()).run();
    }
  }

  private static String ownerName(Path path) throws IOException {
    return Files.getOwner(path).getName();
  }

  private static Unprivileged of(String account, Path folder) throws IOException {
    var prefix =
        List.of("setpriv", "--reuid", account, "--regid", group(account), "--clear-groups", "--");
    if (!works(
        Command.of("test", "-x", folder.toString(), "-a", "-r", folder.toString()).after(prefix))) {
      throw new Refusal(
          "Tài khoản %s sở hữu thư mục %s nhưng không vào được: một thư mục cha không cho phép. Hãy chọn thư mục khác bằng --data."
              .formatted(account, folder),
          "The account %s owns the folder %s but cannot enter it: a parent folder forbids it. Choose another folder with --data."
              .formatted(account, folder));
    }
    giveDatabaseTo(account, folder);
    return new Unprivileged(prefix);
  }

  private static String group(String account) throws IOException {
    return Command.of("id", "-g", account).run();
  }

  static boolean isRoot() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }

  private static boolean works(Command command) {
    try {
      return command.tryRun().code() == 0;
    } catch (IOException e) {
      return false; // the program itself is missing
    }
  }
}
