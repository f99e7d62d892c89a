package vn.guongsang.localrules;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;
import vn.guongsang.rules.texts.Bilingual;

/** Notes what is wrong in one file and lets reading go on, so that all of it is said at once. */
final class Problems {

  private final String file;
  private final List<Problem> all = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void at(Node node, String vi, String en) {
    at(lineOf(node), vi, en);
  }

  void at(int line, String vi, String en) {
    all.add(new Problem(file, line, new Bilingual(vi, en)));
  }

  String file() {
    return file;
  }

  List<Problem> all() {
    return all;
  }

  /** Lines as people count them, from 1. */
  static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
