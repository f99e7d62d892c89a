/**
 * The pages of initiatives: the list, one with its authors, entering, correcting, withdrawing. They
 * ask and show; no rule lives here.
 */
@NullMarked
package vn.guongsang.initiatives.web;

import org.jspecify.annotations.NullMarked;
