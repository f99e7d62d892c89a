/**
 * The pages of households: the list, one household with what others add, entering and correcting
 * one by hand. Ten thousand at once come through the desk.
 */
@NullMarked
package vn.guongsang.registry.households.web;

import org.jspecify.annotations.NullMarked;
