package vn.guongsang.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.commitments.Commitment;
import vn.guongsang.movements.commitments.Commitment.CommitmentKind;
import vn.guongsang.movements.commitments.Commitments;
import vn.guongsang.movements.commitments.Committing;
import vn.guongsang.movements.programmes.Programme;
import vn.guongsang.movements.programmes.ProgrammeId;
import vn.guongsang.movements.programmes.Programmes;
import vn.guongsang.movements.programmes.Task;
import vn.guongsang.movements.programmes.TaskLife;
import vn.guongsang.movements.programmes.TaskNote.TaskNoteKind;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Viewer;

/**
 * Programmes that newspapers wrote of, by their numbers, since the tasks themselves were not
 * printed; and an invented programme of the ward, with tasks in every state, and its commitments.
 */
@Component
class DemoTasks implements DemoPart {

  private static final String NOT_PRINTED = " (tên không in trong bài)";
  private static final UnitId CITY = DemoIds.unit("hn");
  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final UnitId ECONOMY = DemoIds.unit("hn/p-hoang-mai/kinh-te");
  private static final UnitId CULTURE = DemoIds.unit("hn/p-hoang-mai/van-hoa");
  private static final UnitId ONE_STOP = DemoIds.unit("hn/p-hoang-mai/hanh-chinh-cong");

  private static final int ACTION_34 = 188;
  private static final int PROGRAMMES = 6;
  private static final int THEMES_EACH = 4;

  private final Viewer viewer = Nobody.system(1);
  private final Programmes programmes;
  private final TaskLife life;
  private final Commitments commitments;
  private final Committing committing;

  DemoTasks(Programmes programmes, TaskLife life, Commitments commitments, Committing committing) {
    this.programmes = programmes;
    this.life = life;
    this.commitments = commitments;
    this.committing = committing;
  }

  @Override
  public int order() {
    return 86;
  }

  @Override
  public void load(LocalDate today) {
    actionProgramme34();
    haiBaTrung(today);
    ward(today);
    committed();
  }

  private ProgrammeId programme(
      UnitId unit,
      @Nullable ProgrammeId parent,
      String name,
      String document,
      LocalDate from,
      @Nullable LocalDate until,
      LocalDate today) {
    return programmes.setUp(
        viewer, new Programme.Said(unit, parent, null, name, document, from, until), today);
  }

  /** “188 nhiệm vụ trong Chương trình hành động số 34 của UBND thành phố”. */
  private void actionProgramme34() {
    var from = LocalDate.of(2018, 1, 1);
    var end = LocalDate.of(2018, 12, 31);
    var id =
        programme(
            CITY,
            null,
            "Chương trình hành động số 34 của UBND thành phố Hà Nội",
            "Báo Lao động Thủ đô, tổng kết năm 2018",
            from,
            LocalDate.of(2019, 1, 1),
            end);
    for (var number = 1; number <= ACTION_34; number++) {
      var task =
          life.give(
              viewer,
              CITY,
              plain(id, CITY, "Nhiệm vụ " + number + " của Chương trình 34" + NOT_PRINTED, end),
              List.of(),
              from);
      life.tell(viewer, task, 1, Task.TaskState.DONE, end, "", null, end);
    }
  }

  private static Task.Said plain(ProgrammeId programme, UnitId unit, String name, LocalDate due) {
    return new Task.Said(programme, null, unit, null, name, "", "", "", "", due);
  }

  /** “24 chuyên đề, đề án thuộc 6 chương trình công tác toàn khóa của Quận ủy”. */
  private void haiBaTrung(LocalDate today) {
    var district = DemoIds.unit("hn/q-hai-ba-trung");
    var from = LocalDate.of(2022, 1, 24);
    var until = LocalDate.of(2023, 1, 1);
    for (var number = 1; number <= PROGRAMMES; number++) {
      var id =
          programme(
              district,
              null,
              "Chương trình công tác toàn khóa số " + number + " của Quận ủy" + NOT_PRINTED,
              "Chương trình công tác số 01/Ctr-UBND ngày 24/01/2022; Báo Hànộimới 23/10/2022",
              from,
              until,
              today);
      for (var theme = 1; theme <= THEMES_EACH; theme++) {
        programme(
            district,
            id,
            "Chuyên đề, đề án " + ((number - 1) * THEMES_EACH + theme) + NOT_PRINTED,
            "",
            from,
            until,
            today);
      }
    }
  }

  private static PersonId person(String key) {
    return new PersonId(DemoIds.of("person", key));
  }

  private void ward(LocalDate today) {
    var from = LocalDate.of(2026, 1, 15);
    var until = LocalDate.of(2027, 1, 1);
    var reform =
        programme(
            WARD,
            null,
            "Cải cách hành chính của phường năm 2026",
            "Kế hoạch 18/KH-UBND (hư cấu)",
            from,
            until,
            today);
    var online = programme(WARD, reform, "Dịch vụ công trực tuyến", "", from, until, today);
    var shorter =
        life.give(
            viewer,
            WARD,
            new Task.Said(
                reform,
                null,
                ONE_STOP,
                person("nam.nguyenvan"),
                "Giảm thời gian giải quyết thủ tục hộ tịch",
                "Rà soát 25 thủ tục, đề xuất cắt giảm từng bước",
                "Giám đốc Trung tâm chịu trách nhiệm trước Chủ tịch UBND phường",
                "Khảo sát tháng 3; thí điểm tháng 6; áp dụng từ tháng 9",
                "Thời gian giải quyết giảm 30 % so với năm 2025",
                LocalDate.of(2026, 9, 30)),
            List.of(CULTURE),
            from);
    life.tell(viewer, shorter, 1, Task.TaskState.DOING, LocalDate.of(2026, 3, 2), "", null, today);
    life.note(
        viewer,
        shorter,
        TaskNoteKind.REVIEWED,
        "Đã cắt giảm 14 trên 25 thủ tục; còn vướng phần liên thông.",
        LocalDate.of(2026, 10, 5));
    life.note(
        viewer,
        shorter,
        TaskNoteKind.URGED,
        "Đề nghị Trung tâm báo tiến độ phần còn lại trước ngày 15.",
        LocalDate.of(2026, 11, 3));
    var pages =
        life.give(
            viewer,
            WARD,
            new Task.Said(
                online,
                null,
                CULTURE,
                person("tuan.dinhanh"),
                "Hướng dẫn người dân nộp hồ sơ trực tuyến",
                "Mỗi tổ dân phố một buổi hướng dẫn",
                "",
                "",
                "Trên 70 % hồ sơ nộp trực tuyến",
                LocalDate.of(2026, 6, 30)),
            List.of(ONE_STOP),
            from);
    life.tell(viewer, pages, 1, Task.TaskState.DONE, LocalDate.of(2026, 6, 25), "", null, today);
    life.give(
        viewer,
        WARD,
        new Task.Said(
            online,
            null,
            ECONOMY,
            null,
            "Số hóa hồ sơ hộ kinh doanh",
            "",
            "",
            "",
            "",
            LocalDate.of(2026, 12, 15)),
        List.of(),
        from);
    var stopped =
        life.give(
            viewer,
            WARD,
            plain(reform, ECONOMY, "Lắp màn hình tra cứu tại chợ", LocalDate.of(2026, 8, 31)),
            List.of(),
            from);
    life.tell(
        viewer,
        stopped,
        1,
        Task.TaskState.STOPPED,
        LocalDate.of(2026, 5, 12),
        "Chợ đang cải tạo, chuyển sang năm 2027",
        null,
        today);
  }

  private void committed() {
    var conduct =
        commitments.drawUp(
            viewer,
            new Commitment.Said(
                CITY,
                null,
                CommitmentKind.CONDUCT,
                "Thực hiện Quy tắc ứng xử nơi công cộng",
                "Ứng xử văn minh, tôn trọng mọi người.\nGiữ gìn vệ sinh, cảnh quan nơi công cộng.\n"
                    + "(Nội dung tóm tắt để trình diễn)",
                LocalDate.of(2026, 1, 1),
                null));
    committing.unit(viewer, conduct, WARD, LocalDate.of(2026, 2, 3));
    var campaign =
        commitments.drawUp(
            viewer,
            new Commitment.Said(
                WARD,
                null,
                CommitmentKind.CAMPAIGN,
                "Cán bộ, công chức “Trung thành, trách nhiệm, liêm chính, sáng tạo”",
                "Tận tụy với công việc, không gây phiền hà cho người dân.\n"
                    + "Mỗi người mỗi năm ít nhất một cải tiến trong công việc.\n"
                    + "(Nội dung hư cấu để trình diễn)",
                LocalDate.of(2026, 1, 15),
                LocalDate.of(2027, 1, 1)));
    committing.unit(viewer, campaign, CULTURE, LocalDate.of(2026, 1, 26));
    committing.people(
        viewer,
        campaign,
        List.of(person("nam.nguyenvan"), person("hoa.trinhngoc")),
        LocalDate.of(2026, 1, 26));
    committing.note(
        viewer,
        campaign,
        CULTURE,
        LocalDate.of(2026, 7, 8),
        "Khảo sát 60 người dân: 55 người hài lòng về thái độ tiếp dân.",
        LocalDate.of(2026, 7, 8));
  }
}
