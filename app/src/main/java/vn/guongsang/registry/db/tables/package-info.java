/** The tables of {@code registry}, for this module alone. */
package vn.guongsang.registry.db.tables;
