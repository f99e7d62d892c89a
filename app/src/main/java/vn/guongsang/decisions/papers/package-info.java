/**
 * Giấy tờ của quyết định: the decision itself with its list, tờ trình, minutes, letter, and the
 * report on a person's achievement, each an official paper as Word and PDF. What an office never
 * set is derived from its name and level; every word may be changed before the paper goes out.
 */
@NamedInterface("papers")
@NullMarked
package vn.guongsang.decisions.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
