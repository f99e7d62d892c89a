package vn.guongsang.registry.people.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.imports.Importer;
import vn.guongsang.shell.imports.Setting;
import vn.guongsang.shell.imports.Setting.Way;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.imports.waiting.QueueSetting;
import vn.guongsang.shell.imports.waiting.WaitingRows;
import vn.guongsang.shell.sheets.Column;

/** People, their post and perhaps the rating of a year, from any sheet or pasted list. */
@Component
class PeopleImporter implements Importer {

  static final String KIND = "people";
  static final String UNIT = "for-unit";
  static final String DAY = "day";
  static final String GROUP = "for-group";
  static final String VOUCHED = "vouched";
  static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Units units;
  private final PeopleCheck check;
  private final PeopleUndo undo;
  private final WaitingRows waiting;

  PeopleImporter(Units units, PeopleCheck check, PeopleUndo undo, WaitingRows waiting) {
    this.waiting = waiting;
    this.units = units;
    this.check = check;
    this.undo = undo;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String titleKey() {
    return "people.import.title";
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_EDIT;
  }

  @Override
  public List<Column> columns() {
    return PeopleColumns.ALL;
  }

  @Override
  public List<Setting> settings(Viewer viewer) {
    return List.of(
        new Setting.Pick(UNIT, "people.import.unit", "people.import.unit.hint", "/units/pick"),
        new Setting.Day(DAY, "people.import.day", "people.import.day.hint"),
        new Setting.Choice(
            GROUP,
            "people.import.group",
            "people.import.group.hint",
            Arrays.stream(StaffGroup.values())
                .map(group -> new Way(group.name(), "enum.StaffGroup." + group, ""))
                .toList()),
        new Setting.Choice(
            VOUCHED,
            "people.import.vouched",
            "people.import.vouched.hint",
            Arrays.stream(Vouched.values())
                .map(vouched -> new Way(vouched.name(), "enum.Vouched." + vouched, ""))
                .toList()),
        QueueSetting.setting());
  }

  @Override
  public Map<String, String> usual(Viewer viewer, LocalDate today) {
    var out = new HashMap<String, String>();
    out.put(DAY, TYPED.format(today));
    out.put(GROUP, StaffGroup.CIVIL_SERVANT.name());
    out.put(VOUCHED, Vouched.RECORD.name());
    out.put(QueueSetting.NAME, QueueSetting.usual());
    viewer
        .unit()
        .flatMap(units::find)
        .ifPresent(
            unit -> {
              out.put(UNIT, unit.id().toString());
              out.put(UNIT + "_text", unit.name());
            });
    return out;
  }

  @Override
  public Map<String, String> chosen(Viewer viewer, Form form) {
    var out = new HashMap<String, String>();
    form.requiredDay(DAY, "people.import.fault.no-day")
        .ifPresent(day -> out.put(DAY, TYPED.format(day)));
    form.requiredChoice(GROUP, StaffGroup.class, "form.no-such-choice")
        .ifPresent(group -> out.put(GROUP, group.name()));
    form.requiredChoice(VOUCHED, Vouched.class, "form.no-such-choice")
        .ifPresent(vouched -> out.put(VOUCHED, vouched.name()));
    form.id(UNIT)
        .map(UnitId::new)
        .map(id -> units.within(viewer, id))
        .ifPresentOrElse(
            unit -> {
              out.put(UNIT, unit.id().toString());
              out.put(UNIT + "_text", unit.name());
            },
            () -> form.fault(UNIT, "people.import.fault.no-unit"));
    out.put(QueueSetting.NAME, QueueSetting.chosen(form));
    return out;
  }

  @Override
  public Draft check(Viewer viewer, SheetRows rows, Map<String, String> settings, LocalDate today) {
    return check.of(viewer, rows, Meant.of(settings), QueueSetting.queued(settings), today);
  }

  /** What was chosen for the whole sheet. */
  record Meant(UnitId unit, String unitName, LocalDate day, StaffGroup group, Vouched vouched) {

    static Meant of(Map<String, String> settings) {
      return new Meant(
          new UnitId(UUID.fromString(settings.getOrDefault(UNIT, ""))),
          settings.getOrDefault(UNIT + "_text", ""),
          LocalDate.parse(settings.getOrDefault(DAY, ""), TYPED),
          StaffGroup.valueOf(settings.getOrDefault(GROUP, "")),
          Vouched.valueOf(settings.getOrDefault(VOUCHED, "")));
    }

    /** A row that waits keeps how its sheet was meant. */
    Map<String, String> with(Map<String, String> cells) {
      var out = new HashMap<>(cells);
      out.put(UNIT, unit.toString());
      out.put(UNIT + "_text", unitName);
      out.put(DAY, TYPED.format(day));
      out.put(GROUP, group.name());
      out.put(VOUCHED, vouched.name());
      return out;
    }
  }

  @Override
  public List<Said> againstUndo(Viewer viewer, String record, LocalDate today) {
    return undo.against(UUID.fromString(record));
  }

  @Override
  public void undo(Viewer viewer, UUID imported, String record, LocalDate today) {
    var against = againstUndo(viewer, record, today);
    if (!against.isEmpty()) {
      throw new Refused(against.stream().map(said -> new Refused.Reason("", said)).toList());
    }
    undo.undo(viewer, imported);
    waiting.importUndone(viewer, imported, "hoàn tác lần nhập");
  }
}
