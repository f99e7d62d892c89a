/** Lists that page, filter, sort and export on the server. */
@NullMarked
package vn.guongsang.shell.list;

import org.jspecify.annotations.NullMarked;
