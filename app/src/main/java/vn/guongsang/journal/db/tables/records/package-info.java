/** The tables of {@code journal}, for this module alone. */
package vn.guongsang.journal.db.tables.records;
