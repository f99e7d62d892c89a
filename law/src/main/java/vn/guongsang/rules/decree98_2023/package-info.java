/**
 * Nghị định số 98/2023/NĐ-CP, the decree under the law of 2022 up to 30 June 2025: votes,
 * deadlines, opinions and public comment.
 */
@NullMarked
package vn.guongsang.rules.decree98_2023;

import org.jspecify.annotations.NullMarked;
