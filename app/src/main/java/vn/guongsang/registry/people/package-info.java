/**
 * Con người: one record for life – names, papers, posts, ratings, discipline, holds, leave –
 * whoever typed it, whatever the unit was called. Two entries of one person are judged by a person,
 * and can be parted again exactly.
 */
@NamedInterface("people")
@NullMarked
package vn.guongsang.registry.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
