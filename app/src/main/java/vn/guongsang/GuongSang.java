package vn.guongsang;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.guongsang.server.Start;

/** Gương Sáng: one process that brings its own database and serves every page. */
@SpringBootApplication
public class GuongSang {
  public static void main(String[] arguments) {
    Start.run(GuongSang.class, arguments);
  }
}
