package vn.guongsang.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.dated.BaseSalary;
import vn.guongsang.rules.dated.Prize;
import vn.guongsang.rules.dated.PrizeTable;
import vn.guongsang.rules.dated.Rounding;
import vn.guongsang.rules.decree152_2025.Art50Prizes;
import vn.guongsang.rules.decree152_2025.Decree152;
import vn.guongsang.rules.decree91_2017.Art69Prizes;
import vn.guongsang.rules.decree91_2017.Decree91;
import vn.guongsang.rules.decree98_2023.Decree98;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.texts.Timeline;

/** Prize money by award, kind of subject and the day of the decision. */
public final class Prizes {

  /** Up to tens of thousands; before 2024 practice differed, so that value is flagged. */
  public static final Timeline<Rounding> ROUNDING =
      Timeline.<Rounding>of("rounding of prizes")
          .from("2017-10-01", Rounding.UP_TO_TEN_THOUSAND, Decree91.TEXT.somewhere())
          .from("2024-01-01", Rounding.UP_TO_TEN_THOUSAND, Decree98.TEXT.somewhere())
          .from("2025-07-01", Rounding.UP_TO_TEN_THOUSAND, Decree152.TEXT.article(49));

  public static final Timeline<PrizeTable> TABLES =
      Timeline.<PrizeTable>of("coefficients of prizes")
          .from("2017-10-01", Art69Prizes.TABLE, Decree91.TEXT.article(69))
          .from("2024-01-01", Art50Prizes.without(Decree98.TEXT), Decree98.TEXT.somewhere())
          .from("2025-07-01", Art50Prizes.TABLE, Decree152.TEXT.article(50));

  /** An award that would be paid, for choosing among several. */
  public record Payable(
      String subject, String period, boolean title, AwardCode award, Prize prize) {}

  private Prizes() {}

  /** Empty where no prize is known for this award and kind of subject on that day. */
  public static Optional<Prize> of(
      AwardCode award, Subject.Kind kind, LocalDate decidedOn, Authority.@Nullable Body by) {
    var ofCommune =
        by == Authority.Body.COMMUNE_CHAIR && decidedOn.isBefore(LocalDate.of(2024, 1, 1))
            ? Art69Prizes.OF_COMMUNES.find(award, kind)
            : Optional.<PrizeTable.Coefficient>empty();
    return ofCommune
        .or(() -> TABLES.on(decidedOn).value().find(award, kind))
        .map(
            found ->
                Prize.of(
                    found.hundredths(),
                    BaseSalary.PER_MONTH.on(decidedOn),
                    ROUNDING.on(decidedOn).value(),
                    found.basis()));
  }

  /**
   * What is paid when somebody receives several at once: of the titles for one achievement period
   * only the highest, forms always, a title and a form both.
   */
  public static List<Payable> paid(List<Payable> all) {
    var highest = new LinkedHashMap<List<String>, Payable>();
    var paid = new ArrayList<Payable>();
    for (var one : all) {
      if (one.title()) {
        highest.merge(
            List.of(one.subject(), one.period()),
            one,
            (some, other) ->
                other.prize().amount().compareTo(some.prize().amount()) > 0 ? other : some);
      } else {
        paid.add(one);
      }
    }
    return all.stream().filter(one -> paid.contains(one) || highest.containsValue(one)).toList();
  }
}
