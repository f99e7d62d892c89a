/**
 * The closed algebra every article is written in, its one evaluator, and the findings that come of
 * it. Knows no award and no text by name.
 */
@NullMarked
package vn.guongsang.rules.criteria;

import org.jspecify.annotations.NullMarked;
