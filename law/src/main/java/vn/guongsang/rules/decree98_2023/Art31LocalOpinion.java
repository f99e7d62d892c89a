package vn.guongsang.rules.decree98_2023;

import java.util.Set;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.dated.LocalOpinion;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 31. Hiệp y: với đơn vị của trung ương đóng tại địa phương, ý kiến của Ủy ban nhân dân tỉnh
 * là thành phần hồ sơ đề nghị cờ của Chính phủ, huân chương, huy chương, danh hiệu vinh dự nhà
 * nước, giải thưởng, bằng khen của Thủ tướng.
 */
public final class Art31LocalOpinion {

  private static final Set<AwardCode> AWARDS =
      Set.copyOf(
          Criterion.codes(
              "COCP", "BKTTG", "HCLD1", "HCLD2", "HCLD3", "HCDL1", "HCDL2", "HCDL3", "HCQC1",
              "HCQC2", "HCQC3", "HCCC1", "HCCC2", "HCCC3", "HCBVTQ1", "HCBVTQ2", "HCBVTQ3", "HCDDK",
              "HCDC", "HCHCM", "HCSV", "AHLD", "AHLLVT", "BMVNAH", "NGND", "NGUT", "GTHCM",
              "GTNN"));

  public static final LocalOpinion RULE = new LocalOpinion(AWARDS, Decree98.TEXT.article(31));

  private Art31LocalOpinion() {}

  /** The same awards under another text, whose article is not known. */
  public static LocalOpinion under(Basis other) {
    return new LocalOpinion(AWARDS, other);
  }
}
