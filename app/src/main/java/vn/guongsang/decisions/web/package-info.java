/**
 * The pages of the register: the list, one award with all that came after it, entering, correcting,
 * withdrawing and vouching, and the decisions. They ask the register and show; no rule lives here.
 */
@NullMarked
package vn.guongsang.decisions.web;

import org.jspecify.annotations.NullMarked;
