package vn.guongsang.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.decisions.RegisterWorld.OFFICER;
import static vn.guongsang.decisions.RegisterWorld.TODAY;
import static vn.guongsang.decisions.RegisterWorld.decision;
import static vn.guongsang.decisions.RegisterWorld.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.ListRequest;

/** Lines found in the indexes and lines found by walking the register are the same. */
@Tag("database")
@DisplayName("Tìm trong sổ: ít dòng hay nhiều dòng, kết quả như nhau")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FewLinesTest {

  private static final List<String> TYPES = List.of("LDTT", "CSTDCS", "GK");
  private static final List<String> SORTS =
      List.of("", "award", "-award", "period", "-period", "day", "holder", "number", "issuer");

  private final RegisterWorld world = new RegisterWorld();

  @BeforeAll
  void lines_that_differ_in_everything_asked_for() {
    var hoa = world.person("Trần Thị Hoa", world.ward);
    var mai = world.person("Trần Thị Mai", world.school);
    var people = List.of(hoa, mai, world.lan);
    world.formerly(mai, "Trần Thị Hoa", LocalDate.of(2021, 1, 1));
    for (var i = 0; i < 48; i++) {
      var year = 2012 + i % 8;
      var entered =
          world
              .register()
              .enter(
                  OFFICER,
                  List.of(
                      draft(
                          decision(i % 5 + "/QĐ-" + i, LocalDate.of(year, 12, 1 + i % 3)),
                          TYPES.get(i / 3 % TYPES.size()),
                          people.get(i % people.size()),
                          year)),
                  "",
                  TODAY)
              .getFirst();
      if (i % 11 == 0) {
        world.register().withdraw(OFFICER, entered, "nhập nhầm", TODAY);
      } else if (i % 7 == 0) {
        world.register().vouch(OFFICER, entered, Vouched.VERIFIED, null, "đã xem bản gốc", TODAY);
      }
    }
  }

  /** What is seen: lines in their order, how many, and how many of each type. */
  private record Seen(List<AwardList.Row> rows, long total, List<AwardList.Count> counts) {}

  private Seen seen(
      Viewer viewer, int fewLines, Map<String, List<String>> asked, boolean gathered) {
    var list =
        new AwardList(
            world.registry().sql(),
            world.registry().bean(AwardTypes.class),
            Clock.systemUTC(),
            AwardFilters.FEW_DECISIONS,
            fewLines);
    var request = new ListRequest("/awards", asked);
    var sought = list.sought(request, viewer);
    assertThat(sought.quick().all().isPresent()).isEqualTo(gathered);
    var page = list.query(sought, TODAY).page(request);
    return new Seen(page.rows(), page.total(), list.counts(sought, TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "q=tran thi hoa, 32",
    "q=thi ho, 32",
    "q=tran thi hoa&award=GK, 10",
    "q=tran thi hoa&year=2013-2014, 8",
    "q=tran thi hoa&state=IN_FORCE, 29",
    "q=tran thi hoa&state=WITHDRAWN, 3",
    "q=tran thi hoa&vouched=VERIFIED, 4",
    "q=tran thi hoa&issuer=hoang mai, 32",
    "q=tran thi hoa&unit=van thu, 16",
    "q=tran thi hoa&number=2/, 6",
    "unit=van thu, 32",
    "unit=van thu&state=IN_FORCE&award=CSTDCS&year=2012, 2",
    "number=3/, 9",
    "number=3/&q=lan&state=IN_FORCE, 3",
    "q=khong ai ca, 0"
  })
  void the_same_lines_in_the_same_order(String question, int lines) {
    for (var sort : SORTS) {
      for (var page : List.of("1", "2", "9")) {
        var asked = new HashMap<String, List<String>>();
        for (var one : question.split("&")) {
          asked.put(one.split("=")[0], List.of(one.split("=")[1]));
        }
        asked.put("sort", List.of(sort));
        asked.put("size", List.of("10"));
        asked.put("page", List.of(page));
        for (var viewer : List.of(OFFICER, world.chief())) {
          var few = seen(viewer, AwardLines.FEW, asked, true);
          assertThat(few)
              .as("%s, %s, page %s", question, sort, page)
              .isEqualTo(seen(viewer, 0, asked, lines == 0));
          assertThat(few.total()).isEqualTo(lines);
        }
      }
    }
  }

  /** A line found by its name and by its holder is found twice: all 48 are. */
  @ParameterizedTest
  @CsvSource({"96, true", "95, false"})
  void of_more_than_few_the_register_is_walked(int few, boolean gathered) {
    seen(world.chief(), few, Map.of("q", List.of("thi")), gathered);
  }

  @Test
  void where_nothing_narrows_it_the_register_is_walked() {
    var asked = Map.of("award", List.of("GK"), "year", List.of("2014"));
    seen(world.chief(), AwardLines.FEW, asked, false);
  }
}
