/** The tables of {@code screening}, for this module alone. */
package vn.guongsang.screening.db;
