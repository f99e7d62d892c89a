package vn.guongsang.server;

import java.io.IOException;
import java.sql.SQLException;

/** Ends a command line program with words and an exit code, never with a stack of calls. */
final class Outcome {
  interface Work {
    void run() throws IOException, SQLException;
  }

  private Outcome() {}

  static void exit(Work work) {
    try {
      work.run();
    } catch (Refusal e) {
      System.err.println(e.getMessage());
      System.exit(e.exitCode());
    } catch (IOException | SQLException e) {
      System.err.println("Không xong / failed: " + e);
      System.exit(1);
    }
  }
}
