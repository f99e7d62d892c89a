package vn.guongsang.rules.decree152_2025;

import vn.guongsang.rules.dated.PrizeTable;
import vn.guongsang.rules.texts.LegalText;

/**
 * Điều 49–54. Tiền thưởng.
 *
 * <p>Lương cơ sở tại ngày quyết định (Điều 49), làm tròn lên hàng chục nghìn đồng. Danh hiệu (Điều
 * 50), huân chương (Điều 51), danh hiệu vinh dự nhà nước (Điều 52), giải thưởng (Điều 53, chưa kiểm
 * chứng), bằng khen, giấy khen (Điều 54). Tập thể gấp đôi; hộ gia đình được tặng bằng khen, giấy
 * khen bằng 1,5 lần cá nhân. The coefficients hold under Nghị định 98/2023/NĐ-CP too, but there the
 * articles are not known.
 */
public final class Art50Prizes {

  public static final PrizeTable TABLE = table(Decree152.TEXT, true);

  private Art50Prizes() {}

  /** The same coefficients under another decree, whose articles are not known. */
  public static PrizeTable without(LegalText articles) {
    return table(articles, false);
  }

  private static PrizeTable table(LegalText text, boolean numbered) {
    var titles = numbered ? text.article(50).clause(1) : text.somewhere();
    var teams = numbered ? text.article(50).clause(2) : text.somewhere();
    var orders = numbered ? text.article(51) : text.somewhere();
    var honours = numbered ? text.article(52) : text.somewhere();
    var prizes = numbered ? text.unverified(53) : text.somewhere();
    var certificates = numbered ? text.article(54) : text.somewhere();
    var primeMinister = numbered ? text.article(54).clause(1) : text.somewhere();
    return new PrizeTable()
        .individual(numbered ? titles.point("a") : titles, 450, "CSTDTQ")
        .individual(numbered ? titles.point("b") : titles, 300, "CSTDT")
        .individual(numbered ? titles.point("c") : titles, 100, "CSTDCS")
        .individual(titles, 30, "LDTT", "CSTT")
        .collective(teams, 1200, "COCP")
        .collective(teams, 800, "COTINH")
        .collective(teams, 600, "COQK")
        .collective(teams, 200, "XATB")
        .collective(teams, 150, "TTLDXS", "DVQT", "THONVH")
        .collective(teams, 80, "TTLDTT", "DVTT")
        .twiceForTeams(orders, 4600, "HCSV")
        .twiceForTeams(orders, 3050, "HCHCM")
        .twiceForTeams(orders, 1500, "HCDL1", "HCQC1")
        .twiceForTeams(orders, 1250, "HCDL2", "HCQC2")
        .twiceForTeams(orders, 1050, "HCDL3", "HCQC3")
        .twiceForTeams(orders, 900, "HCLD1", "HCCC1", "HCBVTQ1")
        .twiceForTeams(orders, 750, "HCLD2", "HCCC2", "HCBVTQ2", "HCDDK")
        .twiceForTeams(orders, 450, "HCLD3", "HCCC3", "HCBVTQ3", "HCDC")
        .individual(honours, 1550, "BMVNAH")
        .twiceForTeams(honours, 1550, "AHLD", "AHLLVT")
        .individual(honours, 1250, "NGND")
        .individual(honours, 900, "NGUT")
        .individual(prizes, 27000, "GTHCM")
        .individual(prizes, 17000, "GTNN")
        .twiceForTeams(primeMinister, 350, "BKTTG")
        .household(primeMinister, 525, "BKTTG")
        .twiceForTeams(certificates, 150, "BKT")
        .household(certificates, 225, "BKT")
        .twiceForTeams(certificates, 100, "BKQK")
        .twiceForTeams(certificates, 30, "GK")
        .household(certificates, 45, "GK");
  }
}
