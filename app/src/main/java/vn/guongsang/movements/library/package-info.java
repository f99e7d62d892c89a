/**
 * The library of directives, plans, guidance and other texts the work stands on. Each is kept once
 * and linked wherever it is a ground.
 */
@NamedInterface("library")
@NullMarked
package vn.guongsang.movements.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
