/**
 * How fast sheets come in, beside merely reading the same file and copying its cells into a table:
 * both sides in one run, on a database server of its own that keeps its data as a real one does.
 */
@NullMarked
package vn.guongsang.bench.imports;

import org.jspecify.annotations.NullMarked;
