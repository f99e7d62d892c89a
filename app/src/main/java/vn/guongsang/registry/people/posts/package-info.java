/**
 * Where people serve and served: posts begin, end and follow each other. What lists show of a
 * person – unit, position, group – is worked out here from the posts for the day.
 */
@NamedInterface("people")
@NullMarked
package vn.guongsang.registry.people.posts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
