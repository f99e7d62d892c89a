/**
 * The pages of a cascade: who has launched, responding for a unit, reminding those who have not.
 */
@NullMarked
package vn.guongsang.movements.cascade.web;

import org.jspecify.annotations.NullMarked;
