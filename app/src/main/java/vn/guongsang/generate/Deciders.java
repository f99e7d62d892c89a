package vn.guongsang.generate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.generate.Country.Employer;
import vn.guongsang.generate.Country.Province;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.dated.Authority.Body;

/**
 * Who decides in one province, and the numbers their decisions bear: one series for each issuer and
 * year. What the whole country shares, the Prime Minister's series, is dealt out by provinces.
 */
final class Deciders {

  /** From here on communes do what districts did. */
  static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

  private static final int PROVINCES = 34;

  /**
   * Somebody with authority on a day.
   *
   * @param unit null for whoever is not a unit of the tree
   */
  record Decider(@Nullable UUID unit, String issuer, Body body, String symbol, boolean outside) {}

  /** A decision that has been written, as awards and ratings quote it. */
  record Decision(UUID id, byte[] issuer, byte[] number, LocalDate day) {}

  private final Province province;
  private final Ledger ledger;
  private final Chance chance;
  private final Map<String, Integer> numbers = new HashMap<>();

  Deciders(Province province, Ledger ledger, Chance chance) {
    this.province = province;
    this.ledger = ledger;
    this.chance = chance;
  }

  /** Whoever honours the employer's own people with the titles of the base on that day. */
  Decider base(Employer employer, LocalDate day) {
    return employer.sector() == Sector.COMMUNE && day.isBefore(TWO_LEVELS)
        ? new Decider(
            null,
            "Chủ tịch Ủy ban nhân dân " + employer.district(),
            Body.DISTRICT_CHAIR,
            "QĐ-UBND",
            true)
        : own(employer);
  }

  /** The employer's head, who rates, recognises and honours with what every head may give. */
  Decider own(Employer employer) {
    var sector = employer.sector();
    var name = employer.name();
    return new Decider(
        employer.id(),
        sector.head + " " + (sector == Sector.COMMUNE ? lower(name) : name),
        sector == Sector.COMMUNE ? Body.COMMUNE_CHAIR : Body.UNIT_HEAD,
        sector.symbol,
        false);
  }

  Decider chair() {
    return new Decider(province.id(), province.chair(), Body.PROVINCE_CHAIR, "QĐ-UBND", false);
  }

  Decider primeMinister() {
    return new Decider(null, "Thủ tướng Chính phủ", Body.PRIME_MINISTER, "QĐ-TTg", true);
  }

  Decision decide(Decider by, LocalDate day, String title) {
    var number = number(by, day);
    var id = ledger.id();
    ledger
        .row(Target.DECISION)
        .put(id)
        .number(Country.TENANT)
        .or(by.unit())
        .put(by.issuer())
        .put(VietnameseText.fold(by.issuer()))
        .put(by.body())
        .put(number)
        .put(day)
        .put(title)
        .put("")
        .put(by.outside())
        .put("PUBLISHED")
        .put(Ledger.ENTERED)
        .end();
    return new Decision(id, bytes(by.issuer()), bytes(number), day);
  }

  /** A number of the series, for papers that are quoted but not kept as decisions on awards. */
  String number(Decider by, LocalDate day) {
    var series = (by.unit() == null ? by.issuer() : by.unit()) + " " + day.getYear();
    var running =
        numbers.merge(
            series, by.body() == Body.PRIME_MINISTER ? 1 : 1 + chance.below(7), Integer::sum);
    var number =
        by.body() == Body.PRIME_MINISTER ? running * PROVINCES + province.number() : running;
    return number + "/" + by.symbol();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String lower(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
