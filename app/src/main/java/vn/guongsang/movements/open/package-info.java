/**
 * What strangers are told of movements: only those that were published by deed, and nothing of them
 * that is not meant for everybody.
 */
@NamedInterface("open")
@NullMarked
package vn.guongsang.movements.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
