/**
 * The pages of the registry: the tree and the list of units, one unit with its life, entering and
 * correcting, reorganising with a preview. They ask the registry and show; no rule lives here.
 */
@NullMarked
package vn.guongsang.registry.web;

import org.jspecify.annotations.NullMarked;
