package vn.guongsang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Chữ Việt: giữ cho đúng, tìm không cần dấu")
class VietnameseTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phường Hoàng Mai                    | phuong hoang mai
          PHƯỜNG  HOÀNG   MAI                 | phuong hoang mai
          Sở Lao động – Thương binh và Xã hội | so lao dong thuong binh va xa hoi
          Đặng Đình Ưởng                      | dang dinh uong
          Văn Miếu - Quốc Tử Giám             | van mieu quoc tu giam
          (Tổ 12)                             | to 12
          '  –  '                             | ''
          """)
  void folds(String text, String folded) {
    assertThat(VietnameseText.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '  Nguyễn   Thị\u00a0Ánh '       | Nguyễn Thị Ánh
          'Phươ\u0300ng Hoa\u0300ng Mai'   | Phường Hoàng Mai
          'Tổ\u200b dân\nphố'              | Tổ dân phố
          ''                               | ''
          """)
  void cleans(String typed, String kept) {
    assertThat(VietnameseText.clean(typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"Hoa\u0300ng,Hoàng", "Đ\u00f4ng,\u0110o\u0302ng"})
  void composed_and_decomposed_letters_fold_alike(String one, String other) {
    assertThat(VietnameseText.fold(one)).isEqualTo(VietnameseText.fold(other));
  }
}
