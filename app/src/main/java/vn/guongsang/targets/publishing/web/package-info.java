/** The public pages of results, and making them public. */
@NullMarked
package vn.guongsang.targets.publishing.web;

import org.jspecify.annotations.NullMarked;
