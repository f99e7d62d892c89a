/**
 * Luật Thi đua, khen thưởng số 15/2003/QH11 as amended in 2005 and 2013: nominations received up to
 * the end of 2023 are judged by it. Only what {@link Law2003} lists is coded.
 */
@NullMarked
package vn.guongsang.rules.law2003;

import org.jspecify.annotations.NullMarked;
