package vn.guongsang.decisions.desk;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.desk.reading.Role;

/**
 * What a person said of one row; the list itself stays as it was sent.
 *
 * @param cells what stands instead of what was sent
 * @param kind null where the look of the name decides
 * @param chosen the person, unit or household meant
 * @param fresh it is somebody not entered yet, though others are called so
 * @param apart another row with the same name is somebody else
 * @param award instead of the list's or the row's own; empty text where that stands
 * @param accepted why the row stays in spite of what the law found; empty text while nobody said so
 */
public record Fix(
    Map<Role, String> cells,
    @Nullable HolderKind kind,
    @Nullable UUID chosen,
    boolean fresh,
    boolean apart,
    boolean leftOut,
    String award,
    String accepted) {

  public static final Fix NONE = new Fix(Map.of(), null, null, false, false, false, "", "");

  public Fix {
    cells = Map.copyOf(cells);
  }

  Fix leaving(boolean out) {
    return new Fix(cells, kind, chosen, fresh, apart, out, award, accepted);
  }
}
