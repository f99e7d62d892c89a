/** The tables of {@code decisions}, for this module alone. */
package vn.guongsang.decisions.db.tables;
