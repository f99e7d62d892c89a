/** Pages of papers: taking them home, changing their words, how an office heads them, signing. */
@NullMarked
package vn.guongsang.decisions.papers.web;

import org.jspecify.annotations.NullMarked;
