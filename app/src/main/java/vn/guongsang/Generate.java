package vn.guongsang;

import vn.guongsang.generate.GenerateOptions;
import vn.guongsang.server.Refusal;
import vn.guongsang.server.Start;

/** {@code bin/generate}: fills a new data folder with a made-up country. */
public final class Generate {

  private Generate() {}

  public static void main(String[] words) {
    if (words.length == 0 || java.util.List.of(words).contains("--help")) {
      System.out.print(GenerateOptions.USAGE);
      return;
    }
    try {
      var options = GenerateOptions.parse(words);
      Start.fill(GuongSang.class, options.data(), options.settings());
    } catch (Refusal e) {
      System.err.println(e.getMessage());
      System.exit(e.exitCode());
    }
  }
}
