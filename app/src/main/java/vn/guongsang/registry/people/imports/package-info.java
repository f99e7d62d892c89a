/** People and their yearly ratings from any sheet or pasted list. */
@NullMarked
package vn.guongsang.registry.people.imports;

import org.jspecify.annotations.NullMarked;
