/**
 * Figures of indicators as reports and reviews of movements say them: asked of the targets while a
 * paper is written, kept as they were once it is handed in.
 */
@NullMarked
package vn.guongsang.movements.figures;

import org.jspecify.annotations.NullMarked;
