/**
 * Hàng chờ làm rõ: rows of sheets that only a person can decide, with what is unclear and what may
 * be meant. What is decided enters by the same door as the sheet; nothing is guessed silently.
 */
@NullMarked
package vn.guongsang.shell.imports.waiting;

import org.jspecify.annotations.NullMarked;
