/** The journal for those who inspect it, and the history at the foot of every record. */
@NullMarked
package vn.guongsang.journal.web;

import org.jspecify.annotations.NullMarked;
