package vn.guongsang.targets.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What newspapers printed of movements, computed again where enough was printed. */
@DisplayName("Các con số trên báo")
class FiguresOfTheArticlesTest {

  private static BigDecimal figure(String text) {
    return new BigDecimal(text);
  }

  private static Optional<BigDecimal> ofPlan(String actual, String plan) {
    return Percent.ofPlan(figure(actual), new Planned.Figure(figure(plan)), Direction.UP, null, 0);
  }

  @Test
  @DisplayName("Quận Hoàng Mai 2022: 19 hộ thoát nghèo, 380 % kế hoạch")
  void nineteen_households_are_380_percent_of_five() {
    assertThat(ofPlan("19", "5")).contains(figure("380"));
    var plan = new Printed(figure("380")).wholeOf(figure("19"));
    assertThat(plan.holds(figure("5"))).isTrue();
    assertThat(plan.holds(figure("4"))).isFalse();
    assertThat(plan.holds(figure("6"))).isFalse();
  }

  @Test
  @DisplayName("Quận Hoàng Mai 2022: 5.816 việc làm, 104 % kế hoạch nào đó")
  void the_plan_behind_a_printed_percentage_is_known_within_its_rounding() {
    var plan = new Printed(figure("104")).wholeOf(figure("5816"));
    assertThat(plan.least()).isEqualByComparingTo("5565.55023923");
    assertThat(plan.most()).isEqualByComparingTo("5619.32367150");
    assertThat(new Printed(figure("104")).fits(figure("5816"), figure("5600"))).isTrue();
    assertThat(new Printed(figure("104")).fits(figure("5816"), figure("5565"))).isFalse();
  }

  @Test
  @DisplayName("Quận Hai Bà Trưng 9 tháng 2022: 8.602,658 tỷ, 79 % kế hoạch, tăng 1,4 %")
  void plan_and_year_before_follow_from_what_was_printed() {
    var nine = figure("8602.658");
    var plan = new Printed(figure("79")).wholeOf(nine);
    assertThat(plan.holds(figure("10889"))).isTrue();
    assertThat(plan.holds(figure("10800"))).isFalse();
    var before = new Printed(figure("1.4")).beforeOf(nine);
    assertThat(before.holds(figure("8483.884"))).isTrue();
    assertThat(before.holds(figure("8602.658"))).isFalse();
    assertThat(Percent.change(nine, figure("8483.884"), 1)).contains(figure("1.4"));
  }

  @Test
  @DisplayName("Nông thôn mới: 382/382 xã là 100 %, 15/18 huyện chưa đủ, 48 xã nâng cao")
  void localities_that_reached_the_standard() {
    assertThat(Percent.of(figure("382"), figure("382"), 0)).contains(figure("100"));
    assertThat(Percent.of(figure("15"), figure("18"), 1)).contains(figure("83.3"));
    assertThat(new Check.PartOfWhole(figure("48"), figure("382")).mismatch()).isEmpty();
    assertThat(new Check.PartOfWhole(figure("382"), figure("382")).mismatch()).isEmpty();
    assertThat(new Check.PartOfWhole(figure("383"), figure("382")).mismatch())
        .contains(new Check.Mismatch(figure("382"), figure("383")));
  }

  @Test
  @DisplayName("PAPI thứ 9/63, tăng 39 bậc; SIPAS tăng 3 bậc không kèm thứ hạng")
  void places_and_moves() {
    var papi = new Measured(null, 9, 63, 39);
    assertThat(papi.gained(null)).isEqualTo(OptionalInt.of(39));
    assertThat(Measured.place(9, 63).gained(Measured.place(48, 63))).isEqualTo(OptionalInt.of(39));
    assertThat(Measured.place(48, 63).gained(Measured.place(9, 63))).isEqualTo(OptionalInt.of(-39));
    assertThat(Measured.place(9, 34).gained(Measured.place(9, 63)))
        .as("63 were ranked before the merger of provinces, 34 after it")
        .isEqualTo(OptionalInt.empty());
    assertThat(new Measured(figure("87.11"), null, null, 3).gained(null))
        .isEqualTo(OptionalInt.of(3));
    var topTen = new Judgement(Direction.UP, false, null);
    assertThat(topTen.of(Measured.place(2, 63), Planned.Band.top(10), Elapsed.whole()))
        .isEqualTo(Status.MET);
    assertThat(topTen.of(Measured.place(13, 63), Planned.Band.top(10), Elapsed.whole()))
        .isEqualTo(Status.BEHIND);
  }

  @Test
  @DisplayName("Cần Thơ 2016–2020: 16.165 − 13.834 = 2.331, không phải 2.041")
  void the_poverty_figures_do_not_add_up() {
    var asPrinted =
        new Check.Balance(figure("16165"), figure("13834"), BigDecimal.ZERO, figure("2041"));
    assertThat(asPrinted.mismatch()).contains(new Check.Mismatch(figure("2331"), figure("2041")));
    assertThat(asPrinted.mismatch().orElseThrow().residual()).isEqualByComparingTo("-290");
    assertThat(asPrinted.joinedNeeded())
        .as("newly poor households are never fewer than none")
        .isEqualByComparingTo("-290");
    assertThat(
            new Check.Balance(figure("16165"), figure("13834"), figure("10"), figure("2341"))
                .mismatch())
        .isEmpty();
  }

  /** No two of the printed figures make it: neither households left, nor the share lost. */
  @Test
  @DisplayName("Cần Thơ: 111,3 % không tính lại được từ những gì đã in")
  void the_printed_share_of_the_programmes_target_follows_from_nothing_printed() {
    var printed = new Printed(figure("111.3"));
    var known =
        Map.of(
            "hộ đầu kỳ", figure("16165"),
            "hộ thoát nghèo", figure("13834"),
            "hộ cuối kỳ", figure("2041"),
            "giảm trên sổ", figure("14124"),
            "tỷ lệ đầu kỳ", figure("5.12"),
            "tỷ lệ cuối kỳ", figure("0.66"),
            "giảm tỷ lệ", figure("4.46"));
    known.forEach(
        (part, value) ->
            known.forEach(
                (whole, base) ->
                    assertThat(printed.fits(value, base)).as("%s / %s", part, whole).isFalse()));
  }

  @Test
  @DisplayName("Cần Thơ: tỷ lệ hộ nghèo giảm từ 5,12 % còn 0,66 %")
  void a_share_that_falls_is_held_against_the_way_it_had_to_go() {
    assertThat(
            Percent.ofPlan(
                figure("0.66"), new Planned.Figure(figure("1")), Direction.DOWN, figure("5.12"), 1))
        .contains(figure("108.3"));
    assertThat(
            Percent.ofPlan(
                figure("5.12"), new Planned.Figure(figure("1")), Direction.DOWN, figure("5.12"), 1))
        .contains(figure("0.0"));
  }
}
