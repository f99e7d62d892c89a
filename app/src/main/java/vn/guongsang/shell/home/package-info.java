/** The start page: says to the public what this is, and takes those signed in to their work. */
@NullMarked
package vn.guongsang.shell.home;

import org.jspecify.annotations.NullMarked;
