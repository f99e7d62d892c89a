package vn.guongsang.decisions.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.rules.dated.Authority.Body;

@DisplayName("Cơ quan ban hành như người ta viết")
class IssuerNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chủ tịch nước|PRESIDENT",
        "Chủ tịch nước CHXHCN Việt Nam|PRESIDENT",
        "Thủ tướng Chính phủ|PRIME_MINISTER",
        "TTg|PRIME_MINISTER",
        "Chính phủ|GOVERNMENT",
        "Bộ trưởng Bộ Y tế|MINISTER",
        "Bộ Giáo dục và Đào tạo|MINISTER",
        "Chủ tịch UBND thành phố Hà Nội|PROVINCE_CHAIR",
        "UBND TP Hà Nội|PROVINCE_CHAIR",
        "Ủy ban nhân dân thành phố Cần Thơ|PROVINCE_CHAIR",
        "UBND tỉnh Nghệ An|PROVINCE_CHAIR",
        "CT UBND tỉnh Bắc Ninh|PROVINCE_CHAIR",
        "UBND quận Hoàng Mai|DISTRICT_CHAIR",
        "Chủ tịch UBND huyện Thanh Trì|DISTRICT_CHAIR",
        "UBND thị xã Sơn Tây|DISTRICT_CHAIR",
        "UBND thành phố Vinh|DISTRICT_CHAIR",
        "UBND phường Hoàng Mai|COMMUNE_CHAIR",
        "Chủ tịch Ủy ban nhân dân xã Đại Thanh|COMMUNE_CHAIR",
        "Giám đốc Sở Nội vụ|UNIT_HEAD",
        "Sở Giáo dục và Đào tạo Hà Nội|UNIT_HEAD",
        "Hiệu trưởng Trường THCS Hoàng Văn Thụ|UNIT_HEAD",
        "Trường Tiểu học Chu Văn An|UNIT_HEAD",
        "Bệnh viện Thanh Nhàn|UNIT_HEAD",
        "Cục trưởng Cục Thuế|UNIT_HEAD",
        "Chủ tịch Hội đồng quản trị Công ty X|BOARD_CHAIR",
        "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố|FATHERLAND_FRONT_CHAIR",
        "Liên đoàn Lao động thành phố Hà Nội|UNION",
        "Tổng LĐLĐ Việt Nam|UNION"
      })
  void a_name_that_tells_is_understood(String issuer, Body body) {
    assertThat(IssuerNames.body(issuer)).contains(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "UBND", "UBND thành phố", "Bộ Tư lệnh Thủ đô", "Hội Nông dân", "Thành ủy"})
  void a_name_that_does_not_tell_is_not_guessed(String issuer) {
    assertThat(IssuerNames.body(issuer)).isEmpty();
  }
}
