package vn.guongsang.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.households.HouseholdDraft;
import vn.guongsang.registry.households.HouseholdFacts;
import vn.guongsang.registry.households.HouseholdId;
import vn.guongsang.registry.households.Households;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Viewer;

/** Invented households of two residential groups, whom "gia đình văn hóa" is judged of. */
@Component
class DemoHouseholds implements DemoPart {

  private static final String SEVEN = "hn/q-hoang-mai/p-hoang-van-thu/tdp-7";
  private static final String TWELVE = "hn/q-hoang-mai/p-hoang-van-thu/tdp-12";

  private record Group(String unit, String name, String lane, List<String> heads) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group(
              SEVEN,
              "Tổ dân phố 7",
              "ngõ 124 phố Hư Cấu",
              List.of(
                  "Trịnh Quốc Thạch",
                  "Tạ Thị Minh Nguyệt",
                  "Nghiêm Xuân Đỉnh",
                  "Phí Thị Bích Ngà",
                  "Doãn Văn Khuê",
                  "Kiều Thị Thanh Tú",
                  "Lương Đình Phác",
                  "Khuất Thị Hồng Oanh",
                  "Vương Khắc Đệ",
                  "Cấn Thị Mỹ Duyên",
                  "Nhữ Bá Trực",
                  "Đàm Thị Kim Xuyến")),
          new Group(
              TWELVE,
              "Tổ dân phố 12",
              "ngách 31/5 phố Hư Cấu",
              List.of(
                  "Chử Đức Nhượng",
                  "Bạch Thị Lệ Thủy",
                  "Ngạc Văn Ước",
                  "Thẩm Thị Thu Quế",
                  "Giang Hữu Phúc",
                  "Ông Thị Tường Vi",
                  "Hứa Ngọc Quảng",
                  "Lã Thị Ánh Tuyết",
                  "Mạc Đăng Khiêm",
                  "Quách Thị Như Ý")));

  private final Viewer viewer = Nobody.system(1);
  private final Households households;

  DemoHouseholds(Households households) {
    this.households = households;
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public void load(LocalDate today) {
    var drafts = new ArrayList<HouseholdDraft>();
    for (var group : GROUPS) {
      UnitId unit = DemoIds.unit(group.unit());
      var house = 2;
      for (var head : group.heads()) {
        drafts.add(
            new HouseholdDraft(
                new HouseholdId(DemoIds.of("household", head)),
                new HouseholdFacts(
                    unit, head, null, "Số %d, %s".formatted(house, group.lane()), group.name())));
        house += 2;
      }
    }
    households.enterAll(viewer, drafts);
  }
}
