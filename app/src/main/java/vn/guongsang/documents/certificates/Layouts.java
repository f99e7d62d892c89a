package vn.guongsang.documents.certificates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The layouts that are shipped, one resource each, in the order a list shows them. */
@Component
public class Layouts {

  private static final List<String> SHIPPED =
      List.of(
          "giay-khen",
          "bang-khen",
          "lao-dong-tien-tien",
          "chien-si-thi-dua-co-so",
          "tap-the-lao-dong-tien-tien",
          "gia-dinh-van-hoa",
          "nguoi-tot-viec-tot");

  private final JsonMapper json;
  private final List<Layout> all;

  public Layouts(JsonMapper json) {
    this.json = json;
    var read = new ArrayList<Layout>();
    for (var key : SHIPPED) {
      try (var in =
          Objects.requireNonNull(
              Layouts.class.getResourceAsStream("/certificates/" + key + ".json"))) {
        read.add(json.readValue(in, Layout.class));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    all = List.copyOf(read);
  }

  public List<Layout> all() {
    return all;
  }

  public Optional<Layout> find(String key) {
    return all.stream().filter(layout -> layout.key().equals(key)).findFirst();
  }

  public Layout read(String kept) {
    return json.readValue(kept, Layout.class);
  }

  public String write(Layout layout) {
    return json.writeValueAsString(layout);
  }
}
