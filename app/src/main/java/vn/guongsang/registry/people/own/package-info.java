/**
 * The own record: what somebody sees of themselves, and their wish that something of it be put
 * right, with what became of it.
 */
@NullMarked
package vn.guongsang.registry.people.own;

import org.jspecify.annotations.NullMarked;
