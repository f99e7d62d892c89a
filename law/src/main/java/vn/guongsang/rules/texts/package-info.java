/**
 * Legal texts, places in them, and values that change by date, each with its source. What nobody
 * has compared with a published copy is not verified, and says so.
 */
@NullMarked
package vn.guongsang.rules.texts;

import org.jspecify.annotations.NullMarked;
