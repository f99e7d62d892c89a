package vn.guongsang.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.journal.JournalWorld.CITY;
import static vn.guongsang.journal.JournalWorld.INSPECTOR;
import static vn.guongsang.journal.JournalWorld.WARD;
import static vn.guongsang.journal.JournalWorld.WARD_CLERK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.work.WorkState;

@Tag("database")
@DisplayName("The journal put into words")
class SentencesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final JournalWorld world = new JournalWorld();

  @Test
  void a_sentence_names_who_for_whom_when_why_and_what_in_both_languages() {
    var checked =
        Entry.of("journal.verified", "journal", UUID.randomUUID())
            .because("kiểm tra định kỳ")
            .fact("entries", 12345)
            .fact("faults", 0);
    var id = world.write(INSPECTOR, checked);
    assertThat(
            world
                .list
                .query(everything(), INSPECTOR, JournalWorld.vietnamese(), TODAY)
                .page(everything())
                .rows())
        .containsExactly(
            new Told(
                id,
                JournalWorld.MORNING,
                "Nguyễn Thị Mai",
                "Thành phố Hà Nội",
                List.of(
                    new Told.Part("kiểm tra chuỗi nhật ký: ", null),
                    new Told.Part("12.345", null),
                    new Told.Part(" mục, ", null),
                    new Told.Part("0", null),
                    new Told.Part(" sai lệch", null)),
                "kiểm tra định kỳ",
                List.of(),
                null));
    assertThat(
            world
                .list
                .query(everything(), INSPECTOR, JournalWorld.english(), TODAY)
                .page(everything())
                .rows()
                .getFirst()
                .words())
        .isEqualTo("checked the journal’s chain; entries: 12,345, faults: 0");
  }

  @Test
  void changes_show_days_words_numbers_and_things_as_the_reader_writes_them() {
    world.write(
        INSPECTOR,
        Entry.of("units.moved", "unit", WARD.value())
            .in(WARD)
            .change("parent", CITY, WARD)
            .change("from_day", null, LocalDate.of(2025, 7, 1))
            .change("order", 7, 1234)
            .change("state", WorkState.QUEUED, WorkState.DONE)
            .change("name", "number:5", "Phường Hoàng Mai")
            .change("same", "như cũ", "như cũ")
            .personal("phone", null, "day:0901"));
    assertThat(world.histories.of(WARD.value(), JournalWorld.vietnamese()).getFirst().changes())
        .containsExactly(
            line("Trực thuộc", "Thành phố Hà Nội", "Phường Hoàng Mai"),
            line("Từ ngày", "", "01/07/2025"),
            line("order", "7", "1.234"),
            line("state", "Đang chờ", "Đã xong"),
            line("Tên", "number:5", "Phường Hoàng Mai"),
            new Told.Line(
                "phone",
                new Told.Shown("", false, false),
                new Told.Shown("day:0901", false, true)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "number:",
        "number:12x",
        "number:5",
        "day:2025-02-30",
        "day:",
        "words:product",
        "ref:",
        "ref:unit",
        "ref:unit:",
        "ref:unit:x",
        "text:text:x",
        "ghi chú: day:2025-01-01"
      })
  void what_people_typed_stays_what_they_typed(String typed) {
    assertThat(Value.read(Value.of(typed).written())).isEqualTo(new Value.Text(typed));
  }

  @Test
  void a_verb_without_words_is_shown_and_breaks_nothing() {
    world.write(INSPECTOR, Entry.of("units.forgotten", "unit", WARD.value()).in(WARD));
    assertThat(world.histories.of(WARD.value(), JournalWorld.vietnamese()).getFirst().words())
        .isEqualTo("thực hiện «units.forgotten»");
  }

  @Test
  void a_stale_form_hears_who_did_what() {
    world.write(WARD_CLERK, Entry.of("units.forgotten", "unit", WARD.value()).in(WARD));
    assertThat(
            new Sentences(world.histories)
                .sentences(WARD.value(), 3, JournalWorld.vietnamese(), WARD_CLERK))
        .containsExactly("09:15 02/03/2026: Trần Văn An thực hiện «units.forgotten»");
  }

  @Test
  void each_inspector_reads_what_is_in_scope_and_nothing_else() {
    var ofWard = world.write(INSPECTOR, Entry.of("a.a", "unit", WARD.value()).in(WARD));
    var ofCity = world.write(INSPECTOR, Entry.of("a.b", "unit", CITY.value()).in(CITY));
    var wardsDeed = world.write(WARD_CLERK, Entry.of("a.c", "person", WARD.value()));
    var citysDeed = world.write(INSPECTOR, Entry.of("a.d", "person", WARD.value()));
    var systems = world.write(Nobody.system(1), Entry.of("a.e", "person", WARD.value()));
    var otherTenants = world.write(Nobody.system(2), Entry.of("a.f", "person", WARD.value()));

    assertThat(ids(WARD_CLERK, Map.of())).containsExactlyInAnyOrder(ofWard, wardsDeed);
    assertThat(ids(INSPECTOR, Map.of()))
        .containsExactlyInAnyOrder(ofWard, ofCity, wardsDeed, citysDeed, systems);
    assertThat(ids(Nobody.PUBLIC, Map.of())).isEmpty();
    assertThat(otherTenants).isNotNull();
  }

  @Test
  void the_filters_find_by_doer_unit_subject_deed_days_and_words_of_the_reason() {
    var one =
        world.write(
            WARD_CLERK,
            Entry.of("units.renamed", "unit", WARD.value())
                .in(WARD)
                .because("Theo Nghị quyết số 1656/NQ-UBTVQH15"));
    var other = world.write(INSPECTOR, Entry.of("units.moved", "unit", CITY.value()).in(CITY));

    assertThat(ids(INSPECTOR, Map.of("who", "tran van"))).containsExactly(one);
    assertThat(ids(INSPECTOR, Map.of("who", "không ai"))).isEmpty();
    assertThat(ids(INSPECTOR, Map.of("unit", "HÀ NỘI"))).containsExactly(other);
    assertThat(ids(INSPECTOR, Map.of("about", "hoang mai"))).containsExactly(one);
    assertThat(ids(INSPECTOR, Map.of("about", WARD.toString()))).containsExactly(one);
    assertThat(ids(INSPECTOR, Map.of("verb", "units.moved"))).containsExactly(other);
    assertThat(ids(INSPECTOR, Map.of("reason", "1656 nghi quyet"))).containsExactly(one);
    assertThat(ids(INSPECTOR, Map.of("reason", "100%"))).isEmpty();
    assertThat(ids(INSPECTOR, Map.of("from", "2/3/2026", "until", "2/3/2026")))
        .containsExactlyInAnyOrder(one, other);
    assertThat(ids(INSPECTOR, Map.of("from", "3/3/2026"))).isEmpty();
    assertThat(ids(INSPECTOR, Map.of("until", "1/3/2026"))).isEmpty();
  }

  private List<UUID> ids(vn.guongsang.shell.Viewer viewer, Map<String, String> filters) {
    var request =
        new ListRequest(
            "/journal",
            filters.entrySet().stream()
                .collect(
                    java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, e -> List.of(e.getValue()))));
    return world
        .list
        .query(request, viewer, JournalWorld.vietnamese(), TODAY)
        .page(request)
        .rows()
        .stream()
        .map(Told::id)
        .toList();
  }

  private static ListRequest everything() {
    return new ListRequest("/journal", Map.of());
  }

  private static Told.Line line(String label, String before, String after) {
    return new Told.Line(
        label, new Told.Shown(before, false, false), new Told.Shown(after, false, false));
  }
}
