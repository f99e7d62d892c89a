/**
 * Every component in every state on one page, to look at, to test and to photograph. Exists in the
 * demo world only; nothing leads to it and nothing in it is kept.
 */
@NullMarked
package vn.guongsang.shell.gallery;

import org.jspecify.annotations.NullMarked;
