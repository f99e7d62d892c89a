/**
 * Units from people's own sheets: kinds told by how officials name them, parents by code, name or
 * the outline of the sheet; what is not certain is asked, never guessed.
 */
@NullMarked
package vn.guongsang.registry.imports;

import org.jspecify.annotations.NullMarked;
