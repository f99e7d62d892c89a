package vn.guongsang.shell.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.Money;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.PlannedRow.Fault;

@DisplayName("A plan as it is kept between check and deed")
class KeptPlanTest {

  private static final UUID IMPORT = UUID.fromString("019aa000-0000-7000-8000-0000000000f1");
  private static final Vault VAULT = new Vault(Map.of(1, new byte[32]), new byte[32]);

  private final Map<UUID, byte[]> kept = new HashMap<>();
  private final SealedFiles files = new SealedFiles(new InMemory(), VAULT);

  private final class InMemory implements ImportFiles {
    @Override
    public UUID keep(Viewer owner, String name, byte[] sealed) {
      var id = UUID.randomUUID();
      kept.put(id, sealed);
      return id;
    }

    @Override
    public Optional<byte[]> open(UUID file) {
      return Optional.ofNullable(kept.get(file));
    }

    @Override
    public void forget(Collection<UUID> gone) {
      kept.keySet().removeAll(gone);
    }
  }

  private KeptPlan kept(Plan plan) {
    var file = files.keepPlan(Nobody.system(1), IMPORT, plan);
    return files.openPlan(IMPORT, file).orElseThrow();
  }

  private static PlannedRow row(int number) {
    return new PlannedRow(
        number,
        number % 10 == 0 ? RowOutcome.WRONG : RowOutcome.NEW,
        "Trường Tiểu học số " + number,
        List.of(Change.of("units.import.field.name", null, "Trường " + number)),
        number % 10 == 0
            ? List.of(new Fault("Mã", 2, Said.of("problem.twice", "M" + number, "1")))
            : List.of(),
        List.of());
  }

  private static Plan rows(int count) {
    return new Plan(
        IntStream.rangeClosed(1, count).mapToObj(KeptPlanTest::row).toList(), List.of());
  }

  private static List<PlannedRow> all(KeptPlan plan) {
    var out = new ArrayList<PlannedRow>();
    plan.forEach(out::add);
    return out;
  }

  @Test
  void comes_back_as_it_was_with_every_kind_of_word() {
    var day = LocalDate.of(1890, 5, 19);
    var moment = Instant.parse("2026-03-02T01:02:03.456789Z");
    var plan =
        new Plan(
            List.of(
                new PlannedRow(
                    7,
                    RowOutcome.CHANGED,
                    "Phòng «Nội vụ»",
                    List.of(
                        Change.of("units.import.field.founded", day, moment),
                        Change.of("units.import.field.kind", RowOutcome.NEW, true),
                        Change.of("units.import.field.ordinal", 12, new Money(1_800_000)),
                        Change.of("units.import.field.name", "", Said.of("x", Said.of("y", -5L)))),
                    List.of(),
                    List.of(Fault.of("", "leftOut.NOTE")))),
            List.of(Said.of("units.import.fault.top-gone", day)));
    var back = kept(plan);
    assertThat(all(back))
        .containsExactly(
            new PlannedRow(
                7,
                RowOutcome.CHANGED,
                "Phòng «Nội vụ»",
                List.of(
                    Change.of("units.import.field.founded", day, moment),
                    Change.of(
                        "units.import.field.kind",
                        Said.of("imports.value", Said.of("enum.RowOutcome.NEW")),
                        true),
                    Change.of("units.import.field.ordinal", 12L, 1_800_000L),
                    Change.of("units.import.field.name", "", Said.of("x", Said.of("y", -5L)))),
                List.of(),
                List.of(Fault.of("", "leftOut.NOTE"))));
    assertThat(back.faults()).isEqualTo(plan.faults());
    assertThat(back.counts()).isEqualTo(plan.counts());
    assertThat(back.applicable()).isFalse();
  }

  @Test
  void is_the_same_plan_on_both_sides_of_each_block() {
    for (var count : List.of(0, 1, 499, 500, 501, 1_000, 1_001)) {
      var plan = rows(count);
      var back = kept(plan);
      assertThat(all(back)).isEqualTo(plan.rows());
      assertThat(back.counts()).isEqualTo(plan.counts());
    }
  }

  @Test
  void shows_any_page_of_any_outcome() {
    var plan = rows(1_203);
    var back = kept(plan);
    for (var first : List.of(0, 490, 499, 500, 1_190, 1_203, 5_000)) {
      assertThat(back.rows(Optional.empty(), "", first, 25))
          .isEqualTo(new KeptPlan.Some(plan.rows().stream().skip(first).limit(25).toList(), 1_203));
    }
    var wrong = plan.rows().stream().filter(r -> r.outcome() == RowOutcome.WRONG).toList();
    for (var first : List.of(0, 40, 49, 50, 100, 119)) {
      assertThat(back.rows(Optional.of(RowOutcome.WRONG), "", first, 25))
          .isEqualTo(new KeptPlan.Some(wrong.stream().skip(first).limit(25).toList(), 120));
    }
    assertThat(back.rows(Optional.of(RowOutcome.SAME), "", 0, 25))
        .isEqualTo(new KeptPlan.Some(List.of(), 0));
  }

  @Test
  void finds_a_row_by_its_number_and_by_words_without_accents() {
    var back = kept(rows(1_203));
    assertThat(back.rows(Optional.empty(), "so 777", 0, 25).rows()).containsExactly(row(777));
    assertThat(back.rows(Optional.empty(), "1200", 0, 25))
        .isEqualTo(new KeptPlan.Some(List.of(row(1_200)), 1));
    assertThat(back.rows(Optional.of(RowOutcome.NEW), "1200", 0, 25).total()).isZero();
    assertThat(back.rows(Optional.empty(), "TRUONG tieu", 1_200, 25))
        .isEqualTo(new KeptPlan.Some(List.of(row(1_201), row(1_202), row(1_203)), 1_203));
  }

  @Test
  void notices_any_difference_of_another_check() {
    var plan = rows(600);
    var back = kept(plan);
    assertThat(back.says(rows(600))).isTrue();
    var other = new ArrayList<>(plan.rows());
    other.set(599, row(599));
    assertThat(back.says(new Plan(other, List.of()))).isFalse();
    assertThat(back.says(rows(599))).isFalse();
    assertThat(back.says(new Plan(plan.rows(), List.of(Said.of("imports.fault.no-rows")))))
        .isFalse();
  }

  @Test
  void opens_only_for_its_import_and_only_in_its_order() {
    var file = files.keepPlan(Nobody.system(1), IMPORT, rows(600));
    var another = UUID.fromString("019aa000-0000-7000-8000-0000000000f2");
    assertThatThrownBy(() -> files.openPlan(another, file))
        .isInstanceOf(IllegalStateException.class);
    var first = SealedBlocks.seal(VAULT, IMPORT, List.of(new byte[] {1}, new byte[] {2}));
    var length = first.length / 2;
    var turned = new byte[first.length];
    System.arraycopy(first, length, turned, 0, length);
    System.arraycopy(first, 0, turned, length, length);
    assertThat(new SealedBlocks(VAULT, IMPORT, first).open(1)).containsExactly(2);
    var blocks = new SealedBlocks(VAULT, IMPORT, turned);
    assertThatThrownBy(() -> blocks.open(0)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void large_sheets_and_records_come_back_whole() {
    var content = new byte[64 * 1024 * 3 + 1];
    new java.util.Random(1).nextBytes(content);
    for (var length : List.of(0, 1, 64 * 1024, 64 * 1024 + 1, content.length)) {
      var part = java.util.Arrays.copyOf(content, length);
      var file = files.keep(Nobody.system(1), IMPORT, "a.xlsx", part);
      assertThat(files.open(IMPORT, file).orElseThrow()).isEqualTo(part);
    }
    var text = "Hồ sơ hoàn tác \n".repeat(50_000);
    var file = files.keepText(Nobody.system(1), IMPORT, "undo", text);
    assertThat(files.openText(IMPORT, file)).contains(text);
  }
}
