/**
 * From bytes nobody should trust to a {@link vn.guongsang.shell.sheets.Book}, within fixed bounds
 * of memory. Each thing that cannot be read safely is refused with its own reason.
 */
@NullMarked
package vn.guongsang.shell.sheets.reading;

import org.jspecify.annotations.NullMarked;
