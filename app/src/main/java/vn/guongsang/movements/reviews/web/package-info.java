/** Pages of reviews and of those proposed in them. A movement's page shows its reviews. */
@NullMarked
package vn.guongsang.movements.reviews.web;

import org.jspecify.annotations.NullMarked;
