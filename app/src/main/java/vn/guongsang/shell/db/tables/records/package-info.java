/** The tables of {@code shell}, for this module alone. */
package vn.guongsang.shell.db.tables.records;
