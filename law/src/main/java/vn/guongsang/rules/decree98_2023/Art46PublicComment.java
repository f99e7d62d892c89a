package vn.guongsang.rules.decree98_2023;

import java.util.Set;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.dated.PublicComment;
import vn.guongsang.rules.facts.AwardCode;

/**
 * Điều 46 khoản 1. Đăng tải lấy ý kiến nhân dân trên cổng thông tin trong 10 ngày làm việc. For
 * which awards is from the decree of 2017 (huân chương, danh hiệu vinh dự nhà nước, giải thưởng,
 * “Chiến sĩ thi đua toàn quốc”), so the rule is flagged: only the number of days is confirmed.
 */
public final class Art46PublicComment {

  public static final Set<AwardCode> AWARDS =
      Set.copyOf(
          Criterion.codes(
              "CSTDTQ", "HCLD1", "HCLD2", "HCLD3", "HCDL1", "HCDL2", "HCDL3", "HCQC1", "HCQC2",
              "HCQC3", "HCCC1", "HCCC2", "HCCC3", "HCBVTQ1", "HCBVTQ2", "HCBVTQ3", "HCDDK", "HCDC",
              "HCHCM", "HCSV", "AHLD", "AHLLVT", "BMVNAH", "NGND", "NGUT", "GTHCM", "GTNN"));

  public static final PublicComment RULE =
      new PublicComment(AWARDS, 10, Decree98.TEXT.article(46).clause(1).unverified());

  private Art46PublicComment() {}
}
