/** The pages of the library: the list, one text with what stands on it, entering and correcting. */
@NullMarked
package vn.guongsang.movements.library.web;

import org.jspecify.annotations.NullMarked;
