/**
 * Pages of the law put to the register: one person or team, everybody of a unit, a list that was
 * brought along.
 */
@NullMarked
package vn.guongsang.screening.web;

import org.jspecify.annotations.NullMarked;
