/**
 * What the register contradicts itself in, found on demand for the people of a unit; a person then
 * puts it right where it was entered.
 */
@NullMarked
package vn.guongsang.screening.quality;

import org.jspecify.annotations.NullMarked;
