/**
 * A made-up country of any size for measuring and trying: units, people with ten years of work, and
 * labelled pairs of entries for the search for duplicates; the same numbers always give the same
 * rows. Writes past the modules' doors, straight into the tables, and may therefore know them all.
 */
@ApplicationModule(displayName = "Dữ liệu tổng hợp")
@NullMarked
package vn.guongsang.generate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
