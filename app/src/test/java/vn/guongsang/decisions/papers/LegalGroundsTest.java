package vn.guongsang.decisions.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.rules.Rulebook;

@DisplayName("Căn cứ pháp lý theo ngày ban hành")
class LegalGroundsTest {

  private final LegalGrounds grounds = new LegalGrounds(Rulebook.ofTheState());

  private List<String> on(int year, int month, int day, IssuerKind issuer) {
    return grounds.on(LocalDate.of(year, month, day), issuer).stream()
        .map(g -> (g.verified() ? "" : "? ") + g.text())
        .toList();
  }

  @Test
  void a_ward_before_and_after_the_amendment() {
    assertThat(on(2026, 9, 30, IssuerKind.COMMUNE))
        .containsExactly(
            "? Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025",
            "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022",
            "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
            "Căn cứ Nghị định số 129/2025/NĐ-CP của Chính phủ");
    assertThat(on(2026, 10, 1, IssuerKind.COMMUNE).get(1))
        .isEqualTo(
            "? Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022 (sửa đổi, bổ"
                + " sung theo Luật số 06/2026/QH16)");
  }

  @Test
  void a_school_before_and_after_the_decree_of_2025() {
    assertThat(on(2025, 6, 30, IssuerKind.BASE))
        .containsExactly(
            "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022",
            "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ");
    assertThat(on(2025, 7, 1, IssuerKind.BASE).getLast())
        .isEqualTo("Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ");
  }
}
