package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 36 Luật 06/2022/QH15 – Huân chương Độc lập hạng Nhất")
class Art36IndependenceOrderFirstTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          giữ chức đủ 13 năm | CN | CHỨC PROVINCE_SECRETARY 2012-01-01..2025-01-01 | ĐẠT
          thiếu một ngày | CN | CHỨC PROVINCE_SECRETARY 2012-01-02..2025-01-01 | CHƯA · 36
          lãnh đạo nữ giảm một phần ba: 104 tháng | nữ lãnh đạo | CHỨC PROVINCE_SECRETARY 2016-05-01..2025-01-01 | ĐẠT
          lãnh đạo nữ thiếu một ngày | nữ lãnh đạo | CHỨC PROVINCE_SECRETARY 2016-05-02..2025-01-01 | CHƯA · 36
          nữ không phải lãnh đạo không được giảm | nữ | CHỨC PROVINCE_SECRETARY 2016-05-01..2025-01-01 | CHƯA · 36
          lãnh đạo nam không được giảm | nam lãnh đạo | CHỨC PROVINCE_SECRETARY 2016-05-01..2025-01-01 | CHƯA · 36
          hai giai đoạn nối nhau | CN | CHỨC PROVINCE_SECRETARY 2010-01-01..2015-01-01; CHỨC PROVINCE_SECRETARY 2015-01-01..2023-01-01 | ĐẠT
          hai giai đoạn trùng nhau chỉ tính một lần | CN | CHỨC PROVINCE_SECRETARY 2010-01-01..2018-01-01; CHỨC PROVINCE_SECRETARY 2012-01-01..2018-01-01 | CHƯA · 36
          đang giữ chức, tính đến ngày nhận | CN | CHỨC PROVINCE_SECRETARY 2013-01-15.. | ĐẠT
          đang giữ chức, thiếu một ngày | CN | CHỨC PROVINCE_SECRETARY 2013-01-16.. | CHƯA · 36
          cộng chức vụ thấp hơn mới đủ | CN | CHỨC PROVINCE_CHAIR 2005-01-01..2015-01-01; CHỨC PROVINCE_SECRETARY 2015-01-01..2020-01-01 | HỎI · 36?
          từng bị khiển trách | CN | CHỨC PROVINCE_SECRETARY 2010-01-01..2025-01-01; KL REPRIMAND 2005-01-01..2006-01-01 | CHƯA · 36
          đã có Huân chương Lao động hạng Nhất | CN | HCLD1 2015 | HỎI · 36?
          thành tích đặc biệt xuất sắc toàn quốc | TT | VIỆC FEAT toàn-quốc 2025 | HỎI · 36?
          không có gì | TT | | CHƯA · 36
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("HCDL1", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
