package vn.guongsang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Visitor;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.UnitId;

/** What cannot all be right in the register, each kind with its counter-case. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterChecksTest {

  private static final UnitId HERE = DemoIds.unit("hn/p-hoang-mai");
  private static final UnitId ELSEWHERE = DemoIds.unit("hn/p-hai-ba-trung");

  private final RegisterWorld world =
      new RegisterWorld(RunningApp.shared().database().asOwner(), "register-checks-test");

  @BeforeAll
  void lives() {
    var rated = person("Vũ Thị Xếp Hai");
    world.rating(rated, HERE, 2024, "GOOD");
    world.rating(rated, HERE, 2024, "EXCELLENT");
    world.rating(rated, HERE, 2023, "GOOD");
    var titled = person("Vũ Thị Danh Hai");
    world.award(titled, HERE, "LDTT", "MERIT", 2024, 2024);
    var early = person("Vũ Thị Sớm");
    world.award(early, HERE, "CSTDT", "MERIT", 2022);
    world.award(early, HERE, "CSTDCS", "MERIT", 2023);
    var proper = person("Vũ Thị Đúng");
    world.award(proper, HERE, "CSTDCS", "MERIT", 2020, 2021, 2022);
    world.award(proper, HERE, "CSTDT", "MERIT", 2022);
    var wrongly = person("Vũ Thị Thẩm Quyền");
    world.decided(wrongly, HERE, "CSTDT", "MERIT", 2025, "COMMUNE_CHAIR", "2026-01-20", "9/QĐ");
    var rightly = person("Vũ Thị Có Quyền");
    world.decided(rightly, HERE, "CSTDT", "MERIT", 2025, "PROVINCE_CHAIR", "2026-01-20", "10/QĐ");
    var numbered = person("Vũ Thị Số Một");
    world.decided(numbered, HERE, "GK", "MERIT", 2025, null, "2025-03-01", "777/QĐ-TRÙNG");
    world.decided(numbered, HERE, "GK", "MERIT", 2025, null, "2025-09-01", "777/QĐ-TRÙNG");
    world.decided(numbered, HERE, "GK", "MERIT", 2024, null, "2024-09-01", "778/QĐ-LẺ");
    var both = person("Vũ Thị Hai Nơi");
    world.post(both, ELSEWHERE, "PROFESSIONAL", "2020-01-01", null);
    var moved = world.entry("Vũ Thị Chuyển", "FEMALE", HERE);
    world.post(moved, ELSEWHERE, "PROFESSIONAL", "2015-01-01", "2020-01-01");
    world.post(moved, HERE, "PROFESSIONAL", "2020-01-01", null);
    var outside = world.person("Vũ Ngoại Zykov", "MALE", ELSEWHERE, "PROFESSIONAL");
    world.rating(outside, ELSEWHERE, 2024, "GOOD");
    world.rating(outside, ELSEWHERE, 2024, "COMPLETED");
  }

  private java.util.UUID person(String name) {
    return world.person(name, "FEMALE", HERE, "PROFESSIONAL");
  }

  @ParameterizedTest
  @CsvSource({
    "RATED_TWICE, Vũ Thị Xếp Hai, Vũ Thị Danh Hai",
    "TITLE_TWICE, Vũ Thị Danh Hai, Vũ Thị Đúng",
    "BEFORE_ITS_GROUND, Vũ Thị Sớm, Vũ Thị Đúng",
    "NO_AUTHORITY, Vũ Thị Thẩm Quyền, Vũ Thị Có Quyền",
    "NUMBER_TWICE, 777/QĐ-TRÙNG, 778/QĐ-LẺ",
    "TWO_PLACES, Vũ Thị Hai Nơi, Vũ Thị Chuyển"
  })
  void each_kind_finds_its_own_and_nothing_else(String kind, String found, String not) {
    var page = Visitor.as("nam.nguyenvan").get("/screenings/register-checks?kind=" + kind);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(found).doesNotContain(not, "Zykov");
  }

  @Test
  void what_is_outside_the_scope_is_not_even_counted() {
    var page =
        Visitor.as("nam.nguyenvan").get("/screenings/register-checks?kind=RATED_TWICE").body();
    var count =
        java.util.regex.Pattern.compile("Hai xếp loại trong một năm: <strong>(\\d+)</strong>")
            .matcher(page);
    assertThat(count.find()).isTrue();
    assertThat(page.split("/people/", -1).length - 1).isEqualTo(Integer.parseInt(count.group(1)));
  }
}
