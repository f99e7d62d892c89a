/**
 * What is said of a person's years, or of a unit's: ratings, discipline, holds, leave. A correction
 * is a new row that names the old one and gives its reason; only the row that stands counts.
 */
@NamedInterface("people")
@NullMarked
package vn.guongsang.registry.people.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
