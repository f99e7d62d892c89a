/** The pages of the own record, and those on which officers answer wishes for corrections. */
@NullMarked
package vn.guongsang.registry.people.own.web;

import org.jspecify.annotations.NullMarked;
