package vn.guongsang.rules.decree98_2023;

import java.util.Map;
import vn.guongsang.rules.dated.Votes;
import vn.guongsang.rules.facts.AwardCode;

/**
 * Điều 30 khoản 7. Bỏ phiếu kín, tính trên tổng số thành viên hội đồng: từ 90 % với Anh hùng,
 * “Chiến sĩ thi đua toàn quốc”, “Chiến sĩ thi đua” bộ, tỉnh; từ 80 % với “Chiến sĩ thi đua cơ sở”,
 * cờ của bộ, tỉnh, cờ của Chính phủ. Người vắng mặt cho ý kiến bằng văn bản.
 */
public final class Art30Votes {

  public static final Map<AwardCode, Integer> PERCENTS =
      Map.of(
          AwardCode.of("AHLD"), 90,
          AwardCode.of("AHLLVT"), 90,
          AwardCode.of("CSTDTQ"), 90,
          AwardCode.of("CSTDT"), 90,
          AwardCode.of("CSTDCS"), 80,
          AwardCode.of("COTINH"), 80,
          AwardCode.of("COCP"), 80);

  public static final Votes VOTES = new Votes(PERCENTS, Decree98.TEXT.article(30).clause(7));

  private Art30Votes() {}
}
