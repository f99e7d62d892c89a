package vn.guongsang.registry.people.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.Sex;

@DisplayName("Nghi trùng người: nói vì sao, không bao giờ chỉ vì trùng tên")
class LikenessTest {

  private static final UUID WARD = new UUID(1, 1);
  private static final UUID SCHOOL = new UUID(1, 2);

  @ParameterizedTest(name = "{0} ({1}) – {2} ({3}), {4}, {5} người trùng tên")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Thị Hạnh   | 1980-03-05 | cùng  | 2000 | CERTAIN
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Thị Hạnh   | 1980-03-05 | khác  |   50 | LIKELY
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Thị Hạnh   | 1980-03-05 | khác  |   51 | POSSIBLE
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Thị Hạnh   | 1980-05-03 | cùng  | 2000 | LIKELY
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Thị Hạnh   | 1980-05-03 | khác  |   50 | POSSIBLE
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Thị Hạnh   | 1980-05-03 | khác  |   51 | –
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Thị Hạnh   | 1981-03-05 | khác  |   10 | POSSIBLE
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Thị Hạnh   | 1981-03-05 | khác  |   11 | –
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Thị Hạnh   | 1981-03-05 | cùng  | 2000 | LIKELY
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Thị Hạnh   | 1962-11-20 | cùng  | 2000 | –
          Nguyễn Thị Hạnh | 1980       | Nguyễn Thị Hạnh   | 1980-03-05 | cùng  | 2000 | LIKELY
          Nguyễn Thị Hạnh | 1980       | Nguyễn Thị Hạnh   | 1980       | khác  |   10 | POSSIBLE
          Nguyễn Thị Hạnh | 1980       | Nguyễn Thị Hạnh   | 1980       | khác  |   11 | –
          Nguyễn Thị Hạnh | 1980-01-01 | Nguyễn Thị Hạnh   | 1980-03-05 | cùng  | 2000 | LIKELY
          Nguyễn Thị Hạnh | 1980       | Nguyễn Thị Hạnh   | 1981       | cùng  | 2000 | LIKELY
          Nguyễn Thị Hạnh | 1948       | Nguyễn Thị Hạnh   | 1984       | cùng  | 2000 | LIKELY
          Nguyễn Thị Hạnh | 1980       | Nguyễn Thị Hạnh   | 1990       | cùng  | 2000 | LIKELY
          Nguyễn Thị Hạnh | 1980       | Nguyễn Thị Hạnh   | 1992       | cùng  | 2000 | –
          Nguyễn Thị Hạnh | ?          | Nguyễn Thị Hạnh   | 1980-03-05 | cùng  | 2000 | POSSIBLE
          Nguyễn Thị Hạnh | ?          | Nguyễn Thị Hạnh   | ?          | khác  |    3 | POSSIBLE
          Nguyễn Thị Hạnh | ?          | Nguyễn Thị Hạnh   | ?          | khác  |    4 | –
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn T. Hạnh    | 1980-03-05 | cùng  | 2000 | LIKELY
          Nguyễn Thị Hạnh | 1980-03-05 | N. T. Hạnh        | 1980-03-05 | khác  | 2000 | POSSIBLE
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Hạnh       | 1980-03-05 | cùng  | 2000 | LIKELY
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Hạnh       | 1980       | khác  |   10 | POSSIBLE
          Nguyễn Thị Hạnh | 1980-03-05 | Nguyễn Hạnh       | 1980       | khác  |   11 | –
          Nguyễn Thị Hạnh | 1980-03-05 | nguyen thi hanh   | 1980-03-05 | cùng  | 2000 | LIKELY
          Nguyễn Thị Hạnh | 1980-03-05 | nguyen thi hanh   | ?          | cùng  | 2000 | POSSIBLE
          Nguyễn Thị Hạnh | 1980-03-05 | NGUYỄN  THỊ HẠNH  | 1980-03-05 | cùng  | 2000 | CERTAIN
          Lê Thị Hòa      | 1980-03-05 | Lê Thị Hoà        | 1980-03-05 | cùng  | 2000 | CERTAIN
          Lê Thị Hòa      | 1980-03-05 | Lê Thị Hoa        | 1980-03-05 | cùng  | 2000 | POSSIBLE
          Lê Thị Hòa      | 1980-03-05 | Lê Thị Hoa        | 1980-03-06 | cùng  | 2000 | –
          Lê Minh Tuấn    | 1980-03-05 | Lê Minh Tú        | 1980-03-05 | cùng  | 2000 | –
          Lê Minh Tuấn    | 1980-03-05 | Trần Minh Tuấn    | 1980-03-05 | cùng  | 2000 | –
          """)
  void without_a_number(
      String name,
      String born,
      String otherName,
      String otherBorn,
      String units,
      int namesakes,
      String certainty) {
    var one = known(1, name, born, null, "", WARD);
    var other = known(2, otherName, otherBorn, null, "", units.equals("cùng") ? WARD : SCHOOL);
    assertThat(said(one, other, namesakes)).isEqualTo(certainty);
    assertThat(said(other, one, namesakes)).isEqualTo(certainty);
  }

  @ParameterizedTest(name = "{0} ({1}, {2}) – {3} ({4}, {5})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nguyễn Thị Hạnh | 1980-03-05 | 12:a | Nguyễn Thị Hạnh | 1980-03-05 | 12:a | CERTAIN
          Nguyễn Thị Hạnh | 1980-03-05 | 9:a  | Nguyễn T. Hạnh  | ?          | 9:a  | CERTAIN
          Nguyễn Thị Hạnh | 1980-03-05 | 12:a | Nguyễn Thị Hạnh | 1962-11-20 | 12:a | LIKELY
          Lê Thị Hòa      | 1980-03-05 | 12:a | Lê Thị Hoa      | 1980-03-05 | 12:a | LIKELY
          Lê Thị Hòa      | 1980-03-05 | 12:a | Lê Thị Hoa      | 1962-11-20 | 12:a | POSSIBLE
          Lê Thị Hòa      | 1980-03-05 | 12:a | Trần Văn Bình   | 1962-11-20 | 12:a | POSSIBLE
          Nguyễn Thị Hạnh | 1980-03-05 | 12:a | Nguyễn Thị Hạnh | 1980-03-05 | 12:b | POSSIBLE
          Nguyễn Thị Hạnh | 1980       | 12:a | Nguyễn Thị Hạnh | 1980       | 12:b | –
          Nguyễn Thị Hạnh | 1980-03-05 | 9:a  | Nguyễn Thị Hạnh | 1980-03-05 | 9:b  | CERTAIN
          Nguyễn Thị Hạnh | 1980-03-05 | 9:a  | Nguyễn Thị Hạnh | 1980-03-05 | 12:b | CERTAIN
          """)
  void with_numbers(
      String name,
      String born,
      String id,
      String otherName,
      String otherBorn,
      String otherId,
      String certainty) {
    var one = known(1, name, born, null, id, WARD);
    var other = known(2, otherName, otherBorn, null, otherId, WARD);
    assertThat(said(one, other, 2000)).isEqualTo(certainty);
  }

  @Test
  void another_sex_makes_it_less_sure() {
    var woman = known(1, "Nguyễn Minh Anh", "1980-03-05", Sex.FEMALE, "", WARD);
    var man = known(2, "Nguyễn Minh Anh", "1980-03-05", Sex.MALE, "", WARD);
    assertThat(Likeness.of(woman, man, 2000))
        .contains(
            new Likeness(
                Certainty.LIKELY,
                Set.of(Sign.SAME_NAME, Sign.SAME_BIRTHDAY, Sign.SAME_UNIT, Sign.OTHER_SEX)));
    var nowhere = known(3, "Nguyễn Minh Anh", "?", Sex.MALE, "", WARD);
    assertThat(Likeness.of(woman, nowhere, 2000)).isEmpty();
  }

  @Test
  void twins_are_named_as_what_they_may_be() {
    var hoa = known(1, "Lê Thị Hoa", "1980-03-05", Sex.FEMALE, "", WARD);
    var hoaToo = known(2, "Lê Thị Hòa", "1980-03-05", Sex.FEMALE, "", WARD);
    assertThat(Likeness.of(hoa, hoaToo, 2000))
        .contains(
            new Likeness(
                Certainty.POSSIBLE,
                Set.of(Sign.NAME_NEARLY, Sign.SAME_BIRTHDAY, Sign.SAME_UNIT, Sign.MAYBE_TWINS)));
  }

  private static String said(Known one, Known other, int namesakes) {
    return Likeness.of(one, other, namesakes).map(l -> l.certainty().name()).orElse("–");
  }

  private static Known known(
      int number, String name, String born, @Nullable Sex sex, String id, UUID unit) {
    var day = born.length() == 10 ? LocalDate.parse(born) : null;
    var year = born.equals("?") ? null : Integer.valueOf(born.substring(0, 4));
    return new Known(
        new PersonId(new UUID(0, number)),
        name,
        day,
        year,
        sex,
        id.startsWith("9:") ? Set.of(id) : Set.of(),
        id.startsWith("12:") ? Set.of(id) : Set.of(),
        Set.of(unit));
  }
}
