/**
 * What a rule may see and what is asked: subjects, their history as years, the figures of a team.
 * Nothing here judges.
 */
@NullMarked
package vn.guongsang.rules.facts;

import org.jspecify.annotations.NullMarked;
