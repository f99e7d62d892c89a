package vn.guongsang.shell.imports.waiting;

import java.util.List;
import java.util.Map;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.imports.Setting;
import vn.guongsang.shell.imports.Setting.Way;

/** The choice of what becomes of unclear rows, the same for every importer that knows the queue. */
public final class QueueSetting {

  public static final String NAME = "unclear";
  private static final String REFUSE = "REFUSE";
  private static final String QUEUE = "QUEUE";

  private QueueSetting() {}

  public static Setting setting() {
    return new Setting.Choice(
        NAME,
        "waiting.setting",
        "waiting.setting.hint",
        List.of(
            new Way(REFUSE, "waiting.setting.REFUSE", "waiting.setting.REFUSE.hint"),
            new Way(QUEUE, "waiting.setting.QUEUE", "waiting.setting.QUEUE.hint")));
  }

  /** All or nothing, unless somebody chose otherwise. */
  public static String usual() {
    return REFUSE;
  }

  public static String chosen(Form form) {
    var chosen = form.typed(NAME);
    if (!chosen.equals(REFUSE) && !chosen.equals(QUEUE)) {
      form.fault(NAME, "form.no-such-choice");
    }
    return chosen;
  }

  public static boolean queued(Map<String, String> settings) {
    return QUEUE.equals(settings.get(NAME));
  }
}
