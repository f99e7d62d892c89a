/**
 * Many judged at once: rows read in bulk, the law put to each, what came of it packed small and
 * written in one stream.
 */
@NullMarked
package vn.guongsang.screening.run;

import org.jspecify.annotations.NullMarked;
