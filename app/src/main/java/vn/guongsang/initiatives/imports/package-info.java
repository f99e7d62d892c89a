/**
 * Recognised initiatives from people's own sheets: authors with their shares in one cell or in rows
 * of their own; who is not certain is left to a person.
 */
@NullMarked
package vn.guongsang.initiatives.imports;

import org.jspecify.annotations.NullMarked;
