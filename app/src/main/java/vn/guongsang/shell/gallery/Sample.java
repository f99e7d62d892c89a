package vn.guongsang.shell.gallery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Cell.Tone;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.Listing;

/** A made-up unit to fill a list with. */
record Sample(int number, String name, SampleKind kind, LocalDate since, int people) {

  private static final List<String> PLACES =
      List.of(
          "Hoàng Mai",
          "Vĩnh Tuy",
          "Bạch Mai",
          "Tương Mai",
          "Định Công",
          "Yên Sở",
          "Hoàng Liệt",
          "Ô Chợ Dừa",
          "Kiến Hưng",
          "Phú Thượng",
          "Nghĩa Đô",
          "Ngọc Hà",
          "Giảng Võ",
          "Láng",
          "Đống Đa",
          "Khương Đình",
          "Từ Liêm",
          "Xuân Đỉnh",
          "Tây Mỗ",
          "Đại Mỗ",
          "Bồ Đề",
          "Phúc Lợi",
          "Long Biên",
          "Việt Hưng");

  static final List<Sample> ALL = all();

  private static final ListShape<Sample> SHAPE =
      new ListShape<>(
          "sample",
          "gallery.list.title",
          List.of(
              Column.<Sample>of("name", "gallery.list.name", Sample::link)
                  .asLead()
                  .sortedBy(DSL.field("name")),
              Column.<Sample>of(
                  "kind", "gallery.list.kind", s -> Cell.words("enum.SampleKind." + s.kind.name())),
              Column.<Sample>of("since", "gallery.list.since", s -> new Cell.Day(s.since))
                  .sortedBy(DSL.field("since")),
              Column.<Sample>of("people", "gallery.list.people", s -> new Cell.Number(s.people))
                  .asNumber()
                  .sortedBy(DSL.field("people")),
              Column.<Sample>of("state", "gallery.list.state", Sample::state),
              Column.<Sample>of("code", "gallery.list.code", s -> Cell.text("DV-" + s.number))
                  .hiddenAtFirst()),
          List.of(
              Filter.words("q", "gallery.list.name", "gallery.list.q"),
              Filter.choice("kind", "gallery.list.kind", SampleKind.class),
              new Filter.Day("since", "gallery.list.since")),
          List.of(DSL.field("number").asc()),
          "gallery.list.empty",
          s -> new UUID(0, s.number).toString(),
          List.of(
              new ListShape.Bulk("gallery.list.thank", "/gallery/picked", Right.PUBLIC),
              new ListShape.Bulk("gallery.list.remind", "/gallery/picked", Right.PUBLIC)));

  private static List<Sample> all() {
    var out = new ArrayList<Sample>();
    var titles = List.of("Ủy ban nhân dân phường", "Trường Trung học cơ sở", "Trạm Y tế phường");
    for (var place : PLACES) {
      for (var kind : SampleKind.values()) {
        var n = out.size() + 1;
        out.add(
            new Sample(
                n,
                titles.get(kind.ordinal()) + " " + place,
                kind,
                LocalDate.of(2025, 7, 1).minusMonths(n % 5),
                12 + n * 37 % 1900));
      }
    }
    return List.copyOf(out);
  }

  private static Cell link(Sample s) {
    return new Cell.Link("/gallery/form", s.name, "DV-" + s.number);
  }

  private static Cell state(Sample s) {
    var tone = Tone.values()[s.number % Tone.values().length];
    return new Cell.Tag(tone, Said.of("enum.Tone." + tone.name()));
  }

  static Listing<Sample> list(ListRequest request) {
    var kind = request.choice("kind", SampleKind.class);
    var order =
        switch (request.sort()) {
          case "name" -> Comparator.comparing((Sample s) -> VietnameseText.fold(s.name));
          case "since" -> Comparator.comparing(Sample::since);
          case "people" -> Comparator.comparingInt(Sample::people);
          default -> Comparator.comparingInt(Sample::number);
        };
    var found =
        named(request.value("q")).stream()
            .filter(s -> kind.isEmpty() || s.kind == kind.get())
            .sorted(request.descending() ? order.reversed() : order)
            .toList();
    var rows =
        found.stream().skip((request.page() - 1L) * request.size()).limit(request.size()).toList();
    return new Listing<>(SHAPE, request, rows, found.size());
  }

  static Listing<Sample> none(ListRequest request) {
    return new Listing<>(
        new ListShape<>(
            "none",
            SHAPE.titleKey(),
            SHAPE.columns(),
            List.of(),
            SHAPE.order(),
            SHAPE.emptyKey(),
            SHAPE.rowId(),
            List.of()),
        request,
        List.of(),
        0);
  }

  static List<Sample> named(String typed) {
    var folded = VietnameseText.fold(typed);
    return ALL.stream().filter(s -> VietnameseText.fold(s.name).contains(folded)).toList();
  }
}
