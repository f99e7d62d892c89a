package vn.guongsang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Họ tên người Việt: tên, rồi họ, rồi đệm, theo thứ tự chữ cái tiếng Việt")
class VietnameseNameTest {

  /** As a clerk would write the list. */
  private static final List<String> IN_ORDER =
      List.of(
          "Nguyễn Văn A",
          "Lê An",
          "Nguyễn An",
          "Nguyễn Thị An",
          "Nguyễn Văn An",
          "Trần An",
          "Đặng Anh",
          "Lê Ánh",
          "Trần Ánh",
          "Vũ Ân",
          "Phạm Dung",
          "Phạm Đức",
          "Lê Hà",
          "Vũ Hà",
          "An Hả",
          "An Hã",
          "An Há",
          "An Hạ",
          "Hồ Oanh",
          "Hồ Ổn",
          "Hồ Ơn",
          "Y Wang",
          "Bùi Yến");

  @Test
  void a_shuffled_list_comes_back_in_order() {
    var shuffled = new ArrayList<>(IN_ORDER);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(Comparator.comparing(VietnameseName::sortKey));
    assertThat(shuffled).isEqualTo(IN_ORDER);
  }

  @Test
  void letters_typed_apart_sort_as_those_typed_whole() {
    assertThat(VietnameseName.sortKey("Le\u0302  Thi\u0323 Ha\u0323nh"))
        .isEqualTo(VietnameseName.sortKey("Lê Thị Hạnh"));
  }

  @Test
  void given_and_family_name() {
    assertThat(VietnameseName.given("Nguyễn Thị Minh Khai")).isEqualTo("Khai");
    assertThat(VietnameseName.family("Nguyễn Thị Minh Khai")).isEqualTo("Nguyễn");
    assertThat(VietnameseName.given("Khai")).isEqualTo("Khai");
    assertThat(VietnameseName.family("Khai")).isEmpty();
  }
}
