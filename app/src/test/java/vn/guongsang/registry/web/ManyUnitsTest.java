package vn.guongsang.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.registry.RegistryWorld.OFFICER;
import static vn.guongsang.registry.RegistryWorld.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.registry.UnitsOnADay;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.list.ListRequest;

@Tag("database")
@DisplayName("A city of thousands of units")
class ManyUnitsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
  private static final int WARDS = 126;
  private static final int GROUPS = 25;

  private static RegistryWorld world;
  private static UnitId city;
  private static UnitId ward;

  @BeforeAll
  static void found() {
    world = new RegistryWorld(UnitTrees.class, UnitList.class, UnitsOnADay.class, UnitSearch.class);
    city = world.unit("Thành phố", UnitKind.PROVINCE, DAY);
    var drafts = new ArrayList<UnitDraft>();
    for (var w = 1; w <= WARDS; w++) {
      ward = world.units().newId();
      drafts.add(draft(ward, "W" + w, "Phường Số " + w, city, w));
      for (var g = 1; g <= GROUPS; g++) {
        drafts.add(draft(world.units().newId(), "W" + w + "-" + g, "Tổ dân phố " + g, ward, g));
      }
    }
    world.units().found(OFFICER, drafts, TODAY);
  }

  private static UnitDraft draft(UnitId id, String code, String name, UnitId parent, int place) {
    return new UnitDraft(
        id,
        DAY,
        new UnitFacts(code, name, "", UnitKind.OTHER, UnitLevel.TEAM, parent, false, place));
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static ListRequest asked(String... namesAndValues) {
    var parameters = new java.util.LinkedHashMap<String, List<String>>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return new ListRequest("/units", Map.copyOf(parameters));
  }

  private static vn.guongsang.shell.list.Listing<UnitRow> page(ListRequest request) {
    return world
        .bean(UnitList.class)
        .query(request, OFFICER, new Dictionary().in(Language.VI), TODAY)
        .page(request);
  }

  @Test
  void the_tree_opens_one_unit_at_a_time() {
    var tree = world.bean(UnitTrees.class).of(OFFICER, asked(), TODAY);
    assertThat(tree.total()).isEqualTo(1 + WARDS + WARDS * GROUPS);
    assertThat(tree.children()).hasSize(WARDS);
    assertThat(tree.children().getLast().below()).isEqualTo(GROUPS);
    var below = world.bean(UnitTrees.class).of(OFFICER, asked("at", ward.toString()), TODAY);
    assertThat(below.way()).extracting(n -> n.unit().id()).containsExactly(city, ward);
    assertThat(below.children()).hasSize(GROUPS);
  }

  @Test
  void pages_of_the_list_never_overlap_and_miss_nothing() {
    var seen = new ArrayList<java.util.UUID>();
    for (var number = 1; number <= 17; number++) {
      page(asked("size", "200", "page", Integer.toString(number)))
          .rows()
          .forEach(row -> seen.add(row.id()));
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize(1 + WARDS + WARDS * GROUPS);
  }

  @Test
  void the_list_of_a_day_before_is_empty_and_of_the_day_itself_is_full() {
    assertThat(page(asked("on", "30/06/2025")).total()).isZero();
    assertThat(page(asked("on", "2025-07-01")).total()).isEqualTo(1 + WARDS + WARDS * GROUPS);
  }

  @Test
  void the_search_takes_beginnings_of_words_and_the_exact_name_first() {
    assertThat(world.bean(UnitSearch.class).named(OFFICER, "phuong so 12", 3))
        .extracting(UnitSearch.Found::name)
        .containsExactly("Phường Số 12", "Phường Số 120", "Phường Số 121");
    assertThat(world.bean(UnitSearch.class).named(OFFICER, "w7 3", 1))
        .extracting(UnitSearch.Found::name)
        .containsExactly("Tổ dân phố 3");
    assertThat(world.bean(UnitSearch.class).named(OFFICER, "huong so", 3)).isEmpty();
  }
}
