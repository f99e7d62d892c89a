/**
 * Registrations from any sheet or pasted list: who strives for which title, several years at once.
 */
@NullMarked
package vn.guongsang.movements.registrations.imports;

import org.jspecify.annotations.NullMarked;
