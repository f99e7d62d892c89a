package vn.guongsang.shell;

import java.util.List;
import java.util.UUID;

/** What lately happened to a record, as sentences; filled in by the journal. */
public interface RecentChanges {
  List<String> sentences(UUID subject, int atMost, Texts texts, Viewer viewer);
}
