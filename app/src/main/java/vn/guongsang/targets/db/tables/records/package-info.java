/** The tables of {@code targets}, for this module alone. */
package vn.guongsang.targets.db.tables.records;
