package vn.guongsang.shell.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Searchable;
import vn.guongsang.shell.Searchable.Hit;
import vn.guongsang.shell.Viewer;

/** Asks everything the viewer may use for the same words. */
@Component
public class Search {

  /** Fewer letters would find nearly everything. */
  public static final int FEWEST_LETTERS = 2;

  private static final int LONGEST = 100;

  private final ObjectProvider<Searchable> everything;

  Search(ObjectProvider<Searchable> everything) {
    this.everything = everything;
  }

  /**
   * The hits of one kind.
   *
   * @param more whether there are more than {@code hits}
   * @param allHref where all of them are listed
   */
  public record Group(String headingKey, List<Hit> hits, boolean more, String allHref) {}

  /** What was typed, cleaned, and what it found; groups without a hit are left out. */
  public record Found(String words, boolean tooShort, List<Group> groups) {
    public int shown() {
      return groups.stream().mapToInt(g -> g.hits().size()).sum();
    }

    public boolean more() {
      return groups.stream().anyMatch(Group::more);
    }
  }

  /** For a reader of Vietnamese. */
  public Found find(Viewer viewer, String typed, int ofEach) {
    return find(viewer, Language.VI, typed, ofEach);
  }

  /**
   * @param typed accents and capitals as they come; the last word may be unfinished
   */
  public Found find(Viewer viewer, Language reader, String typed, int ofEach) {
    var cleaned = VietnameseText.clean(typed);
    var words = cleaned.length() > LONGEST ? cleaned.substring(0, LONGEST) : cleaned;
    var folded = VietnameseText.fold(words);
    if (folded.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
      return new Found(words, true, List.of());
    }
    var groups =
        everything
            .orderedStream()
            .filter(kind -> viewer.may(kind.needs()))
            .map(kind -> group(kind, viewer, reader, words, folded, ofEach))
            .filter(group -> !group.hits().isEmpty())
            .toList();
    return new Found(words, false, groups);
  }

  private static Group group(
      Searchable kind, Viewer viewer, Language reader, String words, String folded, int ofEach) {
    var hits = kind.find(viewer, reader, folded, ofEach + 1);
    return new Group(
        kind.headingKey(),
        hits.stream().limit(ofEach).toList(),
        hits.size() > ofEach,
        kind.listHref() + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }
}
