/**
 * What people write in lists for award types and issuers, read without guessing: what has one
 * meaning is certain, everything else is offered to a person. Pure: no database, no clock.
 */
@NamedInterface("names")
@NullMarked
package vn.guongsang.decisions.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
