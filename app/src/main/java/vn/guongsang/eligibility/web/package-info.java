/**
 * The public pages: eligibility as a checklist, the law as it is coded, the interface explained.
 * Modules that know whom they ask about show their answers as the same checklist.
 */
@NamedInterface("checklist")
@NullMarked
package vn.guongsang.eligibility.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
