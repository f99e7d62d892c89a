/** Work in the background, with progress and cancel, that survives a crash. */
@NullMarked
package vn.guongsang.shell.work;

import org.jspecify.annotations.NullMarked;
