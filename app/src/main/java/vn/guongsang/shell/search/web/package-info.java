/** The search page, and what the search box offers while one types. */
@NullMarked
package vn.guongsang.shell.search.web;

import org.jspecify.annotations.NullMarked;
