package vn.guongsang.decisions.money;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.kernel.Money;

/**
 * A movement of a fund; never changed, a wrong one is reversed by another.
 *
 * @param amount above nought for what came in, below for what was spent
 * @param document the paper behind it, such as {@code Quyết định 12/QĐ-UBND giao dự toán}
 * @param decision whose prizes were paid
 * @param reversed whether another takes it back
 */
public record FundEntry(
    UUID id,
    Kind kind,
    Money amount,
    LocalDate day,
    String document,
    String note,
    @Nullable DecisionId decision,
    boolean reversed) {

  /** Why money moves. */
  public enum Kind {
    /** From the budget (dự toán được giao). */
    ALLOTTED(1),
    /** What was left of the year before. */
    CARRIED(1),
    /** Given by people and organisations. */
    GIVEN(1),
    /** A settled payment list. */
    PRIZES(-1),
    /** Printing, frames, ceremonies: at most 20 % of the fund, Thông tư 28/2025/TT-BTC. */
    ORGANISING(-1),
    OTHER(-1),
    /** Prizes that came back after a revocation. */
    RETURNED(1),
    /** Takes another entry back. */
    REVERSED(0);

    private final int sign;

    Kind(int sign) {
      this.sign = sign;
    }

    /** 1 comes in, -1 goes out, 0 either. */
    public int sign() {
      return sign;
    }

    /** Whether somebody enters it by hand; the others follow from what is done elsewhere. */
    public boolean entered() {
      return this != PRIZES && this != RETURNED && this != REVERSED;
    }
  }

  /** What was spent on organising, and the most it may be of what came in. */
  public record Organising(Money spent, Money most) {
    public boolean over() {
      return spent.compareTo(most) > 0;
    }
  }

  /** Of the entries of one fund; reversed ones and what reverses them cancel out. */
  public static Organising organising(List<FundEntry> entries) {
    long in = 0;
    long spent = 0;
    for (var entry : entries) {
      if (!entry.reversed()) {
        if (entry.kind() == Kind.ORGANISING) {
          spent -= entry.amount().dong();
        } else if (entry.kind().sign() > 0 && entry.kind() != Kind.RETURNED) {
          in += entry.amount().dong();
        }
      }
    }
    return new Organising(new Money(spent), new Money(in * Funds.ORGANISING_PERCENT / 100));
  }
}
