/**
 * Nghị định số 152/2025/NĐ-CP, the decree under the law of 2022 since 1 July 2025: principles of
 * commendation, delegation, dossiers and prize money.
 */
@NullMarked
package vn.guongsang.rules.decree152_2025;

import org.jspecify.annotations.NullMarked;
