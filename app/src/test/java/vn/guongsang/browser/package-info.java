/**
 * The pages as people meet them: in a real browser, on a desk and on a phone, by keyboard, without
 * script, on paper. Every visit also watches for refused scripts and styles and for errors.
 */
@NullMarked
package vn.guongsang.browser;

import org.jspecify.annotations.NullMarked;
