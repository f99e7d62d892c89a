/**
 * What people paste or send as a list of those to be honoured, read without guessing in silence:
 * which column is what is told with how it was found, and a person may change it. Pure: no
 * database, no clock.
 */
@NamedInterface("desk-reading")
@NullMarked
package vn.guongsang.decisions.desk.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
