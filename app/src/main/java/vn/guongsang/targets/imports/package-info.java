/**
 * Figures from any sheet: a row each, months or quarters across, or indicators across. What a sheet
 * entered can be taken back; what it corrected then stands again.
 */
@NullMarked
package vn.guongsang.targets.imports;

import org.jspecify.annotations.NullMarked;
