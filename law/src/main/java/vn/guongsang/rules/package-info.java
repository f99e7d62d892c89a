/**
 * The law on emulation and commendation as dated code: which criteria hold on which day, and what
 * the facts of one person, team or household make of them. No framework, no database, no clock;
 * {@link vn.guongsang.rules.Rulebook} is the only door.
 */
@NullMarked
package vn.guongsang.rules;

import org.jspecify.annotations.NullMarked;
