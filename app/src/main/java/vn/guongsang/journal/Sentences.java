package vn.guongsang.journal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.RecentChanges;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;

/** Tells a form that is stale who did what meanwhile. */
@Component
class Sentences implements RecentChanges {

  private final Histories histories;

  Sentences(Histories histories) {
    this.histories = histories;
  }

  @Override
  public List<String> sentences(UUID subject, int atMost, Texts texts, Viewer viewer) {
    return histories.of(subject, atMost, texts).stream()
        .map(
            told ->
                texts.t(
                    "journal-page.who-did-what",
                    texts.moment(told.when()),
                    told.who(),
                    told.words()))
        .toList();
  }
}
