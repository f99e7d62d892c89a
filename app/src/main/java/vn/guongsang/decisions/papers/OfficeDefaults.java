package vn.guongsang.decisions.papers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;

/** What an office's papers look like by its name and level alone, so that nothing need be set. */
final class OfficeDefaults {

  private static final String COMMITTEE = "Ủy ban nhân dân";
  private static final List<String> COMMITTEES = List.of("Ủy ban nhân dân ", "UBND ");
  private static final List<String> LOCAL =
      List.of(
          "thành phố ",
          "tỉnh ",
          "phường ",
          "xã ",
          "đặc khu ",
          "thị trấn ",
          "quận ",
          "huyện ",
          "thị xã ");
  private static final Set<String> PASSED_OVER = Set.of("và", "–", "-", "tại", "của");

  private static final Map<String, String> HEADS =
      Map.of(
          "sở", "Giám đốc",
          "văn phòng", "Chánh Văn phòng",
          "thanh tra", "Chánh Thanh tra",
          "ban", "Trưởng ban",
          "phòng", "Trưởng phòng",
          "trường", "Hiệu trưởng",
          "bệnh viện", "Giám đốc",
          "trung tâm", "Giám đốc",
          "công ty", "Giám đốc",
          "hợp tác xã", "Giám đốc");

  private OfficeDefaults() {}

  /**
   * @param above the unit above; null for the root
   * @param place the nearest unit above, or itself, that is a place; null where there is none
   */
  static Office of(Unit unit, @Nullable Unit above, @Nullable Unit place) {
    var kind = IssuerKind.of(unit.level());
    var head = head(unit, kind);
    var name = kind.committee() ? COMMITTEE + " " + place(unit) : shortened(unit, above);
    return new Office(
        unit.id(),
        kind,
        kind.committee() ? "" : superior(above),
        kind.committee() ? COMMITTEE + "\n" + place(unit) : name,
        place == null ? "" : bare(place(place)),
        "QĐ-" + (kind.committee() ? "UBND" : initials(unit, name)),
        head,
        head + (endsWithPost(head, name) ? afterPost(head, name) : " " + name),
        kind.committee() ? COMMITTEE : "",
        Capacity.HEAD,
        "",
        "",
        proposer(kind),
        List.of(),
        null,
        false,
        0);
  }

  /** "Chánh Văn phòng" and "Văn phòng Ủy ban …" share words that are said once. */
  private static boolean endsWithPost(String head, String name) {
    return !afterPost(head, name).equals(name);
  }

  private static String afterPost(String head, String name) {
    for (var words : List.of("Văn phòng", "Thanh tra", "Ban", "Phòng")) {
      if (name.startsWith(words)
          && head.toLowerCase(Locale.ROOT).endsWith(words.toLowerCase(Locale.ROOT))) {
        return name.substring(words.length());
      }
    }
    return name;
  }

  /** {@code phường Hoàng Mai}, whether the unit is called so or by its committee. */
  private static String place(Unit unit) {
    var name = unit.name();
    for (var committee : COMMITTEES) {
      if (name.startsWith(committee)) {
        name = name.substring(committee.length());
      }
    }
    for (var local : LOCAL) {
      if (name.toLowerCase(Locale.ROOT).startsWith(local)) {
        return local + name.substring(local.length());
      }
    }
    return name;
  }

  /** {@code Hoàng Mai}; a ward called by a number keeps its kind. */
  private static String bare(String place) {
    for (var local : LOCAL) {
      if (place.startsWith(local) && !Character.isDigit(place.charAt(local.length()))) {
        return place.substring(local.length());
      }
    }
    return place.isEmpty() ? "" : Character.toUpperCase(place.charAt(0)) + place.substring(1);
  }

  private static String superior(@Nullable Unit above) {
    if (above == null) {
      return "";
    }
    return IssuerKind.of(above.level()).committee()
        ? COMMITTEE + "\n" + place(above)
        : above.name();
  }

  /** The name without the province's at its end, which the line above already says. */
  private static String shortened(Unit unit, @Nullable Unit above) {
    var name = unit.name();
    if (above != null && IssuerKind.of(above.level()).committee()) {
      var tail = " " + place(above);
      if (name.toLowerCase(Locale.ROOT).endsWith(tail.toLowerCase(Locale.ROOT))) {
        return name.substring(0, name.length() - tail.length());
      }
    }
    return name;
  }

  private static String head(Unit unit, IssuerKind kind) {
    if (kind.committee()) {
      return "Chủ tịch";
    }
    var name = unit.name().toLowerCase(Locale.ROOT);
    return HEADS.entrySet().stream()
        .filter(entry -> name.startsWith(entry.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(
            unit.kind() == UnitKind.SCHOOL
                ? "Hiệu trưởng"
                : unit.kind() == UnitKind.ENTERPRISE ? "Giám đốc" : "Thủ trưởng");
  }

  /** Sở Giáo dục và Đào tạo: SGDĐT. */
  private static String initials(Unit unit, String name) {
    var words =
        unit.level() == UnitLevel.BASE && !unit.shortName().isEmpty() ? unit.shortName() : name;
    var out = new StringBuilder();
    for (var word : words.split("[\\s/]+", -1)) {
      if (!word.isEmpty() && !PASSED_OVER.contains(word.toLowerCase(Locale.ROOT))) {
        out.append(isAllCapitals(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT));
      }
    }
    return out.toString();
  }

  private static boolean isAllCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String proposer(IssuerKind kind) {
    return switch (kind) {
      case COMMUNE -> "Trưởng phòng Văn hóa – Xã hội";
      case CITY -> "Giám đốc Sở Nội vụ";
      case DEPARTMENT -> "Chánh Văn phòng";
      case BASE -> "Hội đồng Thi đua – Khen thưởng";
    };
  }
}
