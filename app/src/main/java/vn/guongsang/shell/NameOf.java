package vn.guongsang.shell;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Names and addresses of another module's things, for sentences; a bean of each module that has
 * any.
 */
public interface NameOf {
  /** The kinds of subject this answers for, such as {@code unit} or {@code account}. */
  String kind();

  Map<UUID, String> names(Collection<UUID> ids);

  /** Where the thing is shown, if it has a page. */
  Optional<String> href(UUID id);

  /**
   * Things whose name, today's or an earlier one, has these words: so that what was written of them
   * can be found by name. Empty for kinds that are not looked for so.
   *
   * @param folded what was typed, folded; the last word may be unfinished
   */
  default List<UUID> found(Viewer viewer, String folded, int atMost) {
    return List.of();
  }
}
