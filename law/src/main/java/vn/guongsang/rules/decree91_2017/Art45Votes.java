package vn.guongsang.rules.decree91_2017;

import java.util.Map;
import vn.guongsang.rules.dated.Votes;
import vn.guongsang.rules.facts.AwardCode;

/**
 * Điều 45 khoản 8. Bỏ phiếu kín, từ 90 % tổng số thành viên hội đồng, chỉ với “Chiến sĩ thi đua”
 * cấp bộ, tỉnh, “Chiến sĩ thi đua toàn quốc” và danh hiệu Anh hùng.
 */
public final class Art45Votes {

  public static final Votes VOTES =
      new Votes(
          Map.of(
              AwardCode.of("CSTDT"), 90,
              AwardCode.of("CSTDTQ"), 90,
              AwardCode.of("AHLD"), 90,
              AwardCode.of("AHLLVT"), 90),
          Decree91.TEXT.article(45).clause(8));

  private Art45Votes() {}
}
