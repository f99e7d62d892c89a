package vn.guongsang.shell;

import java.util.List;

/** Something the search box finds; a bean of each module that has such things. */
public interface Searchable {
  /** Key of the heading over these hits. */
  String headingKey();

  Right needs();

  /** Where all hits are listed; the words are appended as they were typed. */
  String listHref();

  /**
   * The best hits first.
   *
   * @param folded what was typed, folded; at least one letter; the last word may be unfinished
   */
  List<Hit> find(Viewer viewer, String folded, int atMost);

  /**
   * The same for a reader of a language, where things have names in it; most have one name only.
   */
  default List<Hit> find(Viewer viewer, Language reader, String folded, int atMost) {
    return find(viewer, folded, atMost);
  }

  /**
   * @param note a short line that tells namesakes apart
   */
  record Hit(String title, Said note, String href) {}
}
