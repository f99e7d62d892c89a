/**
 * The public pages: eligibility as a checklist, the law as it is coded, the interface explained.
 */
@NullMarked
package vn.guongsang.eligibility.web;

import org.jspecify.annotations.NullMarked;
