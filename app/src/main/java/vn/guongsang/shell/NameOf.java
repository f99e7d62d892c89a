package vn.guongsang.shell;

import java.util.Collection;
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
}
