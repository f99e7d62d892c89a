package vn.guongsang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.access.Visitor;

@Tag("database")
@DisplayName("The demonstration data")
class PlantedContradictionsTest {

  @ParameterizedTest
  @CsvSource({
    "RATED_TWICE, Ngô Thị Hạnh",
    "BEFORE_ITS_GROUND, Phùng Văn Lộc",
    "NO_AUTHORITY, Tạ Minh Khôi",
    "NUMBER_TWICE, D-77/QĐ-SXD",
    "TWO_PLACES, Cao Văn Thụ",
    "TITLE_TWICE, Đoàn Thị Ngân"
  })
  void shows_one_of_each_kind(String kind, String who) {
    var page = Visitor.as("ha.lethu").get("/screenings/register-checks?kind=" + kind);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(who);
  }
}
