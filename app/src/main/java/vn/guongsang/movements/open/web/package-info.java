/** The pages on which strangers see the movements that were published. */
@NullMarked
package vn.guongsang.movements.open.web;

import org.jspecify.annotations.NullMarked;
