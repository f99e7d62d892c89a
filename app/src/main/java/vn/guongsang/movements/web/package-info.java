/**
 * The pages of movements: the list, the year, one movement with all it is tied to, and its life.
 */
@NullMarked
package vn.guongsang.movements.web;

import org.jspecify.annotations.NullMarked;
