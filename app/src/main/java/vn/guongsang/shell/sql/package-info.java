/**
 * Many rows into a table at once, by PostgreSQL's COPY: sheets of a hundred thousand people, whole
 * generated countries, findings of a screening. It joins the caller's transaction like any other
 * statement.
 */
@NullMarked
package vn.guongsang.shell.sql;

import org.jspecify.annotations.NullMarked;
