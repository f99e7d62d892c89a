package vn.guongsang.shell.imports;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.imports.PlanReading.Head;

/**
 * A plan as it was kept at the last check: how it stands as a whole is known at once, rows are
 * opened as they are looked at, since a sheet may have a hundred thousand.
 */
public final class KeptPlan implements Verdict {

  private final SealedBlocks blocks;
  private final Head head;
  private final Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
  private final List<Said> faults;

  private KeptPlan(SealedBlocks blocks) {
    this.blocks = blocks;
    this.head = PlanReading.head(blocks.open(0));
    counts.putAll(Plan.counted(List.of()));
    head.counts().forEach(each -> each.forEach((o, rows) -> counts.merge(o, rows, Integer::sum)));
    this.faults = PlanReading.faults(blocks.open(blocks.count() - 1));
  }

  static KeptPlan of(SealedBlocks blocks) {
    return new KeptPlan(blocks);
  }

  @Override
  public Map<RowOutcome, Integer> counts() {
    return counts;
  }

  @Override
  public List<Said> faults() {
    return faults;
  }

  /** Whether another check said the same of every row and of the whole. */
  boolean says(Plan other) {
    return MessageDigest.isEqual(head.digest(), PlanWriting.digest(other));
  }

  /** Some rows, and how many there are of their sort. */
  public record Some(List<PlannedRow> rows, int total) {}

  /**
   * @param words of the title, or the number of a row; empty for all
   */
  public Some rows(Optional<RowOutcome> outcome, String words, int first, int size) {
    var folded = VietnameseText.fold(words);
    return folded.isEmpty()
        ? rows(outcome, first, size)
        : found(row -> outcome.isEmpty() || row.outcome() == outcome.get(), folded, first, size);
  }

  private Some rows(Optional<RowOutcome> outcome, int first, int size) {
    var out = new ArrayList<PlannedRow>();
    var before = 0;
    for (var block = 0; block < head.counts().size(); block++) {
      var counts = head.counts().get(block);
      var here =
          outcome
              .map(o -> counts.getOrDefault(o, 0))
              .orElseGet(() -> counts.values().stream().mapToInt(Integer::intValue).sum());
      if (before + here > first && out.size() < size) {
        opened(block).stream()
            .filter(row -> outcome.isEmpty() || row.outcome() == outcome.get())
            .skip(Math.max(0, first - before))
            .limit(size - out.size())
            .forEach(out::add);
      }
      before += here;
    }
    return new Some(out, before);
  }

  private Some found(Predicate<PlannedRow> wanted, String folded, int first, int size) {
    var out = new ArrayList<PlannedRow>();
    var total = new int[1];
    forEach(
        row -> {
          if (wanted.test(row) && matches(row, folded)) {
            if (total[0]++ >= first && out.size() < size) {
              out.add(row);
            }
          }
        });
    return new Some(out, total[0]);
  }

  private static boolean matches(PlannedRow row, String folded) {
    return Integer.toString(row.number()).equals(folded)
        || VietnameseText.fold(row.title()).contains(folded);
  }

  /** All of them, in the order of the sheet. */
  public void forEach(Consumer<PlannedRow> each) {
    for (var block = 0; block < head.counts().size(); block++) {
      opened(block).forEach(each);
    }
  }

  private List<PlannedRow> opened(int block) {
    return PlanReading.rows(blocks.open(1 + block));
  }
}
