/** Pages on which decisions are drafted, sent to be signed, published, corrected and revoked. */
@NullMarked
package vn.guongsang.decisions.issue.web;

import org.jspecify.annotations.NullMarked;
