package vn.guongsang.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.registrations.Registering;
import vn.guongsang.movements.registrations.RegistrationDays;
import vn.guongsang.movements.registrations.RegistrationDraft;
import vn.guongsang.movements.registrations.TitleYear;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Viewer;

/**
 * The ward's registered titles of two years: one title achieved, one not, one achieved without
 * having been registered, one that waits to be confirmed. All of it invented.
 */
@Component
class DemoRegistrations implements DemoPart {

  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final UnitId CULTURE = DemoIds.unit("hn/p-hoang-mai/van-hoa");
  private static final UnitId OFFICE = DemoIds.unit("hn/p-hoang-mai/van-phong");

  private final RegistrationDays days;
  private final Registering registering;

  DemoRegistrations(RegistrationDays days, Registering registering) {
    this.days = days;
    this.registering = registering;
  }

  /** After the people and the register. */
  @Override
  public int order() {
    return 84;
  }

  private static PersonId person(String key) {
    return new PersonId(DemoIds.of("person", key));
  }

  @Override
  public void load(LocalDate today) {
    var viewer = Nobody.system(1);
    for (var year : List.of(2025, 2026)) {
      days.set(
          viewer,
          WARD,
          TitleYear.of(year),
          LocalDate.of(year, 1, 5),
          LocalDate.of(year, 2, 28),
          "Theo văn bản hướng dẫn đầu năm (dữ liệu trình diễn)",
          0);
      registered(viewer, year);
    }
    registering.ask(
        viewer,
        person("tuan.dinhanh"),
        TitleYear.of(2026),
        "CSTDCS",
        "Có một sáng kiến được công nhận cấp cơ sở",
        "Sáng kiến vừa được công nhận tháng 10",
        LocalDate.of(2026, 11, 2));
  }

  private void registered(Viewer viewer, int year) {
    registering.register(
        viewer,
        TitleYear.of(year),
        List.of(
            RegistrationDraft.of(
                person("nam.nguyenvan"), "LDTT", "Hoàn thành tốt 100 % nhiệm vụ được giao"),
            RegistrationDraft.of(person("nam.nguyenvan"), "CSTDCS", "Một sáng kiến cấp cơ sở"),
            RegistrationDraft.of(person("tuan.dinhanh"), "LDTT", "Không có hồ sơ quá hạn"),
            RegistrationDraft.of(person("hoa.trinhngoc"), "CSTDCS", ""),
            RegistrationDraft.of(CULTURE, "TTLDTT", ""),
            RegistrationDraft.of(OFFICE, "TTLDXS", "")),
        "",
        LocalDate.of(year, 1, 20));
  }
}
