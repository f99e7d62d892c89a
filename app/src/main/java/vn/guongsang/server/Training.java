package vn.guongsang.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/**
 * A few pages asked for while the build makes its ahead-of-time cache, so that what answers a page
 * is in the cache too.
 */
record Training(int port) {
  private static final List<String> PAGES = List.of("/", "/sign-in", "/gallery", "/assets/gs.css");

  /** Whether this start is the build's. */
  static boolean wanted() {
    return System.getenv().containsKey("GUONGSANG_TRAINING");
  }

  void visit() throws IOException {
    for (var page : PAGES) {
      var address = URI.create("http://localhost:" + port + page).toURL();
      var answer = (HttpURLConnection) address.openConnection();
      answer.getResponseCode();
      answer.disconnect();
    }
  }
}
