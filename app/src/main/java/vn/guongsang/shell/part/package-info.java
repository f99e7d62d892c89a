/** Small parts of pages that show something: steps, progress, one line of a checklist. */
@NullMarked
package vn.guongsang.shell.part;

import org.jspecify.annotations.NullMarked;
