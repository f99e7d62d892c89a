/** The tables of {@code initiatives}, for this module alone. */
package vn.guongsang.initiatives.db.tables;
