/**
 * Lists that people bring along: which columns mean what, whom each row means, and the same sheet
 * back. Nobody is guessed: a row that fits several people, or one by name alone, says so.
 */
@NullMarked
package vn.guongsang.screening.lists;

import org.jspecify.annotations.NullMarked;
