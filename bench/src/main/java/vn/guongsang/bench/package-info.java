/**
 * How fast the law is checked and projected. The same rules written for Drools stand beside it, so
 * that both sides of the ratio come from one run on one machine.
 */
@NullMarked
package vn.guongsang.bench;

import org.jspecify.annotations.NullMarked;
