package vn.guongsang.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.rules.dated.Guidance;
import vn.guongsang.rules.dated.Quota;
import vn.guongsang.rules.decree152_2025.Decree152;
import vn.guongsang.rules.decree91_2017.Art09GrassrootsQuota;
import vn.guongsang.rules.decree91_2017.Art11FlagQuota;
import vn.guongsang.rules.law2022.Law2022;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.Timeline;

/** Limits on groups, by day: they are allotments, so no single nomination fails by them. */
public final class Quotas {

  /** CSTĐCS of LĐTT: a limit until 2023, none since; units may set their own. */
  public static final Timeline<Quota> GRASSROOTS_FIGHTERS =
      Timeline.<Quota>of("share of CSTĐCS")
          .from("2017-10-01", Art09GrassrootsQuota.QUOTA, Art09GrassrootsQuota.QUOTA.basis())
          .from(
              "2024-01-01",
              new Quota("grassroots-fighters", null, "advanced-workers", Law2022.TEXT.article(23)),
              Law2022.TEXT.article(23));

  /**
   * Cờ của Chính phủ: the texts count the share of different things. The letter of 2023 speaks of
   * the years before the law of 2022; that it goes on is assumed.
   */
  public static final Timeline<Quota> GOVERNMENT_FLAGS =
      Timeline.<Quota>of("share of Cờ thi đua của Chính phủ")
          .from("2017-10-01", Art11FlagQuota.QUOTA, Art11FlagQuota.QUOTA.basis())
          .from(
              "2024-01-01",
              new Quota(
                  "government-flags", 20, "cluster-leaders", Guidance.LETTER_5007.somewhere()),
              Guidance.LETTER_5007.somewhere())
          .from(
              "2025-07-01",
              new Quota("government-flags", 20, "cluster-leaders", Decree152.TEXT.somewhere()),
              Decree152.TEXT.somewhere());

  /** Excellent ratings of those rated good, civil servants; by the rated year. */
  public static final Timeline<Quota> EXCELLENT_RATINGS =
      Timeline.<Quota>of("share of excellent ratings")
          .from("2017-10-01", noRatingLimitKnown(), Guidance.RATING_BEFORE_2020.somewhere())
          .from(
              "2020-08-20", ratings(Guidance.DECREE_90.somewhere()), Guidance.DECREE_90.somewhere())
          .from(
              "2026-01-01", ratings(Guidance.DECREE_335.asWhole()), Guidance.DECREE_335.asWhole());

  private Quotas() {}

  public static List<Quota> on(LocalDate day) {
    return Stream.of(GRASSROOTS_FIGHTERS, GOVERNMENT_FLAGS, EXCELLENT_RATINGS)
        .map(quota -> quota.on(day).value())
        .toList();
  }

  private static Quota ratings(Basis basis) {
    return new Quota("excellent-ratings", 20, "good-ratings", basis);
  }

  private static Quota noRatingLimitKnown() {
    return new Quota(
        "excellent-ratings", null, "good-ratings", Guidance.RATING_BEFORE_2020.somewhere());
  }
}
