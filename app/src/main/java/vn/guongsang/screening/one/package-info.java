/**
 * The law put to one person or one unit: the checklist with the facts of the register, and what
 * could be nominated this year, shown on their own pages.
 */
@NullMarked
package vn.guongsang.screening.one;

import org.jspecify.annotations.NullMarked;
