/**
 * Luật số 06/2026/QH16, which amends the law of 2022 from 1 October 2026. Its final wording is not
 * known here: the unchanged text goes on, every clause of it flagged, until a person has compared
 * it; what was drafted is a switch, off.
 */
@NullMarked
package vn.guongsang.rules.law2026;

import org.jspecify.annotations.NullMarked;
