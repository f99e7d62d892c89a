/** Pages of commitments: all, one with who has and has not, entering people, and one's own. */
@NullMarked
package vn.guongsang.movements.commitments.web;

import org.jspecify.annotations.NullMarked;
