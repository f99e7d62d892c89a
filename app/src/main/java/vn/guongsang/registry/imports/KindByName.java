package vn.guongsang.registry.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;

/** What sort of unit a name speaks of, as officials name them; nothing where the name does not. */
final class KindByName {

  private record Beginning(Pattern words, UnitKind kind) {
    static Beginning of(UnitKind kind, String words) {
      return new Beginning(Pattern.compile("(?:" + words + ")(?: .*)?"), kind);
    }
  }

  /**
   * The more special before the more general: "phòng giao dịch" is not tried before "phòng khám".
   */
  private static final List<Beginning> BEGINNINGS =
      List.of(
          Beginning.of(
              UnitKind.UNION_BASE,
              "cong doan co so|cdcs|cong doan (?:phuong|xa|truong|co quan|cong ty|benh vien)"),
          Beginning.of(UnitKind.UNION, "cong doan|lien doan lao dong"),
          Beginning.of(
              UnitKind.SCHOOL,
              "truong(?! ban\\b)|thcs|thpt|th|mn|mam non|mau giao|tieu hoc|trung hoc|hoc vien|dai hoc|cao dang"
                  + "|trung tam (?:gdtx|gdnn|giao duc)"),
          Beginning.of(
              UnitKind.HOSPITAL,
              "benh vien|bv|tram y te|tyt|trung tam y te|ttyt|phong kham|nha ho sinh"),
          Beginning.of(
              UnitKind.ENTERPRISE,
              "tong cong ty|cong ty|cty|doanh nghiep|tap doan|nha may|xi nghiep|ngan hang|quy tin dung"),
          Beginning.of(UnitKind.COOPERATIVE, "hop tac xa|htx|lien hiep hop tac xa|to hop tac"),
          Beginning.of(
              UnitKind.RESIDENTIAL_GROUP, "to dan pho|tdp|khu pho|khoi pho|khoi dan cu|to dan cu"),
          Beginning.of(UnitKind.VILLAGE, "thon|ap|ban lang|lang|xom|buon|khu dan cu|bon|plei|soc"),
          Beginning.of(
              UnitKind.ARMED_FORCES,
              "cong an|quan su|bo chi huy|ban chi huy quan su|bo tu lenh|bo doi|don bien phong|trung doan"
                  + "|lu doan|su doan|quan khu|quan doan"),
          Beginning.of(
              UnitKind.ASSOCIATION,
              "hoi|lien hiep|mat tran|uy ban mat tran|uy ban mttq|ub mttq|mttq|doan thanh nien|doan tncs"
                  + "|thanh doan|tinh doan|hiep hoi|lien minh hop tac xa"),
          Beginning.of(UnitKind.SPECIAL_ZONE, "(?:ubnd |uy ban nhan dan |dang uy )?dac khu"),
          Beginning.of(UnitKind.WARD, "(?:ubnd |uy ban nhan dan )?(?:phuong|p)"),
          Beginning.of(UnitKind.COMMUNE, "(?:ubnd |uy ban nhan dan )?(?:xa)"),
          Beginning.of(UnitKind.TOWNSHIP, "(?:ubnd |uy ban nhan dan )?(?:thi tran|tt)"),
          Beginning.of(UnitKind.DISTRICT, "(?:ubnd |uy ban nhan dan )?(?:quan|huyen|thi xa)"),
          Beginning.of(UnitKind.PROVINCE, "(?:ubnd |uy ban nhan dan )?(?:tinh|thanh pho|tp)"),
          Beginning.of(
              UnitKind.DEPARTMENT,
              "so|thanh tra (?:tinh|thanh pho)|ban quan ly khu|ban dan toc|van phong ubnd (?:tinh|thanh pho|tp)|van phong hdnd (?:tinh|thanh pho|tp)"),
          Beginning.of(
              UnitKind.PUBLIC_SERVICE,
              "trung tam|vien|bao tang|thu vien|nha hat|nha van hoa|cung van hoa|ban quan ly|quy|tap chi"
                  + "|dai phat thanh|dai truyen hinh|bao|vuon quoc gia|khu bao ton|trai"),
          Beginning.of(
              UnitKind.OFFICE,
              "phong|van phong|ban|to|doi|khoa|bo phan|chi cuc|hat|tram|thanh tra"),
          Beginning.of(
              UnitKind.CENTRAL_BODY, "bo|tong cuc|cuc|vu|uy ban dan toc|van phong chinh phu"));

  /** Words that name a sort of units, not one: "KHỐI SỞ, BAN, NGÀNH", "Các phường, xã". */
  private static final Pattern SORT_OF_UNITS =
      Pattern.compile(
          "(?:(?:khoi|cac|nhom|cum|danh sach|tong so|so luong|don vi|truc thuoc|cap) .*"
              + "|(?:(?:so|ban|nganh|phuong|xa|thi tran|dac khu|quan|huyen|truong|hoc|tieu hoc|thcs|thpt"
              + "|mam non|mau giao|trung hoc co so|trung hoc pho thong|benh vien|trung tam|doanh nghiep|cong ty|hop tac xa"
              + "|co quan|doan the|hoi|phong|to dan pho|thon|va|cong lap|ngoai|tu thuc|y te|khac)(?: |$))+)");

  private KindByName() {}

  static Optional<UnitKind> of(String name) {
    var folded = VietnameseText.fold(name);
    return BEGINNINGS.stream()
        .filter(b -> b.words().matcher(folded).matches())
        .map(Beginning::kind)
        .findFirst();
  }

  /** Whether a heading between rows names one unit rather than a sort of them. */
  static boolean namesOneUnit(String heading) {
    var folded = VietnameseText.fold(heading);
    return of(heading).isPresent()
        && folded.contains(" ")
        && !SORT_OF_UNITS.matcher(folded).matches()
        && !heading.contains(",");
  }

  /** The kind as a cell of its own says it: "Phường", "THCS", "Sở". */
  static Optional<UnitKind> ofCell(String cell) {
    var folded = VietnameseText.fold(cell);
    return switch (folded) {
      case "phuong xa", "xa phuong" -> Optional.empty();
      case "so ban nganh", "so nganh", "ban nganh" -> Optional.of(UnitKind.DEPARTMENT);
      case "don vi su nghiep", "su nghiep", "don vi su nghiep cong lap" ->
          Optional.of(UnitKind.PUBLIC_SERVICE);
      case "phong ban", "phong chuyen mon" -> Optional.of(UnitKind.OFFICE);
      case "co quan trung uong", "trung uong" -> Optional.of(UnitKind.CENTRAL_BODY);
      case "to chuc chinh tri xa hoi", "doan the" -> Optional.of(UnitKind.ASSOCIATION);
      case "luc luong vu trang" -> Optional.of(UnitKind.ARMED_FORCES);
      case "khac" -> Optional.of(UnitKind.OTHER);
      default -> of(cell);
    };
  }

  /** The level that units of a kind commonly have; the one above decides for some. */
  static UnitLevel levelOf(UnitKind kind) {
    return switch (kind) {
      case CENTRAL_BODY -> UnitLevel.CENTRAL;
      case PROVINCE -> UnitLevel.PROVINCE;
      case DEPARTMENT, UNION -> UnitLevel.PROVINCE_BODY;
      case DISTRICT -> UnitLevel.DISTRICT;
      case WARD, COMMUNE, TOWNSHIP, SPECIAL_ZONE -> UnitLevel.COMMUNE;
      case OFFICE, RESIDENTIAL_GROUP, VILLAGE -> UnitLevel.TEAM;
      case PUBLIC_SERVICE,
          SCHOOL,
          HOSPITAL,
          ENTERPRISE,
          COOPERATIVE,
          UNION_BASE,
          ASSOCIATION,
          ARMED_FORCES,
          OTHER ->
          UnitLevel.BASE;
    };
  }

  static boolean commonlyLegalEntity(UnitKind kind) {
    return levelOf(kind) != UnitLevel.TEAM && kind != UnitKind.OTHER;
  }
}
