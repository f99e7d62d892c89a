package vn.guongsang.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.JSONB;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The changed fields of an entry as they are kept. */
record Changes(List<Change> all) {

  record Change(String field, Side before, Side after) {}

  /** What stood in a field. */
  sealed interface Side {

    /** Written in the entry itself; empty text for nothing. */
    record Plain(String written) implements Side {}

    /** A personal value kept apart, of which the entry holds only the hash. */
    record Hidden(UUID id, String sha256) implements Side {}
  }

  static Changes read(JsonMapper json, JSONB kept) {
    var changes = new ArrayList<Change>();
    for (var node : json.readTree(kept.data())) {
      changes.add(
          new Change(
              node.get("field").asString(), side(node.get("before")), side(node.get("after"))));
    }
    return new Changes(changes);
  }

  private static Side side(JsonNode node) {
    return node.isObject()
        ? new Side.Hidden(
            UUID.fromString(node.get("private").asString()), node.get("sha256").asString())
        : new Side.Plain(node.asString());
  }

  Stream<Side> sides() {
    return all.stream().flatMap(c -> Stream.of(c.before(), c.after()));
  }

  Stream<Side.Hidden> hidden() {
    return sides().filter(Side.Hidden.class::isInstance).map(Side.Hidden.class::cast);
  }
}
