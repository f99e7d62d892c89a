package vn.guongsang.decisions.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Rulebook;

@DisplayName("Danh hiệu, hình thức như người ta viết")
class AwardTypeNamesTest {

  private static final AwardTypeNames NAMES =
      new AwardTypeNames(Rulebook.ofTheState().awardTypes(LocalDate.of(2026, 11, 23)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chiến sĩ thi đua cơ sở|CSTDCS",
        "Chiến sỹ thi đua cơ sở|CSTDCS",
        "CHIẾN SĨ THI ĐUA CƠ SỞ|CSTDCS",
        "chien si thi dua co so|CSTDCS",
        "CSTĐ cơ sở|CSTDCS",
        "CSTĐCS|CSTDCS",
        "CSTDCS|CSTDCS",
        "CSTĐ CS|CSTDCS",
        "chiến sỹ TĐ cơ sở|CSTDCS",
        "Danh hiệu Chiến sĩ thi đua cấp cơ sở|CSTDCS",
        "Đạt CSTĐ cơ sở năm 2023|CSTDCS",
        "Chiến sĩ thi đua cấp thành phố|CSTDT",
        "CSTĐ TP|CSTDT",
        "CSTĐ cấp tỉnh|CSTDT",
        "Chiến sĩ thi đua cấp Bộ|CSTDT",
        "Chiến sĩ thi đua bộ, ban, ngành, tỉnh|CSTDT",
        "Chiến sĩ thi đua toàn quốc|CSTDTQ",
        "CSTĐTQ|CSTDTQ",
        "CSTĐ toàn quốc|CSTDTQ",
        "Lao động tiên tiến|LDTT",
        "LĐTT|LDTT",
        "Lao động TT|LDTT",
        "LĐ tiên tiến|LDTT",
        "danh hiệu lao động tiên tiến|LDTT",
        "Chiến sĩ tiên tiến|CSTT",
        "Tập thể lao động tiên tiến|TTLDTT",
        "TTLĐTT|TTLDTT",
        "Tập thể LĐTT|TTLDTT",
        "TT LĐTT|TTLDTT",
        "Tập thể Lao động xuất sắc|TTLDXS",
        "TTLĐXS|TTLDXS",
        "Tập thể LĐXS|TTLDXS",
        "Tập thể LĐ xuất sắc|TTLDXS",
        "Đơn vị quyết thắng|DVQT",
        "Đơn vị tiên tiến|DVTT",
        "Bằng khen của Thủ tướng Chính phủ|BKTTG",
        "BK Thủ tướng|BKTTG",
        "BK TTg|BKTTG",
        "BKTTCP|BKTTG",
        "Bằng khen Thủ tướng CP|BKTTG",
        "Bằng khen của UBND tỉnh|BKT",
        "Bằng khen UBND thành phố|BKT",
        "Bằng khen của Chủ tịch UBND TP Hà Nội|BKT",
        "BK UBND TP|BKT",
        "BK cấp bộ|BKT",
        "Bằng khen của Bộ trưởng Bộ Y tế|BKT",
        "Bằng khen của Bộ Lao động - Thương binh và Xã hội|BKT",
        "Bằng khen Bộ GD&ĐT|BKT",
        "Bằng khen của Tỉnh|BKT",
        "Bằng khen của quân khu|BKQK",
        "Giấy khen|GK",
        "GK|GK",
        "Giấy khen của Giám đốc Sở|GK",
        "Giấy khen UBND quận Hoàng Mai|GK",
        "Cờ thi đua của Chính phủ|COCP",
        "Cờ Chính phủ|COCP",
        "Cờ thi đua của UBND thành phố|COTINH",
        "Cờ thi đua cấp tỉnh|COTINH",
        "Cờ thi đua của Bộ Công an|COTINH",
        "Huân chương Lao động hạng Ba|HCLD3",
        "HC Lao động hạng Ba|HCLD3",
        "HCLĐ hạng III|HCLD3",
        "HCLĐ3|HCLD3",
        "Huân chương lao động hạng nhì|HCLD2",
        "HCLĐ hạng 2|HCLD2",
        "Huân chương Lao động hạng Nhất|HCLD1",
        "HC Độc lập hạng I|HCDL1",
        "Huân chương Chiến công hạng Ba|HCCC3",
        "Huân chương Đại đoàn kết|HCDDK",
        "Kỷ niệm chương Vì sự nghiệp Giáo dục|KNC",
        "Kỉ niệm chương|KNC",
        "KNC|KNC",
        "Gia đình văn hóa|GDVH",
        "GĐVH|GDVH",
        "Tổ dân phố văn hóa|THONVH",
        "Thôn văn hóa|THONVH",
        "Phường tiêu biểu|XATB",
        "Nhà giáo ưu tú|NGUT",
        "Nghệ sĩ nhân dân|NGND",
        "NGƯT|NGUT",
        "Anh hùng Lao động|AHLD",
        "Bà mẹ Việt Nam anh hùng|BMVNAH"
      })
  void words_with_one_meaning_are_certain(String written, String code) {
    assertThat(NAMES.read(written)).isEqualTo(new AwardTypeNames.Read(code, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bằng khen|BKT,BKTTG,BKQK",
        "BK|BKT,BKTTG,BKQK",
        "Bằng khen Thành ủy|BKT,BKTTG,BKQK",
        "Bằng khen của Tổng Liên đoàn|BKT,BKTTG,BKQK",
        "Chiến sĩ thi đua|CSTDCS,CSTDT,CSTDTQ",
        "CSTĐ|CSTDCS,CSTDT,CSTDTQ",
        "CSTĐ cơ sở cấp thành phố|CSTDCS,CSTDT",
        "Huân chương Lao động|HCLD3,HCLD2,HCLD1",
        "Huân chương|HCLD3,HCLD2,HCLD1",
        "Cờ thi đua|COTINH,COCP,COQK",
        "Cờ thi đua của Thủ tướng|COCP",
        "Tiên tiến|LDTT,CSTT,TTLDTT,DVTT",
        "Tập thể tiên tiến|TTLDTT",
        "Lao động xuất sắc|TTLDXS",
        "LĐTT, CSTĐCS|CSTDCS,LDTT",
        "Chiến sĩ thi đua cơ sở và Bằng khen UBND thành phố|CSTDCS,CSTDT,BKT"
      })
  void words_with_several_meanings_are_offered_and_never_guessed(String written, String codes) {
    assertThat(NAMES.read(written))
        .isEqualTo(new AwardTypeNames.Read(null, List.of(codes.split(","))));
  }

  @Test
  void a_slip_of_the_pen_is_offered_the_likeliest_first() {
    assertThat(NAMES.read("Lao độg tiên tiế").code()).isEmpty();
    assertThat(NAMES.read("Lao độg tiên tiế").offered()).startsWith("LDTT");
  }

  @Test
  void words_that_mean_nothing_are_offered_nothing() {
    assertThat(NAMES.read("Huy hiệu 30 năm tuổi Đảng"))
        .isEqualTo(new AwardTypeNames.Read(null, List.of()));
    assertThat(NAMES.read(" ")).isEqualTo(new AwardTypeNames.Read(null, List.of()));
  }

  @Test
  void what_is_not_on_the_list_of_the_day_is_not_certain() {
    var before2024 = new AwardTypeNames(Rulebook.ofTheState().awardTypes(LocalDate.of(2020, 1, 1)));
    assertThat(before2024.read("Phường tiêu biểu").code()).isEmpty();
  }
}
