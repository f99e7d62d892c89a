/**
 * A few value types that everyone may use: day ranges, money, ids, Vietnamese text folding. No
 * services, no framework, no clock.
 */
@NullMarked
package vn.guongsang.kernel;

import org.jspecify.annotations.NullMarked;
