/** The pages of programmes of targets. */
@NullMarked
package vn.guongsang.targets.programmes.web;

import org.jspecify.annotations.NullMarked;
