/** One box that searches everything a viewer may see. */
@NullMarked
package vn.guongsang.shell.search;

import org.jspecify.annotations.NullMarked;
