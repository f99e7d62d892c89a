package vn.guongsang.targets.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.shell.Language;
import vn.guongsang.targets.figures.Period;

@DisplayName("Kỳ và số như người ta viết")
class WrittenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2022                 ; 2022
          năm 2022             ; 2022
          6/2022               ; 2022-06
          tháng 12/2022        ; 2022-12
          quý IV/2022          ; 2022-Q4
          Quý 1/2022           ; 2022-Q1
          9 tháng 2022         ; 2022-9M
          9 tháng năm 2022     ; 2022-9M
          6 tháng đầu năm 2022 ; 2022-H1
          6 tháng cuối năm 2022; 2022-H2
          2016–2020            ; 2016-T5
          giai đoạn 2016-2020  ; 2016-T5
          năm học 2022–2023    ; 2022-S
          2022-9M              ; 2022-9M
          year 2022            ; 2022
          9 months of 2022     ; 2022-9M
          13/2022              ; none
          quý 5/2022           ; none
          2020–2016            ; none
          năm học 2022–2024    ; none
          hôm qua              ; none
          """)
  void periods(String typed, String code) {
    assertThat(Periods.read(typed).map(Period::code).orElse("none")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          8.602,658 ; 8602.658
          8602,658  ; 8602.658
          5.816     ; 5816
          87,11     ; 87.11
          87.11     ; 87.11
          −290      ; -290
          98,04 %   ; 98.04
          0         ; 0
          1.23.456  ; none
          mười      ; none
          """)
  void numbers_that_were_typed(String typed, String value) {
    assertThat(Numbers.read(typed).map(BigDecimal::toPlainString).orElse("none")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          8602.658  ; 3; 8.602,658 ; 8,602.658
          380.0     ; 1; 380       ; 380
          16165     ; 0; 16.165    ; 16,165
          -290      ; 0; −290      ; −290
          1000000.5 ; 0; 1.000.001 ; 1,000,001
          0.00      ; 2; 0         ; 0
          """)
  void numbers_that_are_shown(BigDecimal value, int decimals, String vietnamese, String english) {
    assertThat(Numbers.written(value, decimals, Language.VI)).isEqualTo(vietnamese);
    assertThat(Numbers.written(value, decimals, Language.EN)).isEqualTo(english);
  }
}
