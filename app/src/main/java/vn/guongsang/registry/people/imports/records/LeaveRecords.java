package vn.guongsang.registry.people.imports.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.LeaveKind;
import vn.guongsang.registry.people.record.LeaveFacts;
import vn.guongsang.registry.people.record.Leaves;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Column.Choice;
import vn.guongsang.shell.sheets.Column.Kind;

/** Time away. */
@Component
class LeaveRecords implements RecordKind<LeaveFacts> {

  static final String KIND = "kind";

  private final Leaves leaves;

  LeaveRecords(Leaves leaves) {
    this.leaves = leaves;
  }

  @Override
  public String kind() {
    return "leave";
  }

  @Override
  public String titleKey() {
    return "records.import.leave";
  }

  @Override
  public String labelKey() {
    return "record.kind";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.choice(
                KIND,
                "Loại nghỉ",
                "Kind of leave",
                List.of(
                    Choice.of("MATERNITY", "Nghỉ thai sản", "Maternity", "Thai sản", "TS"),
                    Choice.of("SICK", "Nghỉ ốm", "Sick", "Ốm", "Ốm đau", "Nghỉ ốm đau"),
                    Choice.of(
                        "TRAINING",
                        "Đi học, bồi dưỡng",
                        "Training",
                        "Đi học",
                        "Học tập",
                        "Đào tạo",
                        "Bồi dưỡng"),
                    Choice.of(
                        "RESCUE_INJURY",
                        "Điều trị do hành động dũng cảm cứu người, cứu tài sản",
                        "Injured in a rescue",
                        "Dũng cảm cứu người"),
                    Choice.of("UNPAID", "Nghỉ không lương", "Unpaid", "Không lương"),
                    Choice.of("OTHER", "Nghỉ khác", "Other", "Khác")))
            .alsoCalled("Lý do nghỉ", "Loại", "Hình thức nghỉ")
            .mustBeFilled()
            .example("Nghỉ thai sản"),
        Column.of(Kind.DAY, RecordCells.FROM, "Từ ngày", "From")
            .alsoCalled("Nghỉ từ ngày", "Ngày bắt đầu")
            .mustBeFilled()
            .example("01/02/2025"),
        Column.of(Kind.DAY, RecordCells.LAST, "Đến hết ngày", "Last day")
            .alsoCalled("Đến ngày", "Nghỉ đến ngày", "Ngày kết thúc")
            .mustBeFilled()
            .example("31/07/2025"));
  }

  @Override
  public Read<LeaveFacts> read(RecordCells cells, Map<String, String> answers, LocalDate today) {
    var from = cells.day(RecordCells.FROM).orElseThrow();
    var last = cells.day(RecordCells.LAST).orElseThrow();
    if (last.isBefore(from)) {
      return Read.wrong(Fault.of(RecordCells.LAST, "records.import.fault.ends-before"));
    }
    return Read.of(
        new LeaveFacts(
            LeaveKind.valueOf(cells.text(KIND)),
            DayRange.between(from, last.plusDays(1)),
            cells.vouched()));
  }

  @Override
  public Said told(LeaveFacts facts) {
    return Said.of(
        "records.import.told-until",
        facts.kind(),
        facts.days().from(),
        facts.days().lastDay().orElseThrow());
  }

  @Override
  public List<Stands<LeaveFacts>> standing(Collection<PersonId> entries) {
    return leaves.of(entries).stream()
        .map(leave -> new Stands<>(leave.person(), leave.facts()))
        .toList();
  }

  @Override
  public boolean same(LeaveFacts facts, LeaveFacts there) {
    return facts.kind() == there.kind() && facts.days().equals(there.days());
  }

  @Override
  public Optional<Fault> against(LeaveFacts facts, LeaveFacts there) {
    return facts.days().overlaps(there.days())
        ? Optional.of(
            Fault.of(RecordCells.FROM, "record.fault.leave-overlaps", there.days().from()))
        : Optional.empty();
  }

  @Override
  public void enterAll(Viewer viewer, List<Line<LeaveFacts>> lines, UUID imported) {
    leaves.enterAll(
        viewer,
        lines.stream().map(line -> new Leaves.Draft(line.whose(), line.facts())).toList(),
        imported);
  }

  @Override
  public int touchedSince(UUID imported) {
    return leaves.touchedSince(imported);
  }

  @Override
  public int forget(UUID imported) {
    return leaves.forget(imported);
  }
}
