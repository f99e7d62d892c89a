/**
 * Nghị định số 91/2017/NĐ-CP, the decree under the law of 2003: what of its quotas, votes, prizes
 * and criteria is known.
 */
@NullMarked
package vn.guongsang.rules.decree91_2017;

import org.jspecify.annotations.NullMarked;
