/**
 * What strangers are told of movements: only those that were published by deed, and nothing of them
 * that is not meant for everybody.
 */
@NullMarked
package vn.guongsang.movements.open;

import org.jspecify.annotations.NullMarked;
