package vn.guongsang.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the numbering of a list says of what stands under what. */
class OutlineTest {

  /** For each mark the row under which it stands, counted from 1; 0 for none. */
  private static List<Integer> above(String... marks) {
    var outline = new Outline();
    var out = new ArrayList<Integer>();
    for (var row = 1; row <= marks.length; row++) {
      var heading = marks[row - 1].startsWith("#");
      outline.next(row, marks[row - 1].replace("#", ""), !heading);
      out.add(outline.above(row).orElse(0));
    }
    return out;
  }

  @Test
  void a_plain_list_has_no_levels() {
    assertThat(above("1", "2", "3")).containsExactly(0, 0, 0);
  }

  @Test
  void letters_numerals_numbers_points_and_dashes_go_deeper() {
    assertThat(above("A", "I", "1", "1.1", "a)", "-", "2", "II", "1", "B"))
        .containsExactly(0, 1, 2, 3, 4, 5, 2, 1, 8, 0);
  }

  @Test
  void a_heading_that_is_no_unit_only_closes_what_was_before() {
    assertThat(above("#I", "1", "a)", "#II", "1", "a)")).containsExactly(0, 0, 2, 0, 0, 5);
  }

  @Test
  void an_i_after_h_is_a_letter_and_a_c_after_b() {
    assertThat(above("A", "B", "C", "1")).containsExactly(0, 0, 0, 3);
    assertThat(above("H", "I", "1")).containsExactly(0, 0, 2);
    assertThat(above("A", "I", "1")).containsExactly(0, 1, 2);
  }

  @Test
  void numbers_with_points_that_excel_took_for_decimals() {
    assertThat(above("1", "1,1", "1,2", "2")).containsExactly(0, 1, 1, 0);
  }

  @Test
  void a_mark_before_the_name() {
    assertThat(Outline.marked("1.1. Phòng Tổ chức"))
        .isEqualTo(new Outline.Marked("1.1.", "Phòng Tổ chức"));
    assertThat(Outline.marked("- Tổ Toán")).isEqualTo(new Outline.Marked("-", "Tổ Toán"));
    assertThat(Outline.marked("Tổ 1, 2, 3")).isEqualTo(new Outline.Marked("", "Tổ 1, 2, 3"));
    assertThat(Outline.marked("P. Hoàng Mai")).isEqualTo(new Outline.Marked("", "P. Hoàng Mai"));
  }
}
