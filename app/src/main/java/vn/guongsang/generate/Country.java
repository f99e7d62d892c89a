package vn.guongsang.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;

/**
 * The units: a root that says it is made up, 34 provinces by their names, as many wards, communes
 * and special zones in each as there are since 1 July 2025, under invented names, and the employers
 * that so many people need. All of them have always been there: reforms are the demo world's.
 */
final class Country {

  static final int TENANT = 1;
  static final LocalDate SINCE = LocalDate.of(1990, 1, 1);

  /** In which ids say they were made, all of them. */
  static final long MADE = LocalDate.of(2026, 10, 1).toEpochDay() * 86_400_000L;

  private static final List<String> DEPARTMENTS =
      List.of(
          "Văn phòng Ủy ban nhân dân",
          "Sở Nội vụ",
          "Sở Tài chính",
          "Sở Giáo dục và Đào tạo",
          "Sở Y tế",
          "Sở Nông nghiệp và Môi trường",
          "Sở Xây dựng",
          "Sở Công Thương",
          "Sở Khoa học và Công nghệ",
          "Sở Văn hóa, Thể thao và Du lịch",
          "Sở Tư pháp",
          "Thanh tra tỉnh",
          "Sở Dân tộc và Tôn giáo",
          "Ban Quản lý các khu công nghiệp");
  private static final List<String> FIRST =
      List.of(
          "An", "Bình", "Tân", "Phú", "Hòa", "Long", "Vĩnh", "Thạnh", "Mỹ", "Đông", "Tây", "Nam",
          "Bắc", "Thanh", "Xuân", "Đại", "Tam", "Yên", "Minh", "Quang", "Hưng", "Phước", "Trung",
          "Thượng", "Hạ", "Ngọc", "Kim", "Hải", "Sơn", "Bảo", "Đức", "Nghĩa", "Thuận", "Lạc", "Cẩm",
          "Trường", "Liên", "Việt", "Hồng", "Thiện", "Phong", "Đồng", "Quảng", "Văn", "Thái",
          "Gia");
  private static final List<String> SECOND =
      List.of(
          "Hòa", "Phú", "Lộc", "Thành", "Sơn", "Giang", "Thịnh", "Phong", "Lâm", "Hưng", "Tiến",
          "Châu", "An", "Khê", "Xá", "Trung", "Đức", "Mỹ", "Long", "Hải", "Thủy", "Nghĩa", "Tân",
          "Bình", "Quang", "Lợi", "Phúc", "Ninh", "Điền", "Trạch", "Lương", "Đình", "Dương",
          "Cường", "Hiệp", "Thọ", "Xuân", "Minh", "Lập", "Yên");

  /** A unit to be written. */
  record Place(
      UUID id,
      String code,
      String name,
      UnitKind kind,
      UnitLevel level,
      @Nullable UUID parent,
      boolean legalEntity,
      int ordinal) {}

  /** Where people serve, and what it is called in awards. */
  record Workplace(UUID id, String name) {}

  /**
   * Whoever honours the own people.
   *
   * @param district the district whose chair did so for communes before July 2025; else empty
   */
  record Employer(
      UUID id,
      String name,
      Sector sector,
      List<Workplace> workplaces,
      int people,
      String district) {}

  /**
   * @param chair how the province's chair signs
   */
  record Province(
      int number,
      UUID id,
      String name,
      String chair,
      List<Place> places,
      List<Employer> employers) {}

  private static final int CODE = 0;
  private static final int KIND = 1;
  private static final int NAME = 2;
  private static final int WEIGHT = 3;
  private static final int WARDS = 4;
  private static final int COMMUNES = 5;
  private static final int ZONES = 6;

  private final long seed;
  private final Place root;
  private final List<Province> provinces = new ArrayList<>();

  Country(int people, long seed) {
    this.seed = seed;
    this.root =
        new Place(
            id(Chance.of(seed, "root"), 0),
            "VN",
            "Cả nước (dữ liệu tổng hợp, không có thật)",
            UnitKind.CENTRAL_BODY,
            UnitLevel.CENTRAL,
            null,
            true,
            1);
    var rows = Table.read("provinces.csv");
    var all = rows.stream().mapToDouble(row -> Double.parseDouble(row.get(WEIGHT))).sum();
    var done = 0.0;
    for (var row : rows) {
      var before = Math.round(people * done / all);
      done += Double.parseDouble(row.get(WEIGHT));
      var here = (int) (Math.round(people * done / all) - before);
      provinces.add(province(row, provinces.size(), here));
    }
  }

  Place root() {
    return root;
  }

  List<Province> provinces() {
    return List.copyOf(provinces);
  }

  private static UUID id(Chance chance, long number) {
    return TimeOrderedId.of(MADE + number / 4096, number % 4096, chance.bits());
  }

  private Province province(List<String> row, int number, int people) {
    return new Builder(row, number, Chance.of(seed, "units of " + row.get(CODE))).build(people);
  }

  private final class Builder {
    private final List<String> row;
    private final int number;
    private final Chance chance;
    private final List<Place> places = new ArrayList<>();
    private final List<Employer> employers = new ArrayList<>();
    private final Place top;

    Builder(List<String> row, int number, Chance chance) {
      this.row = row;
      this.number = number;
      this.chance = chance;
      this.top =
          place(
              row.get(CODE),
              row.get(KIND) + " " + row.get(NAME),
              UnitKind.PROVINCE,
              UnitLevel.PROVINCE,
              root.id(),
              true,
              number + 1);
    }

    Province build(int people) {
      var departments = new ArrayList<Place>();
      for (var name : DEPARTMENTS) {
        departments.add(
            place(
                "%s-S%02d".formatted(row.get(CODE), departments.size() + 1),
                name
                    + (name.equals("Thanh tra tỉnh") ? " " : " " + lower(row.get(KIND)) + " ")
                    + row.get(NAME),
                UnitKind.DEPARTMENT,
                UnitLevel.PROVINCE_BODY,
                top.id(),
                true,
                departments.size() + 1));
      }
      var communes = communes();
      var before = 0;
      var share = 0.0;
      for (var sector : Sector.values()) {
        share += sector.share;
        var until = (int) Math.round(people * Math.min(share, 1));
        employ(sector, until - before, departments, communes);
        before = until;
      }
      return new Province(
          number,
          top.id(),
          row.get(NAME),
          "Chủ tịch Ủy ban nhân dân " + lower(row.get(KIND)) + " " + row.get(NAME),
          List.copyOf(places),
          List.copyOf(employers));
    }

    private List<Place> communes() {
      var communes = new ArrayList<Place>();
      Set<String> taken = new LinkedHashSet<>();
      var wards = Integer.parseInt(row.get(WARDS));
      var zones = Integer.parseInt(row.get(ZONES));
      var all = wards + Integer.parseInt(row.get(COMMUNES)) + zones;
      for (var i = 0; i < all; i++) {
        var name = newName(taken);
        var kind =
            i < wards ? UnitKind.WARD : i < all - zones ? UnitKind.COMMUNE : UnitKind.SPECIAL_ZONE;
        var title =
            switch (kind) {
              case WARD -> "Phường ";
              case SPECIAL_ZONE -> "Đặc khu ";
              default -> "Xã ";
            };
        communes.add(
            place(
                "%s-%03d".formatted(row.get(CODE), i + 1),
                title + name,
                kind,
                UnitLevel.COMMUNE,
                top.id(),
                true,
                100 + i));
      }
      return communes;
    }

    private String newName(Set<String> taken) {
      while (true) {
        var first = chance.of(FIRST);
        var name = first + " " + chance.of(SECOND);
        if (!name.equals(first + " " + first) && taken.add(name)) {
          return name;
        }
      }
    }

    private void employ(Sector sector, int people, List<Place> departments, List<Place> communes) {
      if (people == 0) {
        return;
      }
      var most =
          switch (sector) {
            case COMMUNE -> communes.size();
            case DEPARTMENT -> departments.size();
            default -> Integer.MAX_VALUE;
          };
      var count = Math.clamp(Math.round(people / (double) sector.size), 1, most);
      var weights = new double[count];
      var sum = 0.0;
      for (var i = 0; i < count; i++) {
        weights[i] = 0.6 + 0.8 * chance.next();
        sum += weights[i];
      }
      var before = 0L;
      var done = 0.0;
      for (var i = 0; i < count; i++) {
        done += weights[i];
        var until = Math.round(people * done / sum);
        var here = (int) (until - before);
        before = until;
        var commune = communes.get((sector == Sector.SCHOOL ? i / 7 : i) % communes.size());
        var employer =
            switch (sector) {
              case COMMUNE -> communes.get(i);
              case DEPARTMENT -> departments.get(i);
              default -> founded(sector, i, commune, communes.size(), departments);
            };
        var district =
            sector == Sector.COMMUNE
                ? "huyện " + communes.get(i - i % 5).name().replaceFirst("^(Đặc khu|\\S+) ", "")
                : "";
        employers.add(
            new Employer(
                employer.id(),
                employer.name(),
                sector,
                workplaces(sector, employer, here),
                here,
                district));
      }
    }

    private Place founded(
        Sector sector, int i, Place commune, int communes, List<Place> departments) {
      var where = commune.name().replaceFirst("^(Đặc khu|\\S+) ", "");
      var number = (sector == Sector.SCHOOL ? i / 7 : i) / communes + 1;
      return switch (sector) {
        case SCHOOL -> {
          var high = i % 7 == 6;
          var name =
              switch (i % 7) {
                case 0, 1 -> "Trường Mầm non ";
                case 2, 3 -> "Trường Tiểu học ";
                case 4, 5 -> "Trường Trung học cơ sở ";
                default -> "Trường Trung học phổ thông ";
              };
          yield employer(
              sector,
              i,
              name + where + " " + number,
              UnitKind.SCHOOL,
              high ? departments.get(3) : commune);
        }
        case HOSPITAL ->
            employer(
                sector,
                i,
                "Bệnh viện Đa khoa " + where + " " + number,
                UnitKind.HOSPITAL,
                departments.get(4));
        default ->
            employer(
                sector, i, "Công ty Cổ phần " + where + " " + number, UnitKind.ENTERPRISE, commune);
      };
    }

    private Place employer(Sector sector, int i, String name, UnitKind kind, Place parent) {
      return place(
          "%s-%s%05d".formatted(row.get(CODE), sector.name().charAt(0), i + 1),
          name,
          kind,
          UnitLevel.BASE,
          parent.id(),
          true,
          1000 + i);
    }

    /** A small employer is its own and only workplace. */
    private List<Workplace> workplaces(Sector sector, Place employer, int people) {
      if (sector.offices == 1 || people < 2 * sector.offices) {
        return List.of(new Workplace(employer.id(), employer.name()));
      }
      var names =
          switch (sector) {
            case COMMUNE ->
                List.of(
                    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
                    "Phòng Kinh tế",
                    "Phòng Văn hóa - Xã hội");
            case HOSPITAL ->
                List.of(
                    "Khoa Khám bệnh",
                    "Khoa Nội",
                    "Khoa Ngoại",
                    "Khoa Sản",
                    "Khoa Nhi",
                    "Phòng Tổ chức - Hành chính");
            case ENTERPRISE ->
                List.of(
                    "Phòng Hành chính - Nhân sự",
                    "Phòng Kỹ thuật",
                    "Phân xưởng 1",
                    "Phân xưởng 2",
                    "Phân xưởng 3");
            default ->
                List.of(
                    "Văn phòng",
                    "Phòng Tổ chức",
                    "Phòng Nghiệp vụ 1",
                    "Phòng Nghiệp vụ 2",
                    "Phòng Nghiệp vụ 3");
          };
      var out = new ArrayList<Workplace>();
      for (var name : names) {
        var office =
            place(
                employer.code() + "-P" + (out.size() + 1),
                name + ", " + employer.name(),
                UnitKind.OFFICE,
                UnitLevel.TEAM,
                employer.id(),
                false,
                out.size() + 1);
        out.add(new Workplace(office.id(), office.name()));
      }
      return List.copyOf(out);
    }

    private Place place(
        String code,
        String name,
        UnitKind kind,
        UnitLevel level,
        UUID parent,
        boolean legal,
        int ordinal) {
      var place =
          new Place(
              id(chance, number * 100_000L + places.size()),
              code,
              VietnameseText.clean(name),
              kind,
              level,
              parent,
              legal,
              ordinal);
      places.add(place);
      return place;
    }
  }

  private static String lower(String kind) {
    return kind.equals("Tỉnh") ? "tỉnh" : "thành phố";
  }
}
