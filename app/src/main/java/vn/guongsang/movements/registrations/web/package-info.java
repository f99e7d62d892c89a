/** Pages of registered titles: the list, one of them, a unit's year, and one's own. */
@NullMarked
package vn.guongsang.movements.registrations.web;

import org.jspecify.annotations.NullMarked;
