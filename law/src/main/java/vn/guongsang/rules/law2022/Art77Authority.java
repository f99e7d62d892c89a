package vn.guongsang.rules.law2022;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.law2003.Law2003;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.LegalText;
import vn.guongsang.rules.texts.Timeline;

/**
 * Điều 77–80. Thẩm quyền quyết định.
 *
 * <p>Chủ tịch nước (Điều 77, chưa kiểm chứng); Chính phủ, Thủ tướng (Điều 78); Bộ trưởng, Chủ tịch
 * Ủy ban nhân dân tỉnh (Điều 79, chưa kiểm chứng); thủ trưởng cơ quan, đơn vị, Chủ tịch Ủy ban nhân
 * dân huyện, xã (Điều 80). Từ 01/7/2025 không còn cấp huyện: Điều 59 Nghị định 129/2025/NĐ-CP giao
 * cho Chủ tịch Ủy ban nhân dân cấp xã.
 */
public final class Art77Authority {

  private static final LegalText DECREE_129 =
      new LegalText(
          "Nghị định số 129/2025/NĐ-CP",
          "Decree No. 129/2025/ND-CP",
          DayRange.from(LocalDate.of(2025, 7, 1)),
          "",
          true,
          LocalDate.of(2026, 11, 22));

  private static final String OLD = "2017-10-01";
  private static final String FIRST = "2024-01-01";
  private static final String TWO_LEVELS = "2025-07-01";

  private static final Map<AwardCode, Timeline<Authority>> BY_AWARD = new LinkedHashMap<>();

  static {
    for (var order :
        List.of(
            "HCLD1", "HCLD2", "HCLD3", "HCDL1", "HCDL2", "HCDL3", "HCQC1", "HCQC2", "HCQC3",
            "HCCC1", "HCCC2", "HCCC3", "HCBVTQ1", "HCBVTQ2", "HCBVTQ3", "HCDDK", "HCDC", "HCHCM",
            "HCSV", "AHLD", "AHLLVT", "BMVNAH", "NGND", "NGUT", "GTHCM", "GTNN")) {
      always(order, Law2022.article(77).unverified(), Authority.Body.PRESIDENT);
    }
    always("COCP", Law2022.article(78).clause(1), Authority.Body.GOVERNMENT);
    always("CSTDTQ", Law2022.article(78).clause(2), Authority.Body.PRIME_MINISTER);
    always("BKTTG", Law2022.article(78).clause(2), Authority.Body.PRIME_MINISTER);
    for (var award : List.of("CSTDT", "COTINH", "TTLDXS", "DVQT", "BKT", "KNC")) {
      always(
          award,
          Law2022.article(79).unverified(),
          Authority.Body.MINISTER,
          Authority.Body.PROVINCE_CHAIR);
    }
    for (var award : List.of("CSTT", "DVTT")) {
      always(award, Law2022.article(80).clause(1), Authority.Body.UNIT_HEAD);
    }
    for (var award : List.of("BKQK", "COQK")) {
      always(award, Law2022.TEXT.somewhere(), Authority.Body.UNIT_HEAD);
    }
    BY_AWARD.put(
        AwardCode.of("XATB"),
        Timeline.<Authority>of("authority for XATB")
            .from(
                FIRST,
                authority(Law2022.article(29), Authority.Body.PROVINCE_CHAIR),
                Law2022.article(29)));
    var heads = Law2022.article(80).clause(1);
    var districts = Law2022.article(80).clause(2);
    var communes = DECREE_129.article(59);
    base("LDTT", Law2022.article(80), communes, true, true, true);
    base("GK", Law2022.article(80), communes, true, true, true);
    base("CSTDCS", heads, communes, true, true, false);
    base("TTLDTT", heads, communes, true, true, false);
    base("THONVH", districts, communes, false, true, false);
    base("GDVH", Law2022.article(80).clause(3), communes, false, false, true);
  }

  private Art77Authority() {}

  /** Who confers an award, over all days; nothing where that is not known at all. */
  public static Map<AwardCode, Timeline<Authority>> byAward() {
    return Map.copyOf(BY_AWARD);
  }

  private static void always(String award, Basis basis, Authority.Body... bodies) {
    var old = Law2003.TEXT.somewhere();
    BY_AWARD.put(
        AwardCode.of(award),
        Timeline.<Authority>of("authority for " + award)
            .from(OLD, authority(old, bodies), old)
            .from(FIRST, authority(basis, bodies), basis));
  }

  private static void base(
      String award, Basis first, Basis twoLevels, boolean head, boolean district, boolean commune) {
    var before = new ArrayList<Authority.Body>();
    var after = new ArrayList<Authority.Body>();
    if (head) {
      before.add(Authority.Body.UNIT_HEAD);
      after.add(Authority.Body.UNIT_HEAD);
    }
    if ("GK".equals(award)) {
      before.add(Authority.Body.BOARD_CHAIR);
      after.add(Authority.Body.BOARD_CHAIR);
    }
    if (district) {
      before.add(Authority.Body.DISTRICT_CHAIR);
    }
    if (commune) {
      before.add(Authority.Body.COMMUNE_CHAIR);
    }
    after.add(Authority.Body.COMMUNE_CHAIR);
    var old = Law2003.TEXT.somewhere();
    BY_AWARD.put(
        AwardCode.of(award),
        Timeline.<Authority>of("authority for " + award)
            .from(OLD, new Authority(List.copyOf(before), old), old)
            .from(FIRST, new Authority(List.copyOf(before), first), first)
            .from(TWO_LEVELS, new Authority(List.copyOf(after), twoLevels), twoLevels));
  }

  private static Authority authority(Basis basis, Authority.Body... bodies) {
    return new Authority(List.of(bodies), basis);
  }
}
