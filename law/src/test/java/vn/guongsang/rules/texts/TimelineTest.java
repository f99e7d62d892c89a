package vn.guongsang.rules.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.rules.law2022.Law2022;

@DisplayName("Giá trị theo ngày: có nguồn, không chồng nhau, im lặng là lỗi")
class TimelineTest {

  private static final Basis BASIS = Law2022.TEXT.article(5).clause(2).point("a");
  private static final Timeline<Integer> QUOTA =
      Timeline.<Integer>of("tỷ lệ").from("2024-01-01", 15, BASIS).from("2025-07-01", 20, BASIS);

  @Test
  void each_day_has_its_value() {
    assertThat(QUOTA.name()).isEqualTo("tỷ lệ");
    assertThat(QUOTA.on(LocalDate.of(2024, 1, 1)).value()).isEqualTo(15);
    assertThat(QUOTA.on(LocalDate.of(2025, 6, 30)).value()).isEqualTo(15);
    assertThat(QUOTA.on(LocalDate.of(2025, 7, 1)).value()).isEqualTo(20);
    assertThat(QUOTA.values()).hasSize(2);
    assertThat(QUOTA.values().getFirst().basis()).isEqualTo(BASIS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUOTA.on(LocalDate.of(2023, 12, 31)))
        .withMessage("no value of tỷ lệ is known on 2023-12-31");
  }

  @Test
  void days_only_go_forward() {
    assertThatIllegalArgumentException().isThrownBy(() -> QUOTA.from("2025-07-01", 25, BASIS));
    assertThatIllegalArgumentException().isThrownBy(() -> QUOTA.from("2024-05-01", 25, BASIS));
    assertThat(QUOTA.from("2025-07-02", 25, BASIS).on(LocalDate.of(2025, 7, 2)).value())
        .isEqualTo(25);
  }

  @Test
  void a_place_is_quoted_as_papers_do() {
    assertThat(BASIS.quoted())
        .isEqualTo("điểm a khoản 2 Điều 5 Luật Thi đua, khen thưởng số 06/2022/QH15");
    assertThat(BASIS.quotedInEnglish())
        .isEqualTo(
            "point a, clause 2, Article 5, Law on Emulation and Commendation No. 06/2022/QH15");
    assertThat(Law2022.TEXT.somewhere().quoted())
        .isEqualTo("Luật Thi đua, khen thưởng số 06/2022/QH15");
    assertThat(Law2022.TEXT.somewhere().quotedInEnglish())
        .isEqualTo("Law on Emulation and Commendation No. 06/2022/QH15");
  }
}
