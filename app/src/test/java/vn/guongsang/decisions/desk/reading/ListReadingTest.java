package vn.guongsang.decisions.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.shell.sheets.RefusedFile;

@DisplayName("A list as it is pasted")
class ListReadingTest {

  private static Grid read(String text) {
    return ListReading.pasted(text).getFirst();
  }

  private static List<Role> roles(Grid grid) {
    return grid.headings().stream().map(Grid.Heading::role).toList();
  }

  private static List<List<String>> cells(Grid grid) {
    return grid.rows().stream().map(Grid.Row::cells).toList();
  }

  @Test
  void numbered_lines_are_cut_at_their_dashes() {
    var grid =
        read(
            """
            DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN
            1. Nguyễn Văn An – Trường THCS Hoàng Mai – Đạt giải Nhất Tin học trẻ
            2. Trần Thị Bình - Tổ dân phố 12 - Cứu cháy ngày 12/8 - không ngại hiểm nguy
            3/ Lê Văn Cường – Trạm Y tế phường – Hiến máu 20 lần
            """);

    assertThat(cells(grid))
        .containsExactly(
            List.of("Nguyễn Văn An", "Trường THCS Hoàng Mai", "Đạt giải Nhất Tin học trẻ"),
            List.of("Trần Thị Bình", "Tổ dân phố 12", "Cứu cháy ngày 12/8, không ngại hiểm nguy"),
            List.of("Lê Văn Cường", "Trạm Y tế phường", "Hiến máu 20 lần"));
    assertThat(roles(grid)).containsExactly(Role.NAME, Role.UNIT, Role.ACHIEVEMENT);
    assertThat(grid.headings()).extracting(Grid.Heading::how).containsOnly(How.CONTENT);
    assertThat(grid.leftOut()).containsExactly("DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN");
  }

  @Test
  void a_table_from_excel_keeps_its_headings_in_any_order() {
    var grid =
        read(
            """
            STT\tThành tích\tHọ và tên\tĐơn vị công tác\tNgày sinh
            1\t"Hoàn thành xuất sắc
            nhiệm vụ năm học"\tPhạm Thị Dung\tTrường Mầm non Hoa Sen\t02/09/1988
            2\tSáng kiến cấp cơ sở\tVũ Văn Em\tTrường Mầm non Hoa Sen\t1990
            """);

    assertThat(roles(grid))
        .containsExactly(Role.NONE, Role.ACHIEVEMENT, Role.NAME, Role.UNIT, Role.BORN);
    assertThat(cells(grid).getFirst())
        .containsExactly(
            "1",
            "Hoàn thành xuất sắc nhiệm vụ năm học",
            "Phạm Thị Dung",
            "Trường Mầm non Hoa Sen",
            "02/09/1988");
    assertThat(grid.rows()).hasSize(2);
  }

  @Test
  void a_table_without_headings_is_known_by_what_stands_in_it() {
    var grid =
        read(
            """
            1\tTô Thị Hoa\tTổ dân phố 3\t001088012345\t12/05/1985\tGiúp đỡ hộ nghèo trong tổ
            2\tTrương Văn Khải\tTrường Tiểu học Lê Lợi\t001088012346\t1990\tDạy giỏi cấp thành phố
            """);

    assertThat(roles(grid))
        .containsExactly(
            Role.NONE, Role.NAME, Role.UNIT, Role.ID, Role.BORN, Role.ACHIEVEMENT);
  }

  @Test
  void names_alone_are_a_list_too() {
    var grid = read("Nguyễn Thị Lan\nTrần Văn Minh\nLê Hoàng, Nam\n");

    assertThat(roles(grid)).containsExactly(Role.NAME);
    assertThat(grid.rows()).hasSize(3);
  }

  @Test
  void a_numbered_entry_may_go_on_over_lines() {
    var grid =
        read(
            """
            1. Bùi Thị Xuân
            Trường THPT Chu Văn An
            Huy chương Vàng Olympic Hóa học
            2. Đoàn Văn Hậu
            Đoàn phường Hoàng Mai
            Cứu người đuối nước
            """);

    assertThat(cells(grid))
        .containsExactly(
            List.of("Bùi Thị Xuân", "Trường THPT Chu Văn An", "Huy chương Vàng Olympic Hóa học"),
            List.of("Đoàn Văn Hậu", "Đoàn phường Hoàng Mai", "Cứu người đuối nước"));
  }

  @Test
  void what_stands_in_brackets_is_a_part_of_its_own() {
    var grid =
        read("Nguyễn Văn An (Lớp 9A1), giải Nhất\nTrần Thị Bình (Lớp 8A2), giải Nhì\n");

    assertThat(cells(grid))
        .containsExactly(
            List.of("Nguyễn Văn An", "Lớp 9A1", "giải Nhất"),
            List.of("Trần Thị Bình", "Lớp 8A2", "giải Nhì"));
    assertThat(roles(grid).subList(0, 2)).containsExactly(Role.NAME, Role.UNIT);
  }

  @Test
  void a_list_of_teams_has_its_names_where_others_have_units() {
    var grid = read("Phòng Kinh tế\tDẫn đầu cải cách hành chính\nTrạm Y tế\tTiêm chủng đạt 100%\n");

    assertThat(roles(grid)).containsExactly(Role.NAME, Role.ACHIEVEMENT);
  }

  @Test
  void a_person_may_say_otherwise_and_a_role_stays_with_one_column() {
    var grid =
        read("1. An – Bình – Cường\n2. Dung – Em – Phúc\n")
            .with(List.of(Role.NAME, Role.NAME, Role.ACHIEVEMENT));

    assertThat(roles(grid)).containsExactly(Role.NAME, Role.NONE, Role.ACHIEVEMENT);
    assertThat(grid.headings().getLast().how()).isEqualTo(How.CHOSEN);
  }

  @Test
  void nothing_is_refused_in_words() {
    assertThatThrownBy(() -> ListReading.pasted(" \n \n")).isInstanceOf(RefusedFile.class);
  }

  @Test
  void teams_and_people_are_told_apart_by_their_marks() {
    assertThat(List.of("Tổ dân phố 12", "Trường THCS Hoàng Mai", "Trạm Y tế", "to dan pho 3"))
        .allMatch(Looks::team);
    assertThat(
            List.of("Tô Thị Hoa", "Trương Mỹ Hoa", "Đoàn Văn Hậu", "Nguyễn Văn An", "to thi hoa"))
        .noneMatch(Looks::team);
  }

  @Test
  void names_are_kept_without_what_goes_before_them() {
    assertThat(
            List.of("Ông Nguyễn Văn An", "Đ/c: Trần Bình", "NGUYỄN THỊ ÁNH", "lê văn cường").stream()
                .map(Looks::person))
        .containsExactly("Nguyễn Văn An", "Trần Bình", "Nguyễn Thị Ánh", "Lê Văn Cường");
    assertThat(Looks.head("Hộ ông Phạm Văn Đức")).isEqualTo("Phạm Văn Đức");
    assertThat(Looks.head("Gia đình bà Lý Thị Mai")).isEqualTo("Lý Thị Mai");
  }
}
