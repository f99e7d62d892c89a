/**
 * The pages on which ratings, discipline, leave and holds of people and units are entered,
 * corrected and withdrawn, and on which the papers behind them are opened.
 */
@NullMarked
package vn.guongsang.registry.people.record.web;

import org.jspecify.annotations.NullMarked;
