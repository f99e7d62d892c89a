/** The tables of {@code access}, for this module alone. */
package vn.guongsang.access.db.tables.records;
