/**
 * Forms that lose nothing: what was typed, what is wrong with it, once-only submission, stale
 * versions.
 */
@NullMarked
package vn.guongsang.shell.form;

import org.jspecify.annotations.NullMarked;
