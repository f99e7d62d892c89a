/**
 * How fast the law is checked and projected, and how fast people are listed and found. What it is
 * compared with, the same rules written for Drools, a bare servlet in the same server, stands
 * beside it, so that both sides of the ratio come from one run on one machine.
 */
@NullMarked
package vn.guongsang.bench;

import org.jspecify.annotations.NullMarked;
