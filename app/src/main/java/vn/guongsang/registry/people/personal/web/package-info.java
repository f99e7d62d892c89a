/** The pages on which personal data is explained by field, and taken home as a sheet. */
@NullMarked
package vn.guongsang.registry.people.personal.web;

import org.jspecify.annotations.NullMarked;
