package vn.guongsang.documents.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.documents.official.Block.Align;
import vn.guongsang.documents.official.Block.Column;

@DisplayName("Thể thức văn bản theo Nghị định 30/2020/NĐ-CP")
class OfficialDocumentTest {

  @Test
  void grounds_end_with_semicolons_and_the_last_with_a_full_stop_however_typed() {
    assertThat(
            OfficialDocument.ended(List.of("- Như Điều 3.", "", "• Sở Nội vụ;", "Lưu: VT, TĐKT")))
        .containsExactly("Như Điều 3;", "Sở Nội vụ;", "Lưu: VT, TĐKT.");
    assertThat(OfficialDocument.ended(List.of())).isEmpty();
  }

  @Test
  void days_below_ten_and_the_first_two_months_take_a_nought() {
    assertThat(OfficialDocument.dayInWords(LocalDate.of(2026, 2, 9)))
        .isEqualTo("ngày 09 tháng 02 năm 2026");
    assertThat(OfficialDocument.dayInWords(LocalDate.of(2026, 3, 10)))
        .isEqualTo("ngày 10 tháng 3 năm 2026");
  }

  @Test
  void numbers_below_ten_take_a_nought() {
    var head = SamplePaper.masthead();
    assertThat(head.numberLine()).isEqualTo("Số: 07/QĐ-UBND");
    assertThat(new OfficialDocument.Masthead("", "", "QĐ-UBND", "10", "", null).numberLine())
        .isEqualTo("Số: 10/QĐ-UBND");
    assertThat(new OfficialDocument.Masthead("", "", "", "10", "", null).numberLine()).isEmpty();
  }

  @Test
  void each_capacity_has_its_lines() {
    assertThat(Capacity.HEAD.lines("", "Giám đốc", "")).containsExactly("Giám đốc");
    assertThat(Capacity.HEAD.lines("Ủy ban nhân dân", "Chủ tịch", ""))
        .containsExactly("TM. Ủy ban nhân dân", "Chủ tịch");
    assertThat(Capacity.FOR_HEAD.lines("Ủy ban nhân dân", "Chủ tịch", "Phó Chủ tịch"))
        .containsExactly("TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch");
    assertThat(Capacity.ACTING.lines("", "Giám đốc", "Phó Giám đốc"))
        .containsExactly("Q. Giám đốc");
    assertThat(Capacity.BY_ORDER.lines("", "Chủ tịch", "Chánh Văn phòng"))
        .containsExactly("TL. Chủ tịch", "Chánh Văn phòng");
    assertThat(Capacity.BY_MANDATE.lines("", "Giám đốc", "Trưởng phòng"))
        .containsExactly("TUQ. Giám đốc", "Trưởng phòng");
  }

  @Test
  void a_row_that_does_not_fit_its_columns_is_refused() {
    assertThatThrownBy(
            () ->
                new Block.Table(
                    List.of(new Column("STT", 1, Align.CENTRE)), List.of(List.of("1", "2"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void titles_are_broken_into_lines_of_about_one_length() {
    var title =
        "Về việc tặng danh hiệu “Lao động tiên tiến” năm 2025 cho cán bộ, công chức, viên chức";
    var lines = Lines.of(Face.BOLD, title, 14, Lines.balanced(Face.BOLD, title, 14, 420));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).natural()).isGreaterThan(lines.get(0).natural() * 0.7f);
  }
}
