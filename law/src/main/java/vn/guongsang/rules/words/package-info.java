/**
 * Findings in words, Vietnamese and English, without any framework: what is frozen at a legal step
 * keeps its Vietnamese words too.
 */
@NullMarked
package vn.guongsang.rules.words;

import org.jspecify.annotations.NullMarked;
