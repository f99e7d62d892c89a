package vn.guongsang.rules.decree91_2017;

import vn.guongsang.rules.dated.Quota;

/**
 * Điều 11 khoản 1. Đề nghị “Cờ thi đua của Chính phủ” không quá 20 % số tập thể đạt tiêu chuẩn cờ
 * thi đua cấp bộ, tỉnh.
 */
public final class Art11FlagQuota {

  public static final Quota QUOTA =
      new Quota(
          "government-flags",
          20,
          "teams-worthy-of-provincial-flag",
          Decree91.TEXT.article(11).clause(1));

  private Art11FlagQuota() {}
}
