/** Pages on which pairs of entries are judged. */
@NullMarked
package vn.guongsang.registry.people.duplicates.web;

import org.jspecify.annotations.NullMarked;
