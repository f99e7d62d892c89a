/**
 * Ban hành quyết định: decisions made here, from the first line of a draft to the day they are
 * published, and what later decisions do to earlier ones. Publishing is one transaction that asks
 * the law once more.
 */
@NamedInterface("issue")
@NullMarked
package vn.guongsang.decisions.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
