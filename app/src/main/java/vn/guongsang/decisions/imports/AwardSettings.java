package vn.guongsang.decisions.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.decisions.imports.AwardReading.Meant;
import vn.guongsang.decisions.names.PeriodWords.TwoYears;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.imports.Setting;
import vn.guongsang.shell.imports.Setting.Way;
import vn.guongsang.shell.imports.waiting.QueueSetting;

/** What is asked once for a whole sheet of awards, and goes with every row that waits. */
final class AwardSettings {

  private static final String TWO_YEARS = "two-years";
  private static final String VOUCHED = "vouched";
  private static final String TRACK = "track";

  private AwardSettings() {}

  static List<Setting> all() {
    return List.of(
        new Setting.Choice(
            TWO_YEARS,
            "awards.import.two-years",
            "awards.import.two-years.hint",
            List.of(TwoYears.UNSAID, TwoYears.SCHOOL_YEAR, TwoYears.SPAN).stream()
                .map(w -> new Way(w.name(), "awards.import.two-years." + w.name(), ""))
                .toList()),
        new Setting.Choice(
            TRACK,
            "register.track",
            "awards.import.track.hint",
            Track.ALL.stream()
                .map(t -> new Way(t.code(), "register.track." + t.code(), ""))
                .toList()),
        new Setting.Choice(
            VOUCHED,
            "register.vouched",
            "awards.import.vouched.hint",
            Arrays.stream(Vouched.values())
                .map(
                    v ->
                        new Way(
                            v.name(),
                            "register.vouched." + v.name(),
                            "register.vouched-hint." + v.name()))
                .toList()),
        QueueSetting.setting());
  }

  static Map<String, String> usual() {
    return Map.of(
        TWO_YEARS,
        TwoYears.UNSAID.name(),
        TRACK,
        Track.MERIT.code(),
        VOUCHED,
        Vouched.RECORD.name(),
        QueueSetting.NAME,
        QueueSetting.usual());
  }

  static Map<String, String> chosen(Form form) {
    var out = new HashMap<String, String>();
    form.requiredChoice(TWO_YEARS, TwoYears.class, "form.no-such-choice")
        .ifPresent(way -> out.put(TWO_YEARS, way.name()));
    form.requiredChoice(VOUCHED, Vouched.class, "form.no-such-choice")
        .ifPresent(vouched -> out.put(VOUCHED, vouched.name()));
    Track.of(form.typed(TRACK))
        .ifPresentOrElse(
            track -> out.put(TRACK, track.code()), () -> form.fault(TRACK, "form.no-such-choice"));
    out.put(QueueSetting.NAME, QueueSetting.chosen(form));
    return out;
  }

  static Meant meant(Map<String, String> settings) {
    return new Meant(
        TwoYears.valueOf(settings.getOrDefault(TWO_YEARS, TwoYears.UNSAID.name())),
        Vouched.valueOf(settings.getOrDefault(VOUCHED, Vouched.RECORD.name())),
        settings.getOrDefault(TRACK, Track.MERIT.code()));
  }

  static Map<String, String> kept(Meant meant) {
    return Map.of(
        TWO_YEARS, meant.following().name(), VOUCHED, meant.vouched().name(), TRACK, meant.track());
  }
}
