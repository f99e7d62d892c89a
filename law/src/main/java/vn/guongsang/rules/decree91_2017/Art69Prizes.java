package vn.guongsang.rules.decree91_2017;

import vn.guongsang.rules.dated.PrizeTable;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 69, 71–73. Tiền thưởng trước năm 2024.
 *
 * <p>Danh hiệu như sau này; bằng khen cấp bộ, tỉnh hệ số 1,0; giấy khen 0,3 (của Chủ tịch Ủy ban
 * nhân dân xã: 0,15); tập thể gấp đôi. Which of the articles 71–73 holds the certificates is not
 * known, so none is named.
 */
public final class Art69Prizes {

  private static final Basis TITLES = Decree91.TEXT.article(69);
  private static final Basis FORMS = Decree91.TEXT.asWhole();

  public static final PrizeTable TABLE =
      new PrizeTable()
          .individual(TITLES, 450, "CSTDTQ")
          .individual(TITLES, 300, "CSTDT")
          .individual(TITLES, 100, "CSTDCS")
          .individual(TITLES, 30, "LDTT", "CSTT")
          .collective(TITLES, 1200, "COCP")
          .collective(TITLES, 800, "COTINH")
          .collective(TITLES, 150, "TTLDXS", "DVQT", "THONVH")
          .collective(TITLES, 80, "TTLDTT", "DVTT")
          .individual(FORMS, 27000, "GTHCM")
          .individual(FORMS, 17000, "GTNN")
          .twiceForTeams(FORMS, 350, "BKTTG")
          .twiceForTeams(FORMS, 100, "BKT")
          .twiceForTeams(FORMS, 30, "GK");

  /** Giấy khen của Chủ tịch Ủy ban nhân dân xã. */
  public static final PrizeTable OF_COMMUNES = new PrizeTable().twiceForTeams(FORMS, 15, "GK");

  private Art69Prizes() {}
}
