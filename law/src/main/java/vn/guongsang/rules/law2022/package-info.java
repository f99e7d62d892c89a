/**
 * Luật Thi đua, khen thưởng số 06/2022/QH15 as it stands before the amendment of 1 October 2026.
 * One file per article, in the order of the law; {@link Law2022} lists them.
 */
@NullMarked
package vn.guongsang.rules.law2022;

import org.jspecify.annotations.NullMarked;
