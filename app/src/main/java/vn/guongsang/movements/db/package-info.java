/** The tables of {@code movements}, for this module alone. */
package vn.guongsang.movements.db;
