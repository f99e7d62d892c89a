package vn.guongsang.registry.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;

/**
 * A name borne before.
 *
 * @param from null where it is not known since when
 * @param until the first day of the next name
 */
public record FormerName(String name, @Nullable LocalDate from, LocalDate until, String reason) {
  public FormerName {
    name = VietnameseText.clean(name);
    reason = VietnameseText.clean(reason);
  }
}
