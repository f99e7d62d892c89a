/**
 * The pages of people: the list, one person's life by year, entering, correcting, renaming, posts.
 * They ask the people's own doors and show; no rule lives here.
 */
@NullMarked
package vn.guongsang.registry.people.web;

import org.jspecify.annotations.NullMarked;
