/**
 * Tiền thưởng và trao tặng: what each recipient of a decision is paid and by which rule, from which
 * fund; who received it where and when; and what has to come back when an award is taken away.
 */
@NamedInterface("money")
@NullMarked
package vn.guongsang.decisions.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
