package vn.guongsang.journal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.RecentChanges;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;

/** Entries put into words. */
@Component
class Sentences implements RecentChanges {

  @Override
  public List<String> sentences(UUID subject, int atMost, Texts texts, Viewer viewer) {
    return List.of();
  }
}
