package vn.guongsang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Track;

@DisplayName("Hai đề nghị va nhau: một thành tích, một sáng kiến, danh hiệu cao nhất")
class ConflictsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP                              | MỘT                              | HAI                              | KẾT QUẢ
          hai danh hiệu cùng năm                  | LDTT TITLE MERIT hoa 2025 - -    | CSTDCS TITLE MERIT hoa 2025 - -  | HIGHEST_TITLE MET
          hai danh hiệu khác năm                  | LDTT TITLE MERIT hoa 2024 - -    | CSTDCS TITLE MERIT hoa 2025 - -  |
          danh hiệu và hình thức cùng năm         | CSTDCS TITLE MERIT hoa 2025 - -  | BKT FORM MERIT hoa 2025 - -      |
          hai hình thức công trạng cùng năm       | GK FORM MERIT hoa 2025 - -       | BKT FORM MERIT hoa 2025 - -      | ONE_PERIOD ASK_PERSON
          công trạng và đột xuất cùng năm         | GK FORM SUDDEN hoa 2025 - -      | BKT FORM MERIT hoa 2025 - -      |
          đột xuất và công trạng cùng năm         | BKT FORM MERIT hoa 2025 - -      | GK FORM SUDDEN hoa 2025 - -      |
          hai hình thức cho một thành tích        | GK FORM SUDDEN hoa 2025 cứu -    | BKT FORM SUDDEN hoa 2025 cứu -   | ONE_ACHIEVEMENT NOT_MET
          một thành tích, hai người               | GK FORM SUDDEN hoa 2025 cứu -    | GK FORM SUDDEN nam 2025 cứu -    |
          hai thành tích                          | GK FORM SUDDEN hoa 2025 cứu -    | GK FORM SUDDEN hoa 2024 khác -   |
          đề nghị hai lần                         | LDTT TITLE MERIT hoa 2025 - -    | LDTT TITLE MERIT hoa 2025 - -    | TWICE NOT_MET
          một sáng kiến, hai danh hiệu            | CSTDCS TITLE MERIT hoa 2025 - SK1 | CSTDT TITLE MERIT hoa 2026 - SK1 | ONE_INITIATIVE NOT_MET
          một sáng kiến, hai đồng tác giả         | CSTDCS TITLE MERIT hoa 2025 - SK1 | CSTDCS TITLE MERIT nam 2025 - SK1 | ONE_INITIATIVE NOT_MET
          hai sáng kiến                           | CSTDCS TITLE MERIT hoa 2025 - SK1 | CSTDT TITLE MERIT hoa 2026 - SK2 |
          """)
  void finds(String title, String one, String other, @Nullable String expected) {
    var found =
        Conflicts.among(List.of(nomination("một", one), nomination("hai", other))).stream()
            .map(conflict -> conflict.kind() + " " + conflict.outcome())
            .toList();
    assertThat(found).as(title).isEqualTo(expected == null ? List.<String>of() : List.of(expected));
  }

  private static Conflicts.Nomination nomination(String id, String told) {
    var words = told.split(" ", -1);
    return new Conflicts.Nomination(
        id,
        AwardCode.of(words[0]),
        AwardType.Kind.valueOf(words[1]),
        Track.of(words[2]).orElseThrow(),
        words[3],
        words[4],
        words[5].equals("-") ? null : words[5],
        words[6].equals("-") ? List.of() : List.of(words[6]));
  }
}
