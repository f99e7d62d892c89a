package vn.guongsang.decisions.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.documents.official.Block;
import vn.guongsang.documents.official.Block.Align;
import vn.guongsang.documents.official.Block.Column;

/** Those in a decision, in sentences and in tables, in the order the office keeps. */
final class RecipientLists {

  /** Up to so many are named in the sentence itself, without a list. */
  private static final int FEW = 3;

  private static final String[] ROMAN = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
  };
  private static final List<HolderKind> ORDER =
      List.of(HolderKind.UNIT, HolderKind.HOUSEHOLD, HolderKind.PERSON);

  private final List<Recipient> all;

  RecipientLists(List<Recipient> all) {
    this.all = List.copyOf(all);
  }

  boolean few() {
    return !all.isEmpty() && all.size() <= FEW;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  String counted() {
    return counted(all);
  }

  /** Whom a letter speaks to. */
  String greeted() {
    return few()
        ? all.stream()
            .map(
                one ->
                    (one.kind() == HolderKind.PERSON ? "ông (bà) " : "")
                        + one.name()
                        + (one.kind() == HolderKind.UNIT || one.place().isEmpty()
                            ? ""
                            : ", " + one.place()))
            .collect(Collectors.joining("; "))
        : counted();
  }

  String greetedShortly() {
    return all.size() == 1 && all.getFirst().kind() == HolderKind.PERSON
        ? "ông (bà)"
        : "các " + kinds();
  }

  String greetedFor() {
    var achieved =
        all.stream().map(Recipient::achievement).filter(a -> !a.isEmpty()).distinct().toList();
    return achieved.size() == 1
        ? "đã có thành tích: "
            + Character.toLowerCase(achieved.getFirst().charAt(0))
            + achieved.getFirst().substring(1)
        : "đã được " + "tặng " + awards();
  }

  private static Map<String, List<Recipient>> byAward(List<Recipient> some) {
    return some.stream()
        .collect(
            Collectors.groupingBy(
                Recipient::awardAndPeriod, LinkedHashMap::new, Collectors.toList()));
  }

  private static List<Recipient> of(List<Recipient> some, HolderKind kind) {
    return some.stream().filter(r -> r.kind() == kind).toList();
  }

  /** {@code tập thể, hộ gia đình, cá nhân}: whichever there are. */
  String kinds() {
    var words =
        ORDER.stream().filter(kind -> !of(all, kind).isEmpty()).map(RecipientLists::word).toList();
    return words.isEmpty() ? "tập thể, cá nhân" : String.join(", ", words);
  }

  private static String word(HolderKind kind) {
    return switch (kind) {
      case UNIT -> "tập thể";
      case HOUSEHOLD -> "hộ gia đình";
      case PERSON -> "cá nhân";
    };
  }

  /** {@code 02 tập thể và 38 cá nhân}. */
  static String counted(List<Recipient> some) {
    var parts = new ArrayList<String>();
    for (var kind : ORDER) {
      var count = of(some, kind).size();
      if (count > 0) {
        parts.add((count < 10 ? "0" : "") + grouped(count) + " " + word(kind));
      }
    }
    return parts.size() < 2
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, parts.size() - 1)) + " và " + parts.getLast();
  }

  private static String grouped(int count) {
    return new vn.guongsang.kernel.Money(count).printed();
  }

  /** What is given, without whom: {@code danh hiệu “…” năm 2025 và Giấy khen}. */
  String awards() {
    var names = List.copyOf(byAward(all).keySet());
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " và " + names.getLast();
  }

  /** The sentence of Điều 1. */
  String sentence() {
    if (all.isEmpty()) {
      return "Tặng ……………… cho ………………";
    }
    var parts = new ArrayList<String>();
    for (var group : byAward(all).entrySet()) {
      var whom =
          few()
              ? group.getValue().stream()
                  .map(RecipientLists::named)
                  .collect(Collectors.joining("; "))
              : counted(group.getValue());
      parts.add((parts.isEmpty() ? "Tặng " : "tặng ") + group.getKey() + " cho " + whom);
    }
    return String.join("; ", parts) + (few() ? "." : " (có danh sách kèm theo).");
  }

  static String named(Recipient one) {
    var lead = one.kind() == HolderKind.PERSON ? "ông (bà) " : "";
    var place = one.kind() == HolderKind.UNIT ? "" : one.place();
    return lead
        + one.name()
        + (place.isEmpty() ? "" : ", " + place)
        + (one.achievement().isEmpty() ? "" : ", " + because(one.achievement()));
  }

  private static String because(String achievement) {
    var lower = Character.toLowerCase(achievement.charAt(0)) + achievement.substring(1);
    return lower.startsWith("đã ") || lower.startsWith("có ")
        ? lower
        : "đã có thành tích: " + lower;
  }

  /** The tables, award after award, collectives before people, each counted from 1. */
  List<Block> tables() {
    var blocks = new ArrayList<Block>();
    var groups = byAward(all);
    var number = 0;
    for (var group : groups.entrySet()) {
      number++;
      if (groups.size() > 1) {
        blocks.add(
            new Block.Heading(
                roman(number)
                    + ". "
                    + group.getKey().toUpperCase(Locale.ROOT)
                    + " ("
                    + counted(group.getValue())
                    + ")"));
      }
      var kinds = ORDER.stream().filter(k -> !of(group.getValue(), k).isEmpty()).toList();
      for (var i = 0; i < kinds.size(); i++) {
        if (kinds.size() > 1) {
          var word = word(kinds.get(i));
          blocks.add(
              new Block.Heading(
                  (char) ('A' + i)
                      + ". "
                      + Character.toUpperCase(word.charAt(0))
                      + word.substring(1)));
        }
        blocks.add(table(of(group.getValue(), kinds.get(i)), kinds.get(i)));
      }
    }
    return blocks;
  }

  private static String roman(int number) {
    return number < ROMAN.length ? ROMAN[number] : Integer.toString(number);
  }

  private static Block table(List<Recipient> some, HolderKind kind) {
    var achieved = some.stream().anyMatch(r -> !r.achievement().isEmpty());
    var noted = some.stream().anyMatch(r -> !r.note().isEmpty());
    var placed =
        kind == HolderKind.UNIT
            ? some.stream().anyMatch(r -> !r.unit().isEmpty() && !r.unit().equals(r.name()))
            : true;
    var columns = new ArrayList<Column>();
    columns.add(new Column("STT", 1, Align.CENTRE));
    columns.add(new Column(heading(kind), kind == HolderKind.UNIT ? 6 : 4, Align.LEFT));
    if (placed) {
      columns.add(new Column(placeHeading(kind), 5, Align.LEFT));
    }
    if (achieved) {
      columns.add(new Column("Thành tích", 5, Align.LEFT));
    }
    if (noted) {
      columns.add(new Column("Nội dung", 5, Align.LEFT));
    }
    var rows = new ArrayList<List<String>>();
    for (var one : some) {
      var row = new ArrayList<String>();
      row.add(Integer.toString(rows.size() + 1));
      row.add(one.name());
      if (placed) {
        row.add(kind == HolderKind.UNIT ? one.unit() : one.place());
      }
      if (achieved) {
        row.add(one.achievement());
      }
      if (noted) {
        row.add(one.note());
      }
      rows.add(row);
    }
    return new Block.Table(columns, rows);
  }

  private static String heading(HolderKind kind) {
    return switch (kind) {
      case UNIT -> "Tên tập thể";
      case HOUSEHOLD -> "Họ và tên chủ hộ";
      case PERSON -> "Họ và tên";
    };
  }

  private static String placeHeading(HolderKind kind) {
    return switch (kind) {
      case UNIT -> "Trực thuộc";
      case HOUSEHOLD -> "Thôn, tổ dân phố";
      case PERSON -> "Chức vụ, đơn vị";
    };
  }

  /** For minutes: everybody once more, with room for the votes. */
  Block votes() {
    var rows = new ArrayList<List<String>>();
    for (var one : all) {
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              one.name() + (one.place().isEmpty() ? "" : "\n" + one.place()),
              sentenceCase(one.awardAndPeriod()),
              "",
              ""));
    }
    return new Block.Table(
        List.of(
            new Column("STT", 1, Align.CENTRE),
            new Column("Tập thể, cá nhân", 5, Align.LEFT),
            new Column("Đề nghị", 4, Align.LEFT),
            new Column("Số phiếu đồng ý", 2, Align.CENTRE),
            new Column("Tỷ lệ (%)", 1.7f, Align.CENTRE)),
        rows);
  }

  private static String sentenceCase(String words) {
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
