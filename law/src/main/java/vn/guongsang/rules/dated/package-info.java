/**
 * What changes by date beside the criteria: who confers, prizes, votes, deadlines, dossiers,
 * quotas, the working-day calendar. Every value has its days and its source or a flag.
 */
@NullMarked
package vn.guongsang.rules.dated;

import org.jspecify.annotations.NullMarked;
