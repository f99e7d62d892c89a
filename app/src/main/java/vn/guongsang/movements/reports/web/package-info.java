/** Pages of periodic reports: what is missing, a form and its state, writing, reading, merging. */
@NullMarked
package vn.guongsang.movements.reports.web;

import org.jspecify.annotations.NullMarked;
