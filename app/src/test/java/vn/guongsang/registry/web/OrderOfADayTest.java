package vn.guongsang.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.registry.RegistryWorld.OFFICER;
import static vn.guongsang.registry.RegistryWorld.RESOLUTION;
import static vn.guongsang.registry.RegistryWorld.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.ReorganisationOrder;
import vn.guongsang.registry.ReorganisationOrder.Changed;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitsOnADay;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.list.ListRequest;

@Tag("database")
@DisplayName("The list of a past day stands in the order of that day")
class OrderOfADayTest {

  private static final LocalDate FOUNDED = LocalDate.of(2024, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  @Test
  void before_and_after_a_move_and_a_rename() {
    try (var world = new RegistryWorld(UnitList.class, UnitsOnADay.class)) {
      var city = world.unit("Thành phố", UnitKind.PROVINCE, FOUNDED);
      var west = world.unit("Quận Tây", UnitKind.DISTRICT, FOUNDED, city);
      var east = world.unit("Quận Đông", UnitKind.DISTRICT, FOUNDED, city);
      world.unit("Quận Đông Anh", UnitKind.DISTRICT, FOUNDED, city);
      var school = world.unit("Trường Một", UnitKind.SCHOOL, FOUNDED, west);
      world.unit("Trường Hai", UnitKind.SCHOOL, FOUNDED, east);
      apply(
          world,
          ReorganisationOrder.move(
              DAY, RESOLUTION, "", List.of(new Changed(school, facts(world, school).under(east)))));
      apply(
          world,
          ReorganisationOrder.rename(
              DAY,
              RESOLUTION,
              "",
              List.of(new Changed(west, facts(world, west).named("An Tây", "")))));

      assertThat(names(world, "30/06/2025"))
          .containsExactly(
              "Thành phố", "Quận Đông", "Trường Hai", "Quận Đông Anh", "Quận Tây", "Trường Một");
      var after =
          List.of("Thành phố", "An Tây", "Quận Đông", "Trường Hai", "Trường Một", "Quận Đông Anh");
      assertThat(names(world, "01/07/2025")).isEqualTo(after);
      assertThat(names(world, "")).isEqualTo(after);
      assertThat(names(world, "31/12/2023")).isEmpty();
    }
  }

  private static UnitFacts facts(RegistryWorld world, UnitId unit) {
    return world.units().on(unit, DAY).orElseThrow().facts();
  }

  private static void apply(RegistryWorld world, ReorganisationOrder order) {
    world.reorganisations().apply(OFFICER, order, Map.of(), TODAY);
  }

  private static List<String> names(RegistryWorld world, String on) {
    var request = new ListRequest("/units", Map.of("on", List.of(on)));
    return world
        .bean(UnitList.class)
        .query(request, OFFICER, new Dictionary().in(Language.VI), TODAY)
        .page(request)
        .rows()
        .stream()
        .map(UnitRow::name)
        .toList();
  }
}
