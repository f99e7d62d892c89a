package vn.guongsang.registry.people.imports.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.Measure;
import vn.guongsang.registry.people.record.DisciplineFacts;
import vn.guongsang.registry.people.record.Disciplines;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Column.Choice;
import vn.guongsang.shell.sheets.Column.Kind;

/** Disciplinary measures. */
@Component
class DisciplineRecords implements RecordKind<DisciplineFacts> {

  static final String MEASURE = "measure";

  private final Disciplines disciplines;

  DisciplineRecords(Disciplines disciplines) {
    this.disciplines = disciplines;
  }

  @Override
  public String kind() {
    return "discipline";
  }

  @Override
  public String titleKey() {
    return "records.import.discipline";
  }

  @Override
  public String labelKey() {
    return "record.measure";
  }

  @Override
  public List<Column> columns() {
    var out = new ArrayList<Column>();
    out.add(
        Column.choice(
                MEASURE,
                "Hình thức kỷ luật",
                "Measure",
                List.of(
                    Choice.of("REPRIMAND", "Khiển trách", "Reprimand"),
                    Choice.of("WARNING", "Cảnh cáo", "Warning"),
                    Choice.of("PAY_CUT", "Hạ bậc lương", "Pay cut"),
                    Choice.of("DEMOTION", "Giáng chức", "Demotion"),
                    Choice.of("REMOVAL", "Cách chức", "Removal", "Bãi nhiệm"),
                    Choice.of("DISMISSAL", "Buộc thôi việc", "Dismissal", "Sa thải"),
                    Choice.of(
                        "PROSECUTION",
                        "Bị truy cứu trách nhiệm hình sự",
                        "Prosecution",
                        "Truy cứu trách nhiệm hình sự")))
            .alsoCalled("Kỷ luật", "Hình thức", "Mức kỷ luật", "Hình thức xử lý kỷ luật")
            .mustBeFilled()
            .example("Khiển trách"));
    out.add(
        Column.of(Kind.DAY, RecordCells.FROM, "Từ ngày", "From")
            .alsoCalled("Ngày có hiệu lực", "Ngày kỷ luật", "Hiệu lực từ")
            .mustBeFilled()
            .example("15/03/2025"));
    out.add(
        Column.of(Kind.DAY, RecordCells.LAST, "Đến hết ngày", "Last day")
            .alsoCalled("Đến ngày", "Ngày hết hiệu lực")
            .example("14/03/2026"));
    out.addAll(RecordCells.PAPER);
    return out;
  }

  @Override
  public Read<DisciplineFacts> read(
      RecordCells cells, Map<String, String> answers, LocalDate today) {
    var from = cells.day(RecordCells.FROM).orElseThrow();
    var last = cells.day(RecordCells.LAST);
    if (from.isAfter(today)) {
      return Read.wrong(Fault.of(RecordCells.FROM, "record.fault.later"));
    }
    if (last.filter(day -> day.isBefore(from)).isPresent()) {
      return Read.wrong(Fault.of(RecordCells.LAST, "records.import.fault.ends-before"));
    }
    return Read.of(
        new DisciplineFacts(
            Measure.valueOf(cells.text(MEASURE)),
            new DayRange(from, last.map(day -> day.plusDays(1)).orElse(null)),
            cells.paper(),
            cells.vouched()));
  }

  @Override
  public Said told(DisciplineFacts facts) {
    return facts
        .days()
        .lastDay()
        .map(
            last ->
                Said.of("records.import.told-until", facts.measure(), facts.days().from(), last))
        .orElse(Said.of("records.import.told", facts.measure(), facts.days().from()));
  }

  @Override
  public List<Stands<DisciplineFacts>> standing(Collection<PersonId> entries) {
    return disciplines.of(entries).stream()
        .map(measure -> new Stands<>(measure.whose().person().orElseThrow(), measure.facts()))
        .toList();
  }

  @Override
  public boolean same(DisciplineFacts facts, DisciplineFacts there) {
    return facts.measure() == there.measure() && facts.days().from().equals(there.days().from());
  }

  /** One may be under two measures at a time. */
  @Override
  public Optional<Fault> against(DisciplineFacts facts, DisciplineFacts there) {
    return Optional.empty();
  }

  @Override
  public void enterAll(Viewer viewer, List<Line<DisciplineFacts>> lines, UUID imported) {
    disciplines.enterAll(
        viewer,
        lines.stream().map(line -> new Disciplines.Draft(line.whose(), line.facts())).toList(),
        imported);
  }

  @Override
  public int touchedSince(UUID imported) {
    return disciplines.touchedSince(imported);
  }

  @Override
  public int forget(UUID imported) {
    return disciplines.forget(imported);
  }
}
