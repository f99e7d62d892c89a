package vn.guongsang.initiatives.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.guongsang.kernel.VietnameseText;

/** Authors as one cell has them: "Nguyễn Văn A (60%), Trần Thị B (40%)". */
final class SharedAuthors {

  private static final Pattern ONE = Pattern.compile("^(.*?)[\\s:(\\-–]*(\\d{1,3})\\s*%?\\s*\\)?$");

  private SharedAuthors() {}

  record Named(String name, int share) {}

  /** Empty where a share is missing, unless there is one author, whose it then is whole. */
  static Optional<List<Named>> read(String cell) {
    var out = new ArrayList<Named>();
    var parts = new ArrayList<String>();
    for (var part : cell.split("[,;\\n]|\\s+và\\s+(?=\\p{Lu})", -1)) {
      var clean = VietnameseText.clean(part);
      if (!clean.isEmpty()) {
        parts.add(clean);
      }
    }
    for (var part : parts) {
      var found = ONE.matcher(part);
      if (found.matches() && !found.group(1).isBlank()) {
        out.add(new Named(found.group(1).strip(), Integer.parseInt(found.group(2))));
      } else if (parts.size() == 1) {
        out.add(new Named(part, 100));
      } else {
        return Optional.empty();
      }
    }
    return out.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  static String written(List<Named> authors) {
    return String.join(
        "; ", authors.stream().map(a -> "%s (%d%%)".formatted(a.name(), a.share())).toList());
  }
}
