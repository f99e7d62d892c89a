package vn.guongsang.decisions.money;

import vn.guongsang.decisions.issue.Line;
import vn.guongsang.kernel.Money;
import vn.guongsang.shell.InBoth;

/**
 * What one recipient of a decision is paid, and why that much.
 *
 * @param rule how the amount came about, with the clause; the officer's reason where one was given
 * @param verified whether every figure in the rule was compared with the text of the law
 */
public record PrizeLine(
    Line line, InBoth award, Money amount, Why why, InBoth rule, boolean verified) {

  /** Which word decides. */
  public enum Why {
    /** The law's prize for this award. */
    LAW,
    /** A higher title of the same period is paid instead (Nghị định 152/2025, Điều 49). */
    HIGHER_TITLE,
    /** The law known here names no prize, and nobody has said one. */
    UNKNOWN,
    /** An officer's, with a reason. */
    SAID
  }
}
