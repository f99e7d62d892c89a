/**
 * Trùng người: entries that may be one person, with why; judged by a person, merged without moving
 * a row, and parted again exactly as they were.
 */
@NamedInterface("people")
@NullMarked
package vn.guongsang.registry.people.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
