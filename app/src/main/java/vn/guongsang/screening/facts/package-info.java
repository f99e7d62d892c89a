/**
 * What the register knows of a person or a team, as facts that the law may see. Entries judged to
 * be one person are read as one; what the register says twice is never settled here.
 */
@NullMarked
package vn.guongsang.screening.facts;

import org.jspecify.annotations.NullMarked;
