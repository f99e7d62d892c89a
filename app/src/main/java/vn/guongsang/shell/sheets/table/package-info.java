/**
 * Where the table is on a sheet, which of its columns is which, and what its rows say. Never
 * guesses without telling: what was left out, matched by likeness or read with a doubt is listed.
 */
@NullMarked
package vn.guongsang.shell.sheets.table;

import org.jspecify.annotations.NullMarked;
