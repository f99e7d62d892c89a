/**
 * Kiểm tra phong trào: what is looked at, by whom and when, what was found at which unit, what it
 * is asked to do by when, and how far that is.
 */
@NamedInterface("inspections")
@NullMarked
package vn.guongsang.movements.inspections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
