package vn.guongsang.decisions.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.Period;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.shell.Said;

/**
 * All rows of a list, looked at together.
 *
 * @param issuer its name
 * @param body what kind of authority it is; null where nobody can say
 * @param warnings about the whole list
 * @param toConfirm rows in which only the law asks a person
 * @param toAnswerFor rows of holders nobody knew, for whom therefore nothing that the law asks is
 *     entered
 */
public record Review(
    DeskDraft draft,
    Period period,
    String issuer,
    Authority.@Nullable Body body,
    List<ReviewRow> rows,
    List<Said> warnings,
    int toConfirm,
    int toAnswerFor) {

  public Review {
    rows = List.copyOf(rows);
    warnings = List.copyOf(warnings);
  }

  public int count(ReviewRow.State state) {
    return (int) rows.stream().filter(row -> row.state() == state).count();
  }

  public List<ReviewRow> ready() {
    return rows.stream().filter(row -> row.state() == ReviewRow.State.READY).toList();
  }

  public int waiting() {
    return count(ReviewRow.State.ASKS) + count(ReviewRow.State.STOPPED);
  }

  /** How many of the ready rows are of somebody not entered yet. */
  public int fresh(HolderKind kind) {
    return distinct(row -> row.line().kind() == kind && row.whose().isNew());
  }

  /** Units to be entered with the ready rows: teams honoured, and where people serve. */
  public int freshUnits() {
    return (int)
        ready().stream()
            .flatMap(ReviewRows::unitsToEnter)
            .map(Whose::id)
            .distinct()
            .count();
  }

  private int distinct(Predicate<ReviewRow> which) {
    return (int)
        ready().stream().filter(which).map(row -> row.whose().id()).distinct().count();
  }

  public long prizes() {
    return ready().stream()
        .map(row -> Optional.ofNullable(row.prize()))
        .flatMap(Optional::stream)
        .mapToLong(money -> money.dong())
        .sum();
  }
}
