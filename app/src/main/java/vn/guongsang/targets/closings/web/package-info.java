/** The pages of due days and locks. */
@NullMarked
package vn.guongsang.targets.closings.web;

import org.jspecify.annotations.NullMarked;
