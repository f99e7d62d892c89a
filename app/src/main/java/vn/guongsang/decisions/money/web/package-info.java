/** Pages of prize money, funds, presentation and of what has to come back. */
@NullMarked
package vn.guongsang.decisions.money.web;

import org.jspecify.annotations.NullMarked;
