package vn.guongsang.rules.decree152_2025;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.rules.dated.Component;
import vn.guongsang.rules.dated.Guidance;
import vn.guongsang.rules.decree98_2023.Decree98;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.law2022.Law2022;
import vn.guongsang.rules.texts.Basis;

/**
 * Hồ sơ đề nghị: Điều 84 của Luật, Điều 42 và phụ lục của Nghị định.
 *
 * <p>Danh hiệu: tờ trình, báo cáo thành tích, biên bản bình xét, chứng nhận sáng kiến hoặc đề tài.
 * Bằng khen của Thủ tướng: 01 bộ bản chính (Điều 42). Base titles are fixed by each ministry and
 * province (Điều 6 khoản 2 điểm c), so theirs are defaults to be edited. Report forms 01, 05 and 13
 * are known by number, the others are not.
 */
public final class Art42Dossiers {

  private static final Basis TITLES = Law2022.TEXT.article(84);
  private static final Basis GRASSROOTS = Guidance.DECISION_638.asWhole();
  private static final Basis FIGHTERS = Decree98.TEXT.article(34);
  private static final Basis PRIME_MINISTER = Decree152.TEXT.article(42);
  private static final Basis LEFT_TO_PROVINCES =
      Decree152.TEXT.article(6).clause(2).point("c").unverified();
  private static final Basis FORMS = Law2022.TEXT.article(84).clause(2).unverified();

  private static final Map<AwardCode, List<Component>> DOSSIERS = new LinkedHashMap<>();

  static {
    put(
        List.of("CSTDCS"),
        new Component(Component.Kind.PROPOSAL, "01", GRASSROOTS),
        new Component(Component.Kind.REPORT, "05", GRASSROOTS),
        new Component(Component.Kind.MINUTES, null, GRASSROOTS),
        new Component(Component.Kind.BALLOT, null, GRASSROOTS),
        new Component(Component.Kind.MERIT_CERTIFICATE, null, GRASSROOTS));
    put(
        List.of("CSTDT", "CSTDTQ"),
        new Component(Component.Kind.PROPOSAL, "01", FIGHTERS),
        new Component(Component.Kind.REPORT, null, FIGHTERS),
        new Component(Component.Kind.MINUTES, null, FIGHTERS),
        new Component(Component.Kind.BALLOT, null, FIGHTERS),
        new Component(Component.Kind.REACH_CERTIFICATE, "13", FIGHTERS.unverified()));
    put(
        List.of("BKTTG"),
        new Component(Component.Kind.PROPOSAL, "01", PRIME_MINISTER),
        new Component(Component.Kind.REPORT, "05", PRIME_MINISTER),
        new Component(Component.Kind.MINUTES, null, PRIME_MINISTER),
        new Component(Component.Kind.ELECTRONIC_COPY, null, PRIME_MINISTER));
    put(
        List.of("LDTT", "CSTT", "TTLDTT", "DVTT", "THONVH", "GDVH", "GK"),
        new Component(Component.Kind.PROPOSAL, null, LEFT_TO_PROVINCES),
        new Component(Component.Kind.LIST_OF_NAMES, null, LEFT_TO_PROVINCES),
        new Component(Component.Kind.MINUTES, null, LEFT_TO_PROVINCES));
    put(
        List.of("TTLDXS", "DVQT", "COTINH", "COCP", "XATB"),
        new Component(Component.Kind.PROPOSAL, "01", TITLES),
        new Component(Component.Kind.REPORT, null, TITLES),
        new Component(Component.Kind.MINUTES, null, TITLES));
    put(
        List.of("BKT", "HCLD3", "HCLD2", "HCLD1", "HCDL3", "HCDL2", "HCDL1"),
        new Component(Component.Kind.PROPOSAL, "01", FORMS),
        new Component(Component.Kind.REPORT, null, FORMS),
        new Component(Component.Kind.MINUTES, null, FORMS),
        new Component(Component.Kind.CONFIRMATIONS, null, FORMS));
  }

  /** Đột xuất: thủ tục đơn giản (Điều 85 của Luật, chưa kiểm chứng). */
  public static final List<Component> SIMPLE =
      List.of(
          new Component(Component.Kind.PROPOSAL, null, Law2022.TEXT.unverified(85)),
          new Component(Component.Kind.LIST_OF_NAMES, null, Law2022.TEXT.unverified(85)),
          new Component(Component.Kind.SUMMARY_REPORT, null, Law2022.TEXT.unverified(85)));

  private Art42Dossiers() {}

  private static void put(List<String> awards, Component... components) {
    for (var award : awards) {
      DOSSIERS.put(AwardCode.of(award), List.of(components));
    }
  }

  /** Empty where nothing is known of an award's dossier. */
  public static List<Component> of(AwardCode award) {
    return DOSSIERS.getOrDefault(award, List.of());
  }
}
