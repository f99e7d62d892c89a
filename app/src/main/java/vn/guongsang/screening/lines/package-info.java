/**
 * The law put to the lines of a decision in the making, thousands at once: people, teams and
 * households, with what the same decision proposes counted as proposed.
 */
@NullMarked
package vn.guongsang.screening.lines;

import org.jspecify.annotations.NullMarked;
