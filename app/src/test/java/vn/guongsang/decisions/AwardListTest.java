package vn.guongsang.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.decisions.RegisterWorld.OFFICER;
import static vn.guongsang.decisions.RegisterWorld.TODAY;
import static vn.guongsang.decisions.RegisterWorld.decision;
import static vn.guongsang.decisions.RegisterWorld.draft;
import static vn.guongsang.decisions.db.Tables.AWARD;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.TestViewer;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;

@Tag("database")
@DisplayName("Tìm trong sổ vàng")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardListTest {

  private final RegisterWorld world = new RegisterWorld();
  private final AwardList list = world.registry().bean(AwardList.class);

  /** Another tree of the same tenant. */
  private final UnitId sea =
      world.registry().unit("Liên đoàn Lao động tỉnh", UnitKind.WARD, LocalDate.of(2010, 1, 1));

  /** Sees by path, as accounts do. */
  private record Seated(TestViewer inner, String path, boolean atRoot) implements Viewer {
    @Override
    public Optional<AccountId> account() {
      return inner.account();
    }

    @Override
    public String name() {
      return inner.name();
    }

    @Override
    public boolean may(Right right) {
      return true;
    }

    @Override
    public Optional<UnitId> unit() {
      return inner.unit();
    }

    @Override
    public String unitName() {
      return "";
    }

    @Override
    public int tenant() {
      return 1;
    }

    @Override
    public List<Seat> seats() {
      return List.of();
    }

    @Override
    public Condition sees(Field<String> unitPath) {
      return unitPath.startsWith(path);
    }

    @Override
    public Condition seesUnit(Field<UUID> unit) {
      throw new UnsupportedOperationException();
    }
  }

  private Viewer acting(UnitId unit, String path, boolean atRoot) {
    return new Seated(
        new TestViewer(new AccountId(new UUID(0, 1)), "Cán bộ", unit, Set.of(), List.of(), atRoot),
        path,
        atRoot);
  }

  @BeforeAll
  void some_awards() {
    var hoa = world.person("Trần Thị Mai Hoa", world.ward);
    world.formerly(hoa, "Trần Thị Hoa", LocalDate.of(2022, 6, 1));
    world.served(hoa, world.school, LocalDate.of(2015, 1, 1), LocalDate.of(2023, 1, 1));
    world.served(hoa, world.ward, LocalDate.of(2023, 1, 1), null);
    enter("11/QĐ-UBND", LocalDate.of(2022, 5, 31), hoa, 2021);
    enter("12/QĐ-UBND", LocalDate.of(2023, 2, 1), hoa, 2022);
    var binh = world.person("Lê Văn Bình", sea);
    enter("13/QĐ-UBND", LocalDate.of(2024, 2, 1), binh, 2023);
    var twice = world.person("Đỗ Quang Khải", world.school);
    var kept = world.person("Đỗ Văn Khải", world.school);
    enter("14/QĐ-UBND", LocalDate.of(2025, 2, 1), twice, 2024);
    world.merge(twice, kept);
  }

  private void enter(String number, LocalDate day, PersonId person, int year) {
    world
        .register()
        .enter(OFFICER, List.of(draft(decision(number, day), "LDTT", person, year)), "", TODAY);
  }

  private static ListRequest asking(String... namesAndValues) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return new ListRequest("/awards", Map.copyOf(parameters));
  }

  private List<String> numbers(Viewer viewer, ListRequest request) {
    var page = list.query(request, viewer, new Dictionary().in(Language.VI), TODAY).page(request);
    var numbers = page.rows().stream().map(r -> r.award().decision().number()).toList();
    assertThat(page.total()).isEqualTo(numbers.size());
    assertThat(
            list.counts(list.sought(request, viewer), TODAY).stream()
                .mapToInt(AwardList.Count::awards)
                .sum())
        .isEqualTo(numbers.size());
    return numbers;
  }

  @ParameterizedTest
  @CsvSource({
    "hoa trần, 12/QĐ-UBND 11/QĐ-UBND",
    "MAI HOA, 12/QĐ-UBND 11/QĐ-UBND",
    "thi tran hoa, 12/QĐ-UBND 11/QĐ-UBND",
    "le bin, 13/QĐ-UBND",
    "quang khai, 14/QĐ-UBND",
    "van khai, 14/QĐ-UBND",
    "khaii, ''",
    "oa, ''"
  })
  void a_name_of_then_or_now_is_found_without_accents_in_any_order(String typed, String found) {
    assertThat(String.join(" ", numbers(OFFICER, asking("q", typed)))).isEqualTo(found);
  }

  @Test
  void without_a_wish_the_newest_decision_comes_first() {
    assertThat(numbers(OFFICER, asking()))
        .containsExactly("14/QĐ-UBND", "13/QĐ-UBND", "12/QĐ-UBND", "11/QĐ-UBND");
  }

  @ParameterizedTest
  @CsvSource({
    "hoàng văn thụ, 14/QĐ-UBND 11/QĐ-UBND",
    "phuong hoang mai, 14/QĐ-UBND 12/QĐ-UBND 11/QĐ-UBND",
    "lien doan, 13/QĐ-UBND",
    "zzz, ''"
  })
  void a_unit_of_then_or_now_is_found_with_all_below_it(String typed, String found) {
    assertThat(String.join(" ", numbers(OFFICER, asking("unit", typed)))).isEqualTo(found);
  }

  @Test
  void who_acts_for_one_root_sees_nothing_of_another() {
    var viewer = acting(world.ward, world.ward.toString(), true);
    assertThat(numbers(viewer, asking())).containsExactly("14/QĐ-UBND", "12/QĐ-UBND", "11/QĐ-UBND");
    assertThat(numbers(viewer, asking("q", "binh"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, AwardLines.FEW})
  void gathered_or_walked_the_same_is_seen(int few) {
    var reach = new AwardReach(world.registry().sql(), few);
    var seen =
        world
            .registry()
            .sql()
            .select(AWARD.YEAR)
            .from(AWARD)
            .where(reach.scope(acting(sea, sea.toString(), true)).whole())
            .fetchSet(AWARD.YEAR);
    assertThat(seen).containsExactly((short) 2023);
  }

  @ParameterizedTest
  @CsvSource({"2, 2, true", "3, 3, true", "4, 4, false", "5, 4, false"})
  void beyond_what_is_counted_a_list_says_that_there_are_more(long most, long said, boolean more) {
    var query = list.query(asking(), OFFICER, new Dictionary().in(Language.VI), TODAY);
    var counting =
        new ListQuery<>(
            world.registry().sql(),
            query.shape(),
            query.fields(),
            query.from(),
            query.where(),
            query.row(),
            new ListQuery.UpTo(
                most,
                world.registry().sql(),
                AWARD,
                query.where(),
                AWARD.ID,
                new ListQuery.Quick(
                    Optional.empty(),
                    Optional.of(new ListQuery.Few(AWARD, AWARD.YEAR.gt((short) 2021), AWARD.ID)),
                    Optional.empty())));
    var page = counting.page(asking());
    assertThat(page.total()).isEqualTo(said);
    assertThat(page.more()).isEqualTo(more);
    assertThat(page.rows()).hasSize(4);
  }
}
