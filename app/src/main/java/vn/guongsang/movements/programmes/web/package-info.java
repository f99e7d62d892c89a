/** Pages of programmes and tasks: lists, by owner, one of them, giving, telling, urging. */
@NullMarked
package vn.guongsang.movements.programmes.web;

import org.jspecify.annotations.NullMarked;
