package vn.guongsang.rules.decree91_2017;

import vn.guongsang.rules.dated.Quota;

/** Điều 9 khoản 3. “Chiến sĩ thi đua cơ sở” không quá 15 % tổng số “Lao động tiên tiến”. */
public final class Art09GrassrootsQuota {

  public static final Quota QUOTA =
      new Quota("grassroots-fighters", 15, "advanced-workers", Decree91.TEXT.article(9).clause(3));

  private Art09GrassrootsQuota() {}
}
