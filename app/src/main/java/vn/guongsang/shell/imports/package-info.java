/**
 * Nhập từ Excel: a sheet is read, checked without leaving a trace, applied all or nothing, perhaps
 * undone; the same way for units, people, ratings, awards and targets. What a row means is told by
 * each module's {@link vn.guongsang.shell.imports.Importer}.
 */
@NullMarked
package vn.guongsang.shell.imports;

import org.jspecify.annotations.NullMarked;
