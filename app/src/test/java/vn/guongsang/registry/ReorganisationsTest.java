package vn.guongsang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.journal.db.Tables.ENTRY;
import static vn.guongsang.registry.RegistryWorld.OFFICER;
import static vn.guongsang.registry.RegistryWorld.RESOLUTION;
import static vn.guongsang.registry.RegistryWorld.TODAY;
import static vn.guongsang.registry.db.Tables.SUCCESSION;
import static vn.guongsang.registry.db.Tables.UNIT;
import static vn.guongsang.registry.db.Tables.UNIT_PLACE;
import static vn.guongsang.registry.db.Tables.UNIT_SPAN;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.ReorganisationOrder.Changed;
import vn.guongsang.registry.ReorganisationOrder.Founded;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.StaleVersion;

@Tag("database")
@DisplayName("Sắp xếp đơn vị")
class ReorganisationsTest {

  private static final LocalDate FOUNDED = LocalDate.of(2008, 8, 1);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private RegistryWorld world;
  private UnitId city;
  private UnitId east;
  private UnitId west;
  private UnitId school;

  @BeforeEach
  void aCityWithTwoDistrictsAndASchool() {
    world = new RegistryWorld();
    city = world.unit("Thành phố", UnitKind.PROVINCE, FOUNDED);
    east = world.unit("Quận Đông", UnitKind.DISTRICT, FOUNDED, city);
    west = world.unit("Quận Tây", UnitKind.DISTRICT, FOUNDED, city);
    school = world.unit("Trường Đông", UnitKind.SCHOOL, FOUNDED, east);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private UnitFacts facts(UnitId unit) {
    return world.units().find(unit).orElseThrow().facts();
  }

  private int version(UnitId unit) {
    return world.units().find(unit).orElseThrow().version();
  }

  private ReorganisationOrder renamed(UnitId unit, String name, LocalDate day) {
    return ReorganisationOrder.rename(
        day, RESOLUTION, "", List.of(new Changed(unit, facts(unit).named(name, ""))));
  }

  private java.util.UUID apply(ReorganisationOrder order) {
    return world.reorganisations().apply(OFFICER, order, Map.of(), TODAY);
  }

  private List<Reason> faultsOf(ReorganisationOrder order) {
    return world.reorganisations().preview(OFFICER, order, TODAY).faults();
  }

  private static List<String> keys(List<Reason> faults) {
    return faults.stream().map(f -> f.words().key()).toList();
  }

  private String nameOn(UnitId unit, LocalDate day) {
    return world.units().on(unit, day).map(Unit::name).orElse("–");
  }

  @Test
  void a_rename_holds_from_its_day_and_not_before() {
    apply(renamed(east, "Quận Phương Đông", DAY));
    assertThat(nameOn(east, DAY.minusDays(1))).isEqualTo("Quận Đông");
    assertThat(nameOn(east, DAY)).isEqualTo("Quận Phương Đông");
    assertThat(facts(east).name()).isEqualTo("Quận Phương Đông");
  }

  @Test
  void a_rename_of_a_day_to_come_changes_nothing_until_that_day() {
    var day = TODAY.plusDays(10);
    apply(renamed(east, "Quận Phương Đông", day));
    assertThat(facts(east).name()).isEqualTo("Quận Đông");
    world.bean(TreeOfToday.class).bringTo(day.minusDays(1));
    assertThat(facts(east).name()).isEqualTo("Quận Đông");
    world.bean(TreeOfToday.class).bringTo(day);
    assertThat(facts(east).name()).isEqualTo("Quận Phương Đông");
  }

  @Test
  void a_rename_entered_late_outlives_a_move_that_came_after_it() {
    apply(
        ReorganisationOrder.move(
            DAY, RESOLUTION, "", List.of(new Changed(school, facts(school).under(west)))));
    apply(
        ReorganisationOrder.rename(
            DAY.minusYears(1),
            RESOLUTION,
            "",
            List.of(
                new Changed(
                    school,
                    world
                        .units()
                        .on(school, DAY.minusYears(1))
                        .orElseThrow()
                        .facts()
                        .named("Trường Mới", "")))));
    assertThat(nameOn(school, DAY.minusYears(1).minusDays(1))).isEqualTo("Trường Đông");
    assertThat(nameOn(school, DAY)).isEqualTo("Trường Mới");
    assertThat(world.units().on(school, DAY).orElseThrow().parent()).contains(west);
  }

  @Test
  void two_forms_opened_on_one_state_cannot_both_rename() {
    var seen = Map.of(east, version(east));
    var first = renamed(east, "Quận Một", DAY);
    var second = renamed(east, "Quận Hai", DAY);
    world.reorganisations().apply(OFFICER, first, seen, TODAY);
    assertThatThrownBy(() -> world.reorganisations().apply(OFFICER, second, seen, TODAY))
        .isInstanceOfSatisfying(
            StaleVersion.class,
            stale -> {
              assertThat(stale.subject()).isEqualTo(east.value());
              assertThat(stale.current()).isEqualTo(version(east));
            });
    assertThat(facts(east).name()).isEqualTo("Quận Một");
  }

  @Test
  void a_merger_ends_both_founds_one_and_takes_the_children_along() {
    var ward = world.units().newId();
    apply(mergerInto(ward));
    assertThat(nameOn(east, DAY.minusDays(1))).isEqualTo("Quận Đông");
    assertThat(nameOn(east, DAY)).isEqualTo("–");
    assertThat(nameOn(west, DAY)).isEqualTo("–");
    assertThat(nameOn(ward, DAY)).isEqualTo("Phường Mới");
    assertThat(world.units().on(school, DAY).orElseThrow().parent()).contains(ward);
    assertThat(world.reorganisations().successors(east))
        .extracting(s -> s.other())
        .containsExactly(ward);
    assertThat(world.reorganisations().predecessors(ward))
        .extracting(s -> s.other())
        .containsExactlyInAnyOrder(east, west);
    assertThat(pathOf(east)).as("its seat").isEqualTo(city + "/" + ward + "/" + east);
  }

  private String pathOf(UnitId unit) {
    return world
        .sql()
        .select(UNIT_TODAY.PATH)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.ID.eq(unit.value()))
        .fetchSingle(UNIT_TODAY.PATH);
  }

  private ReorganisationOrder mergerInto(UnitId ward) {
    return ReorganisationOrder.merge(
        DAY,
        RESOLUTION,
        "",
        List.of(east, west),
        ward,
        new UnitFacts("P-MOI", "Phường Mới", "", UnitKind.WARD, UnitLevel.COMMUNE, city, true, 5));
  }

  @Test
  void the_preview_says_who_becomes_whom_and_changes_nothing() {
    var before = everything();
    var preview =
        world.reorganisations().preview(OFFICER, mergerInto(world.units().newId()), TODAY);
    assertThat(preview.possible()).isTrue();
    assertThat(preview.deeds().stream().map(d -> d.key()))
        .containsExactly(
            "units.will.begin",
            "units.will.end-into",
            "units.will.end-into",
            "units.will.move-along");
    assertThat(preview.livingBefore()).isEqualTo(4);
    assertThat(preview.livingAfter()).isEqualTo(3);
    assertThat(everything()).isEqualTo(before);
  }

  /** All rows that say how units are, but for the versions, which only ever grow. */
  private List<Object> everything() {
    var sql = world.sql();
    return List.of(
        sql.selectFrom(UNIT_SPAN).orderBy(UNIT_SPAN.ID).fetch().intoMaps(),
        sql.select(UNIT.ID, UNIT.TENANT).from(UNIT).orderBy(UNIT.ID).fetch().intoMaps(),
        sql.selectFrom(UNIT_PLACE).orderBy(UNIT_PLACE.UNIT).fetch().intoMaps(),
        sql.selectFrom(SUCCESSION).fetch().intoMaps());
  }

  @Test
  void undoing_puts_back_exactly_what_was() {
    var before = everything();
    var done = apply(mergerInto(world.units().newId()));
    assertThat(everything()).isNotEqualTo(before);
    world.reorganisations().undo(OFFICER, done, 1, "ghi nhầm", TODAY);
    assertThat(everything()).isEqualTo(before);
    assertThatThrownBy(() -> world.reorganisations().undo(OFFICER, done, 2, "lần nữa", TODAY))
        .isInstanceOf(Refused.class);
  }

  @Test
  void undoing_several_in_turn_puts_back_exactly_what_was() {
    var before = everything();
    var one = apply(renamed(east, "Quận Một", DAY.minusDays(5)));
    var ward = world.units().newId();
    var two = apply(mergerInto(ward));
    var three = apply(renamed(ward, "Phường Khác", DAY.plusDays(5)));
    assertThat(keys(world.reorganisations().againstUndo(OFFICER, two)))
        .contains("units.fault.undo-later-first");
    assertThat(keys(world.reorganisations().againstUndo(OFFICER, one)))
        .contains("units.fault.changed-since");
    world.reorganisations().undo(OFFICER, three, 1, "thử", TODAY);
    world.reorganisations().undo(OFFICER, two, 1, "thử", TODAY);
    world.reorganisations().undo(OFFICER, one, 1, "thử", TODAY);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void what_later_units_lean_on_is_not_undone() {
    var ward = world.units().newId();
    var done = apply(mergerInto(ward));
    world.unit("Tổ dân phố 7", UnitKind.RESIDENTIAL_GROUP, DAY, ward);
    assertThat(keys(world.reorganisations().againstUndo(OFFICER, done)))
        .contains("units.fault.parent-unknown");
    assertThatThrownBy(() -> world.reorganisations().undo(OFFICER, done, 1, "thử", TODAY))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_split_divides_the_children_as_was_said() {
    var other = world.unit("Trường Tây Bắc", UnitKind.SCHOOL, FOUNDED, east);
    var north = world.units().newId();
    var south = world.units().newId();
    apply(
        ReorganisationOrder.split(
            DAY,
            RESOLUTION,
            "",
            east,
            true,
            List.of(north, south),
            List.of(founded(north, "Phường Bắc"), founded(south, "Phường Nam")),
            Map.of(school, south)));
    assertThat(world.units().on(other, DAY).orElseThrow().parent()).contains(north);
    assertThat(world.units().on(school, DAY).orElseThrow().parent()).contains(south);
    assertThat(world.reorganisations().successors(east))
        .extracting(s -> s.other(), s -> s.main())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(north, true),
            org.assertj.core.groups.Tuple.tuple(south, false));
  }

  private Founded founded(UnitId id, String name) {
    return new Founded(
        id,
        new UnitFacts(
            name.replace(' ', '-'), name, "", UnitKind.WARD, UnitLevel.COMMUNE, city, true, 0));
  }

  @Test
  void a_unit_that_gives_up_a_part_goes_on() {
    var north = world.units().newId();
    apply(
        ReorganisationOrder.split(
            DAY,
            RESOLUTION,
            "",
            east,
            false,
            List.of(north),
            List.of(founded(north, "Phường Bắc")),
            Map.of(school, north)));
    assertThat(nameOn(east, DAY)).isEqualTo("Quận Đông");
    assertThat(world.units().on(school, DAY).orElseThrow().parent()).contains(north);
    assertThat(pathOf(east)).isEqualTo(city + "/" + east);
  }

  @Test
  void a_unit_with_children_is_not_dissolved_without_a_place_for_them() {
    var alone =
        ReorganisationOrder.dissolve(DAY, RESOLUTION, "", List.of(east), List.of(), Map.of());
    assertThat(keys(faultsOf(alone))).contains("units.fault.children-left");
    var withHeir =
        ReorganisationOrder.dissolve(DAY, RESOLUTION, "", List.of(east), List.of(west), Map.of());
    assertThat(faultsOf(withHeir)).isEmpty();
    var withThem =
        ReorganisationOrder.dissolve(
            DAY, RESOLUTION, "", List.of(east, school), List.of(), Map.of());
    assertThat(faultsOf(withThem)).isEmpty();
  }

  @Test
  void the_day_must_lie_in_the_life_of_the_unit() {
    assertThat(
            keys(
                faultsOf(
                    ReorganisationOrder.dissolve(
                        FOUNDED, RESOLUTION, "", List.of(school), List.of(), Map.of()))))
        .containsExactly("units.fault.ends-before-it-begins");
    assertThat(
            keys(
                faultsOf(
                    ReorganisationOrder.dissolve(
                        FOUNDED.minusDays(1),
                        RESOLUTION,
                        "",
                        List.of(school),
                        List.of(),
                        Map.of()))))
        .contains("units.fault.not-yet");
    assertThat(
            faultsOf(
                ReorganisationOrder.dissolve(
                    FOUNDED.plusDays(1), RESOLUTION, "", List.of(school), List.of(), Map.of())))
        .isEmpty();
    apply(ReorganisationOrder.dissolve(DAY, RESOLUTION, "", List.of(school), List.of(), Map.of()));
    assertThat(
            keys(
                faultsOf(
                    ReorganisationOrder.dissolve(
                        DAY, RESOLUTION, "", List.of(school), List.of(), Map.of()))))
        .containsExactly("units.fault.already-ended");
  }

  @Test
  void nobody_moves_below_itself() {
    var below =
        ReorganisationOrder.move(
            DAY, RESOLUTION, "", List.of(new Changed(city, facts(city).under(school))));
    assertThat(keys(faultsOf(below))).containsExactly("units.fault.circle");
    var beside =
        ReorganisationOrder.move(
            DAY, RESOLUTION, "", List.of(new Changed(school, facts(school).under(west))));
    assertThat(faultsOf(beside)).isEmpty();
  }

  @Test
  void a_circle_that_would_close_only_later_is_seen_now() {
    apply(
        ReorganisationOrder.move(
            DAY, RESOLUTION, "", List.of(new Changed(west, facts(west).under(school)))));
    var underWestBefore =
        ReorganisationOrder.move(
            DAY.minusDays(10), RESOLUTION, "", List.of(new Changed(east, facts(east).under(west))));
    assertThat(keys(faultsOf(underWestBefore))).containsExactly("units.fault.circle");
  }

  @Test
  void two_units_may_swap_codes_and_none_may_take_anothers() {
    var swap =
        ReorganisationOrder.rename(
            DAY,
            RESOLUTION,
            "",
            List.of(
                new Changed(east, facts(east).coded("Quận-Tây")),
                new Changed(west, facts(west).coded("Quận-Đông"))));
    assertThat(faultsOf(swap)).isEmpty();
    apply(swap);
    assertThat(world.units().on(east, DAY).orElseThrow().code()).isEqualTo("Quận-Tây");
    var taken =
        ReorganisationOrder.rename(
            DAY.plusDays(1),
            RESOLUTION,
            "",
            List.of(new Changed(east, facts(east).coded("Quận-Đông"))));
    assertThat(keys(faultsOf(taken))).containsExactly("units.fault.code-taken");
  }

  @Test
  void a_second_unit_of_one_name_under_one_parent_is_a_warning_only() {
    var preview = world.reorganisations().preview(OFFICER, renamed(west, "Quan dong", DAY), TODAY);
    assertThat(preview.possible()).isTrue();
    assertThat(preview.warnings().stream().map(w -> w.key()))
        .containsExactly("units.warn.day-is-past", "units.warn.same-name");
  }

  @Test
  void each_unit_concerned_gets_its_sentence() {
    apply(mergerInto(world.units().newId()));
    assertThat(
            world
                .sql()
                .select(ENTRY.VERB)
                .from(ENTRY)
                .where(ENTRY.VERB.ne("units.created"))
                .orderBy(ENTRY.VERB.collate("C"))
                .fetch(ENTRY.VERB))
        .containsExactly("units.founded", "units.merged", "units.merged", "units.moved-along");
  }

  @Test
  void a_correction_holds_for_all_the_days_it_was_believed() {
    apply(
        ReorganisationOrder.move(
            DAY, RESOLUTION, "", List.of(new Changed(school, facts(school).under(west)))));
    world
        .units()
        .correct(
            OFFICER,
            school,
            version(school),
            facts(school).named("Trường Đông Đô", ""),
            "gõ nhầm",
            TODAY);
    assertThat(nameOn(school, FOUNDED)).isEqualTo("Trường Đông Đô");
    assertThat(nameOn(school, TODAY)).isEqualTo("Trường Đông Đô");
    assertThat(world.units().on(school, DAY.minusDays(1)).map(u -> u.parent()))
        .isEqualTo(Optional.of(Optional.of(east)));
  }

  @Test
  void an_official_order_is_kept_and_a_second_form_is_stale() {
    var seen = version(city);
    world.units().arrange(OFFICER, city, seen, List.of(west, east), TODAY);
    assertThat(world.units().children(city)).extracting(c -> c.id()).containsExactly(west, east);
    assertThatThrownBy(() -> world.units().arrange(OFFICER, city, seen, List.of(east, west), TODAY))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void the_database_itself_refuses_two_truths_on_one_day() {
    var sql = world.sql();
    assertThatThrownBy(
            () ->
                sql.execute(
                    "insert into registry.unit_span select gen_random_uuid(), unit, tenant, date"
                        + " '2010-01-01', null, code || 'x', name, short_name, folded, kind, level,"
                        + " parent, legal_entity, ordinal from registry.unit_span where unit = ?",
                    school.value()))
        .hasMessageContaining("unit_span_one_per_day");
    assertThatThrownBy(
            () ->
                sql.execute(
                    "update registry.unit_span set code = ? where unit = ?",
                    "Quận-Tây",
                    east.value()))
        .hasMessageContaining("unit_span_one_code");
  }

  @Test
  void every_kind_and_level_can_be_kept() {
    for (var kind : UnitKind.values()) {
      world.unit("Loại " + kind, kind, DAY, city);
    }
    for (var level : UnitLevel.values()) {
      world
          .units()
          .correct(
              OFFICER,
              school,
              version(school),
              facts(school).of(UnitKind.SCHOOL, level),
              "thử",
              TODAY);
      assertThat(facts(school).level()).isEqualTo(level);
    }
    assertThat(world.units().children(city)).hasSize(2 + UnitKind.values().length);
  }

  @Test
  void a_viewer_without_the_unit_in_scope_finds_nothing_to_reorganise() {
    var order = renamed(east, "Quận Một", DAY);
    assertThatThrownBy(
            () -> world.reorganisations().preview(vn.guongsang.shell.Nobody.PUBLIC, order, TODAY))
        .isInstanceOf(vn.guongsang.shell.NotFound.class);
  }
}
