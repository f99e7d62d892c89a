/**
 * What the register says to movements: the catalogue by its names, and which registered titles were
 * given in the end. Nothing is kept here.
 */
@NullMarked
package vn.guongsang.decisions.achieved;

import org.jspecify.annotations.NullMarked;
