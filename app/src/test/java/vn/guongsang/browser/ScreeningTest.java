package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.screening.RegisterWorld;

/** An officer puts the law to a unit, and looks at one person on the telephone. */
@Tag("browser")
class ScreeningTest {

  private static final UnitId HERE = DemoIds.unit("hn/p-hai-ba-trung");
  private static final String OFFICER = "yen.phanhai";

  private static UUID hanh;

  @BeforeAll
  static void lives() {
    var world = new RegisterWorld(RunningApp.shared().database().asOwner(), "screening-browser");
    hanh = world.person("Nguyễn Thị Hạnh", "FEMALE", HERE, "PROFESSIONAL");
    world.award(hanh, HERE, "LDTT", "MERIT", 2021, 2022, 2023, 2024, 2025);
    world.award(hanh, HERE, "CSTDCS", "MERIT", 2023, 2024, 2025);
    world.initiative(hanh, HERE, 2025, "PROVINCE", null);
    var other = world.person("Trần Quốc Ẩn", "MALE", HERE, "LEADER");
    world.award(other, HERE, "CSTDCS", "MERIT", 2024, 2025);
    var third = world.person("Đỗ Văn Ủy", "MALE", HERE, "PROFESSIONAL");
    for (var year = 2021; year <= 2025; year++) {
      world.rating(hanh, HERE, year, "EXCELLENT");
      world.rating(other, HERE, year, "GOOD");
    }
    world.rating(third, HERE, 2025, "GOOD");
    world.rating(third, HERE, 2025, "COMPLETED");
    world.hold(third, HERE, "COMPLAINT", "2026-02-01");
  }

  @Test
  void an_officer_screens_the_unit_and_drills_to_one_checklist() {
    try (var desk = Browser.desktop()) {
      desk.signIn(OFFICER).open("/screenings/new").looksRight().isAccessible().shot("screen-new");
      desk.find("#f-award").selectOption("INDIVIDUAL:CSTDT");
      desk.find("#f-year").fill("2025");
      desk.find("#f-receivedOn").fill("15/01/2026");
      desk.find("main button[type=submit]").click();
      desk.find("main a.btn[href^='/screenings/']").click();
      desk.find("ul.counts").waitFor();
      desk.looksRight().isAccessible().shot("screening");
      assertThat(desk.find("ul.counts").textContent()).contains("Đủ điều kiện: 1");
      var address = desk.address();
      desk.find("td.lead a").getByText("Trần Quốc Ẩn").click();
      desk.find("ul.check").first().waitFor();
      desk.looksRight().isAccessible().shot("screening-answer");
      assertThat(desk.find("main").textContent()).contains("thiếu 1 năm");
      desk.open("/screenings/new?way=list").looksRight().isAccessible().shot("screen-list");
      desk.open("/screenings/register-checks").looksRight().isAccessible().shot("checks");
      assertThat(desk.find("td.lead").allTextContents()).anyMatch(t -> t.contains("Đỗ Văn Ủy"));
      desk.open("/screenings").looksRight().isAccessible().shot("screenings");
      desk.inEnglish().open(address).looksRight().isAccessible().shot("screening-en");
      assertThat(desk.find("ul.counts").textContent()).contains("Eligible: 1");
    }
  }

  @Test
  void a_person_and_a_unit_are_read_on_a_phone() {
    try (var phone = Browser.phone()) {
      phone
          .signIn(OFFICER)
          .open("/people/" + hanh + "/eligibility?award=CSTDT&year=2025&receivedOn=15/01/2026")
          .looksRight()
          .isAccessible()
          .shot("person-checklist");
      assertThat(phone.find("main .notice").first().textContent()).contains("Đủ điều kiện.");
      phone.open("/units/" + HERE).isAccessible().shot("unit-with-part");
      assertThat(phone.find("main").textContent()).contains("Năm nay tập thể có thể");
      phone
          .open("/units/" + HERE + "/eligibility?award=TTLDTT&year=2025")
          .looksRight()
          .isAccessible()
          .shot("unit-checklist");
    }
  }
}
