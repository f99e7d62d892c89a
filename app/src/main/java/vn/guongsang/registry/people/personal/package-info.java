/**
 * Personal data by field: what is held about people, of which category, for what purpose and how
 * long; each module declares its own. From it the data sheet is made that a person may ask for.
 */
@NamedInterface("people")
@NullMarked
package vn.guongsang.registry.people.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
