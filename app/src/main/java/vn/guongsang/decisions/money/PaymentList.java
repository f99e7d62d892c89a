package vn.guongsang.decisions.money;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Money;
import vn.guongsang.shell.InBoth;

/**
 * Danh sách chi tiền thưởng of a decision: worked out anew until it is settled, then as it was.
 *
 * @param settled null while it is not
 */
public record PaymentList(List<PrizeLine> lines, @Nullable Settled settled) {

  /**
   * @param fund what it is paid from
   */
  public record Settled(LocalDate on, Fund fund) {}

  /** Of one award: how many are paid, and what that makes. */
  public record Sum(InBoth award, int recipients, Money amount) {}

  public Money total() {
    return lines.stream().map(PrizeLine::amount).reduce(Money.ZERO, Money::plus);
  }

  public long paid() {
    return lines.stream().filter(line -> line.amount().dong() > 0).count();
  }

  /** Lines for which nobody has said anything and the law known here says nothing. */
  public long unknown() {
    return lines.stream().filter(line -> line.why() == PrizeLine.Why.UNKNOWN).count();
  }

  /** In the order in which the awards first appear. */
  public List<Sum> byAward() {
    Map<String, Sum> sums = new LinkedHashMap<>();
    for (var line : lines) {
      var one = line.amount().dong() > 0 ? 1 : 0;
      sums.merge(
          line.line().awardType(),
          new Sum(line.award(), one, line.amount()),
          (some, more) ->
              new Sum(
                  some.award(),
                  some.recipients() + more.recipients(),
                  some.amount().plus(more.amount())));
    }
    return List.copyOf(sums.values());
  }
}
