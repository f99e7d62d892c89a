package vn.guongsang.decisions.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;

@DisplayName("Thể thức suy ra từ tên và cấp của đơn vị")
class OfficeDefaultsTest {

  private static Unit unit(
      String name, String shortName, UnitKind kind, UnitLevel level, @Nullable Unit above) {
    return new Unit(
        new UnitId(UUID.randomUUID()),
        1,
        1,
        new UnitFacts(
            name, name, shortName, kind, level, above == null ? null : above.id(), true, 1),
        DayRange.from(LocalDate.of(2025, 7, 1)));
  }

  private static final Unit CITY =
      unit("Thành phố Hà Nội", "Hà Nội", UnitKind.PROVINCE, UnitLevel.PROVINCE, null);
  private static final Unit WARD =
      unit("Phường Hoàng Mai", "", UnitKind.WARD, UnitLevel.COMMUNE, CITY);
  private static final Unit DEPARTMENT =
      unit(
          "Sở Giáo dục và Đào tạo thành phố Hà Nội",
          "Sở GDĐT",
          UnitKind.DEPARTMENT,
          UnitLevel.PROVINCE_BODY,
          CITY);

  @Test
  void a_ward_signs_as_its_peoples_committee() {
    var office = OfficeDefaults.of(WARD, CITY, WARD);
    assertThat(office)
        .isEqualTo(
            new Office(
                WARD.id(),
                IssuerKind.COMMUNE,
                "",
                "Ủy ban nhân dân\nphường Hoàng Mai",
                "Hoàng Mai",
                "QĐ-UBND",
                "Chủ tịch",
                "Chủ tịch Ủy ban nhân dân phường Hoàng Mai",
                "Ủy ban nhân dân",
                Capacity.HEAD,
                "",
                "",
                "Trưởng phòng Văn hóa – Xã hội",
                java.util.List.of(),
                null,
                false,
                0));
  }

  @Test
  void a_ward_entered_by_its_committees_name_is_the_same() {
    var named = unit("UBND phường Hoàng Mai", "", UnitKind.WARD, UnitLevel.COMMUNE, CITY);
    var office = OfficeDefaults.of(named, CITY, named);
    assertThat(office.heading()).isEqualTo("Ủy ban nhân dân\nphường Hoàng Mai");
    assertThat(office.place()).isEqualTo("Hoàng Mai");
  }

  @Test
  void a_ward_called_by_a_number_keeps_its_kind_in_the_place() {
    var numbered = unit("Phường 12", "", UnitKind.WARD, UnitLevel.COMMUNE, CITY);
    assertThat(OfficeDefaults.of(numbered, CITY, numbered).place()).isEqualTo("Phường 12");
  }

  @Test
  void the_city_has_nobody_above() {
    var office = OfficeDefaults.of(CITY, null, CITY);
    assertThat(office.heading()).isEqualTo("Ủy ban nhân dân\nthành phố Hà Nội");
    assertThat(office.superior()).isEmpty();
    assertThat(office.place()).isEqualTo("Hà Nội");
    assertThat(office.proposer()).isEqualTo("Giám đốc Sở Nội vụ");
  }

  @Test
  void a_department_stands_under_the_city_and_leaves_its_name_out() {
    var office = OfficeDefaults.of(DEPARTMENT, CITY, CITY);
    assertThat(office.superior()).isEqualTo("Ủy ban nhân dân\nthành phố Hà Nội");
    assertThat(office.heading()).isEqualTo("Sở Giáo dục và Đào tạo");
    assertThat(office.symbol()).isEqualTo("QĐ-SGDĐT");
    assertThat(office.head()).isEqualTo("Giám đốc");
    assertThat(office.decider()).isEqualTo("Giám đốc Sở Giáo dục và Đào tạo");
    assertThat(office.place()).isEqualTo("Hà Nội");
  }

  @Test
  void a_school_stands_under_whoever_runs_it() {
    var school =
        unit("Trường THPT Hoàng Văn Thụ", "THPT HVT", UnitKind.SCHOOL, UnitLevel.BASE, DEPARTMENT);
    var office = OfficeDefaults.of(school, DEPARTMENT, CITY);
    assertThat(office.superior()).isEqualTo("Sở Giáo dục và Đào tạo thành phố Hà Nội");
    assertThat(office.symbol()).isEqualTo("QĐ-THPTHVT");
    assertThat(office.decider()).isEqualTo("Hiệu trưởng Trường THPT Hoàng Văn Thụ");
    var ofWard = unit("Trường THCS Tân Mai", "", UnitKind.SCHOOL, UnitLevel.BASE, WARD);
    assertThat(OfficeDefaults.of(ofWard, WARD, WARD).superior())
        .isEqualTo("Ủy ban nhân dân\nphường Hoàng Mai");
  }

  @Test
  void words_that_post_and_office_share_are_said_once() {
    var office =
        unit(
            "Văn phòng Ủy ban nhân dân thành phố Hà Nội",
            "",
            UnitKind.DEPARTMENT,
            UnitLevel.PROVINCE_BODY,
            CITY);
    assertThat(OfficeDefaults.of(office, CITY, CITY).decider())
        .isEqualTo("Chánh Văn phòng Ủy ban nhân dân");
  }

  @Test
  void each_capacity_is_written_as_the_decree_says() {
    var office = OfficeDefaults.of(WARD, CITY, WARD);
    assertThat(office.signature(Capacity.HEAD, "A", "").capacity()).containsExactly("CHỦ TỊCH");
    assertThat(office.signature(Capacity.ON_BEHALF, "A", "").capacity())
        .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    assertThat(office.signature(Capacity.ON_BEHALF, "A", "Phó Chủ tịch").capacity())
        .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    assertThat(office.signature(Capacity.FOR_HEAD, "A", "Phó Chủ tịch").capacity())
        .containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    assertThat(office.signature(Capacity.ACTING, "A", "").capacity())
        .containsExactly("Q. CHỦ TỊCH");
    assertThat(office.signature(Capacity.BY_ORDER, "A", "Chánh Văn phòng").capacity())
        .containsExactly("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
    assertThat(office.signature(Capacity.BY_DELEGATION, "A", "Trưởng phòng").capacity())
        .containsExactly("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG");
  }
}
