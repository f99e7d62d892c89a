package vn.guongsang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.registry.RegistryWorld.TODAY;
import static vn.guongsang.registry.db.Tables.SUCCESSION;
import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.UnitKind;

@Tag("database")
@DisplayName("The reform of 2025 replayed on the demo world")
class DemoUnitsTest {

  private static final LocalDate THE_DAY = LocalDate.of(2025, 7, 1);
  private static final LocalDate THE_DAY_BEFORE = LocalDate.of(2025, 6, 30);

  private static RegistryWorld world;

  @BeforeAll
  static void load() {
    world = new RegistryWorld(DemoUnits.class);
    world.bean(DemoUnits.class).load(TODAY);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static Map<UnitKind, Long> kindsOn(LocalDate day, UnitId parent) {
    return world.units().asAt(day).stream()
        .filter(u -> u.parent().equals(java.util.Optional.of(parent)))
        .collect(Collectors.groupingBy(Unit::kind, TreeMap::new, Collectors.counting()));
  }

  @Test
  void thirty_districts_until_the_day_before_and_126_wards_and_communes_from_the_day() {
    var city = DemoIds.unit("hn");
    assertThat(kindsOn(THE_DAY_BEFORE, city))
        .containsEntry(UnitKind.DISTRICT, 30L)
        .doesNotContainKeys(UnitKind.WARD, UnitKind.COMMUNE);
    assertThat(kindsOn(THE_DAY, city))
        .containsEntry(UnitKind.WARD, 51L)
        .containsEntry(UnitKind.COMMUNE, 75L)
        .doesNotContainKey(UnitKind.DISTRICT);
  }

  @Test
  void quan_hoang_mai_leads_to_its_seven_wards_and_the_ward_of_its_name_is_another_unit() {
    assertThat(successorsOf("hn/q-hoang-mai"))
        .containsExactly(
            "Phường Hoàng Mai",
            "Phường Hoàng Liệt",
            "Phường Lĩnh Nam",
            "Phường Tương Mai",
            "Phường Vĩnh Hưng",
            "Phường Yên Sở",
            "Phường Định Công");
    assertThat(DemoIds.unit("hn/q-hoang-mai")).isNotEqualTo(DemoIds.unit("hn/p-hoang-mai"));
    assertThat(world.units().on(DemoIds.unit("hn/p-hoang-mai"), THE_DAY_BEFORE)).isEmpty();
    assertThat(world.units().on(DemoIds.unit("hn/q-hoang-mai"), THE_DAY_BEFORE))
        .hasValueSatisfying(u -> assertThat(u.name()).isEqualTo("Quận Hoàng Mai"));
    assertThat(world.units().on(DemoIds.unit("hn/q-hoang-mai"), THE_DAY)).isEmpty();
  }

  /** The main one first, the others by name. */
  private static List<String> successorsOf(String key) {
    return world
        .sql()
        .select(UNIT_TODAY.NAME)
        .from(SUCCESSION)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(SUCCESSION.SUCCESSOR))
        .where(SUCCESSION.PREDECESSOR.eq(DemoIds.unit(key).value()))
        .orderBy(SUCCESSION.MAIN.desc(), UNIT_TODAY.NAME.collate("C"))
        .fetch(UNIT_TODAY.NAME);
  }

  @Test
  void every_former_district_leads_to_successors_that_live_and_each_new_one_comes_from_some() {
    var districts =
        world.units().asAt(THE_DAY_BEFORE).stream()
            .filter(u -> u.kind() == UnitKind.DISTRICT)
            .map(u -> u.id().value())
            .toList();
    assertThat(districts).hasSize(30);
    assertThat(
            world
                .sql()
                .selectDistinct(SUCCESSION.PREDECESSOR)
                .from(SUCCESSION)
                .join(UNIT_TODAY)
                .on(UNIT_TODAY.ID.eq(SUCCESSION.SUCCESSOR))
                .where(SUCCESSION.PREDECESSOR.in(districts))
                .and(SUCCESSION.MAIN)
                .and(UNIT_TODAY.LIVING)
                .fetch(SUCCESSION.PREDECESSOR))
        .containsExactlyInAnyOrderElementsOf(districts);
    assertThat(
            world
                .sql()
                .selectDistinct(SUCCESSION.SUCCESSOR)
                .from(SUCCESSION)
                .where(SUCCESSION.PREDECESSOR.in(districts))
                .fetch(SUCCESSION.SUCCESSOR))
        .hasSize(126);
  }

  @Test
  void nothing_is_lost_and_nothing_is_doubled() {
    var before = world.units().asAt(THE_DAY_BEFORE).stream().map(Unit::id).toList();
    var after = world.units().asAt(THE_DAY).stream().map(Unit::id).toList();
    assertThat(before).doesNotHaveDuplicates();
    assertThat(after).doesNotHaveDuplicates();
    var ended = before.stream().filter(u -> !after.contains(u)).toList();
    var founded = after.stream().filter(u -> !before.contains(u)).toList();
    assertThat(after).hasSize(before.size() - ended.size() + founded.size());
    assertThat(
            world
                .sql()
                .fetchCount(
                    UNIT_TODAY, UNIT_TODAY.ID.in(before.stream().map(UnitId::value).toList())))
        .as("every unit of before still has its place today")
        .isEqualTo(before.size());
    assertThat(ended)
        .as("whoever ended has a successor")
        .allSatisfy(
            u ->
                assertThat(world.sql().fetchCount(SUCCESSION, SUCCESSION.PREDECESSOR.eq(u.value())))
                    .isPositive());
  }

  @Test
  void an_ended_district_sits_under_its_main_successor() {
    assertThat(
            world
                .sql()
                .select(UNIT_TODAY.PATH)
                .from(UNIT_TODAY)
                .where(UNIT_TODAY.ID.eq(DemoIds.unit("hn/q-hoang-mai").value()))
                .fetchSingle(UNIT_TODAY.PATH))
        .isEqualTo(
            DemoIds.unit("hn")
                + "/"
                + DemoIds.unit("hn/p-hoang-mai")
                + "/"
                + DemoIds.unit("hn/q-hoang-mai"));
  }

  @Test
  void old_names_are_found_without_accents() {
    assertThat(
            world
                .sql()
                .selectDistinct(UNIT_NAME.UNIT)
                .from(UNIT_NAME)
                .where(UNIT_NAME.FOLDED.eq(VietnameseText.fold("quan hoang mai")))
                .fetch(UNIT_NAME.UNIT))
        .containsExactly(DemoIds.unit("hn/q-hoang-mai").value());
  }

  @Test
  void residential_groups_go_with_their_ward() {
    var group = DemoIds.unit("hn/q-hoang-mai/p-hoang-van-thu/tdp-7");
    assertThat(world.units().on(group, THE_DAY_BEFORE).orElseThrow().parent())
        .contains(DemoIds.unit("hn/q-hoang-mai/p-hoang-van-thu"));
    assertThat(world.units().on(group, THE_DAY).orElseThrow().parent())
        .contains(DemoIds.unit("hn/p-hoang-mai"));
  }

  @Test
  void the_labour_department_of_ha_noi_is_split_among_three() {
    assertThat(successorsOf("hn/so-lao-dong"))
        .containsExactly(
            "Sở Nội vụ thành phố Hà Nội",
            "Sở Giáo dục và Đào tạo thành phố Hà Nội",
            "Sở Y tế thành phố Hà Nội");
    var last = LocalDate.of(2025, 2, 28);
    assertThat(world.units().on(DemoIds.unit("hn/so-lao-dong"), last)).isPresent();
    assertThat(world.units().on(DemoIds.unit("hn/so-lao-dong"), last.plusDays(1))).isEmpty();
    assertThat(
            world
                .units()
                .on(DemoIds.unit("hn/so-lao-dong/nghe"), last.plusDays(1))
                .orElseThrow()
                .parent())
        .contains(DemoIds.unit("hn/so-giao-duc"));
  }

  @Test
  void the_union_of_officials_lived_until_30_june_2025() {
    assertThat(world.units().on(DemoIds.unit("hn/cdvc"), THE_DAY_BEFORE)).isPresent();
    assertThat(world.units().on(DemoIds.unit("hn/cdvc"), THE_DAY)).isEmpty();
  }

  @Test
  void the_labour_department_of_can_tho_went_from_16_parts_to_11() {
    var day = LocalDate.of(2019, 1, 1);
    assertThat(partsOfTheLabourDepartment(day.minusDays(1))).isEqualTo(16);
    assertThat(partsOfTheLabourDepartment(day)).isEqualTo(11);
    assertThat(partsOfTheLabourDepartment(LocalDate.of(2025, 2, 28))).isEqualTo(11);
    assertThat(partsOfTheLabourDepartment(LocalDate.of(2025, 3, 1))).isZero();
  }

  private static long partsOfTheLabourDepartment(LocalDate day) {
    return kindsOn(day, DemoIds.unit("ct/so-lao-dong")).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  @Test
  void both_cities_are_roots_of_their_own() {
    assertThat(
            world
                .sql()
                .select(UNIT_TODAY.NAME)
                .from(UNIT_TODAY)
                .where(UNIT_TODAY.PARENT.isNull())
                .orderBy(UNIT_TODAY.TENANT)
                .fetch(UNIT_TODAY.NAME))
        .containsExactly("Thành phố Hà Nội", "Thành phố Cần Thơ");
  }
}
