package vn.guongsang.rules;

import static vn.guongsang.rules.AwardType.Kind.FORM;
import static vn.guongsang.rules.AwardType.Kind.TITLE;
import static vn.guongsang.rules.facts.Subject.Kind.COLLECTIVE;
import static vn.guongsang.rules.facts.Subject.Kind.HOUSEHOLD;
import static vn.guongsang.rules.facts.Subject.Kind.INDIVIDUAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.law2003.Law2003;
import vn.guongsang.rules.law2022.Art77Authority;
import vn.guongsang.rules.law2022.Law2022;
import vn.guongsang.rules.texts.Bilingual;
import vn.guongsang.rules.texts.Timeline;

/** The state's titles and forms by name, whether their criteria are coded or not. */
final class Catalogue {

  /** A line with the days on which it is on the list. */
  record Line(
      AwardCode code,
      AwardType.Kind kind,
      Set<Subject.Kind> subjects,
      Timeline<Bilingual> names,
      DayRange days) {

    AwardType on(LocalDate day, RuleSet law) {
      var wording = law.wording(code);
      var authority = Art77Authority.byAward().get(code);
      return new AwardType(
          code,
          names.on(day).value(),
          kind,
          subjects,
          AwardType.Origin.STATE,
          wording.map(Wording::basis).orElse(null),
          wording.isPresent(),
          authority == null ? null : authority.find(day).map(Timeline.Dated::value).orElse(null));
    }
  }

  private static final String ALWAYS = "2017-10-01";
  private static final String LAW_2022 = "2024-01-01";

  static final List<Line> LINES =
      List.of(
          line("LDTT", TITLE, Set.of(INDIVIDUAL), "Lao động tiên tiến", "Advanced worker"),
          line("CSTT", TITLE, Set.of(INDIVIDUAL), "Chiến sĩ tiên tiến", "Advanced soldier"),
          line(
              "CSTDCS",
              TITLE,
              Set.of(INDIVIDUAL),
              "Chiến sĩ thi đua cơ sở",
              "Grassroots emulation fighter"),
          line(
              "CSTDT",
              TITLE,
              Set.of(INDIVIDUAL),
              "Chiến sĩ thi đua bộ, ban, ngành, tỉnh",
              "Ministry or province emulation fighter"),
          line(
              "CSTDTQ",
              TITLE,
              Set.of(INDIVIDUAL),
              "Chiến sĩ thi đua toàn quốc",
              "National emulation fighter"),
          line(
              "TTLDTT",
              TITLE,
              Set.of(COLLECTIVE),
              "Tập thể lao động tiên tiến",
              "Advanced working team"),
          line("DVTT", TITLE, Set.of(COLLECTIVE), "Đơn vị tiên tiến", "Advanced military unit"),
          line(
              "TTLDXS",
              TITLE,
              Set.of(COLLECTIVE),
              "Tập thể lao động xuất sắc",
              "Excellent working team"),
          line("DVQT", TITLE, Set.of(COLLECTIVE), "Đơn vị quyết thắng", "Determined-to-win unit"),
          line(
              "COTINH",
              TITLE,
              Set.of(COLLECTIVE),
              "Cờ thi đua của bộ, ban, ngành, tỉnh",
              "Ministry or province emulation flag"),
          line(
              "COCP",
              TITLE,
              Set.of(COLLECTIVE),
              "Cờ thi đua của Chính phủ",
              "Government emulation flag"),
          new Line(
              AwardCode.of("XATB"),
              TITLE,
              Set.of(COLLECTIVE),
              Timeline.<Bilingual>of("name of XATB")
                  .from(
                      LAW_2022,
                      new Bilingual(
                          "Xã, phường, thị trấn tiêu biểu", "Model commune, ward or town"),
                      Law2022.TEXT.article(29))
                  .from(
                      "2025-07-01",
                      new Bilingual(
                          "Xã, phường, đặc khu tiêu biểu", "Model commune, ward or special zone"),
                      Law2022.TEXT.article(29)),
              DayRange.from(LocalDate.parse(LAW_2022))),
          line(
              "THONVH",
              TITLE,
              Set.of(COLLECTIVE),
              "Thôn, tổ dân phố văn hóa",
              "Cultural village or residential group"),
          line("GDVH", TITLE, Set.of(HOUSEHOLD), "Gia đình văn hóa", "Cultural family"),
          line(
              "GK",
              FORM,
              Set.of(INDIVIDUAL, COLLECTIVE, HOUSEHOLD),
              "Giấy khen",
              "Certificate of commendation"),
          line(
              "BKT",
              FORM,
              Set.of(INDIVIDUAL, COLLECTIVE, HOUSEHOLD),
              "Bằng khen của bộ, ban, ngành, tỉnh",
              "Ministry or province certificate of merit"),
          line(
              "BKQK",
              FORM,
              Set.of(INDIVIDUAL, COLLECTIVE),
              "Bằng khen của quân khu, đại học quốc gia",
              "Certificate of merit of a military region or national university"),
          line(
              "BKTTG",
              FORM,
              Set.of(INDIVIDUAL, COLLECTIVE, HOUSEHOLD),
              "Bằng khen của Thủ tướng Chính phủ",
              "Prime Minister's certificate of merit"),
          order("HCLD3", "Huân chương Lao động hạng Ba", "Labour Order, third class"),
          order("HCLD2", "Huân chương Lao động hạng Nhì", "Labour Order, second class"),
          order("HCLD1", "Huân chương Lao động hạng Nhất", "Labour Order, first class"),
          order("HCDL3", "Huân chương Độc lập hạng Ba", "Independence Order, third class"),
          order("HCDL2", "Huân chương Độc lập hạng Nhì", "Independence Order, second class"),
          order("HCDL1", "Huân chương Độc lập hạng Nhất", "Independence Order, first class"),
          order("HCQC3", "Huân chương Quân công hạng Ba", "Military Exploit Order, third class"),
          order("HCQC2", "Huân chương Quân công hạng Nhì", "Military Exploit Order, second class"),
          order("HCQC1", "Huân chương Quân công hạng Nhất", "Military Exploit Order, first class"),
          order("HCCC3", "Huân chương Chiến công hạng Ba", "Feat Order, third class"),
          order("HCCC2", "Huân chương Chiến công hạng Nhì", "Feat Order, second class"),
          order("HCCC1", "Huân chương Chiến công hạng Nhất", "Feat Order, first class"),
          order("HCBVTQ3", "Huân chương Bảo vệ Tổ quốc hạng Ba", "Defence Order, third class"),
          order("HCBVTQ2", "Huân chương Bảo vệ Tổ quốc hạng Nhì", "Defence Order, second class"),
          order("HCBVTQ1", "Huân chương Bảo vệ Tổ quốc hạng Nhất", "Defence Order, first class"),
          order("HCDDK", "Huân chương Đại đoàn kết dân tộc", "Great National Unity Order"),
          order("HCDC", "Huân chương Dũng cảm", "Bravery Order"),
          order("HCHCM", "Huân chương Hồ Chí Minh", "Ho Chi Minh Order"),
          order("HCSV", "Huân chương Sao vàng", "Gold Star Order"),
          order("AHLD", "Anh hùng Lao động", "Labour Hero"),
          order(
              "AHLLVT",
              "Anh hùng Lực lượng vũ trang nhân dân",
              "Hero of the People's Armed Forces"),
          line("BMVNAH", FORM, Set.of(INDIVIDUAL), "Bà mẹ Việt Nam anh hùng", "Heroic mother"),
          line(
              "NGND",
              FORM,
              Set.of(INDIVIDUAL),
              "Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân nhân dân",
              "People's teacher, physician, artist or artisan"),
          line(
              "NGUT",
              FORM,
              Set.of(INDIVIDUAL),
              "Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân ưu tú",
              "Eminent teacher, physician, artist or artisan"),
          line("GTHCM", FORM, Set.of(INDIVIDUAL), "Giải thưởng Hồ Chí Minh", "Ho Chi Minh Prize"),
          line("GTNN", FORM, Set.of(INDIVIDUAL), "Giải thưởng Nhà nước", "State Prize"),
          line("KNC", FORM, Set.of(INDIVIDUAL), "Kỷ niệm chương", "Commemorative medal"),
          line(
              "COQK",
              TITLE,
              Set.of(COLLECTIVE),
              "Cờ thi đua của quân khu, đại học quốc gia",
              "Emulation flag of a military region or national university"));

  private Catalogue() {}

  private static Line order(String code, String vi, String en) {
    return line(code, FORM, Set.of(INDIVIDUAL, COLLECTIVE), vi, en);
  }

  private static Line line(
      String code, AwardType.Kind kind, Set<Subject.Kind> subjects, String vi, String en) {
    return new Line(
        AwardCode.of(code),
        kind,
        subjects,
        Timeline.<Bilingual>of("name of " + code)
            .from(ALWAYS, new Bilingual(vi, en), Law2003.TEXT.somewhere()),
        DayRange.from(LocalDate.parse(ALWAYS)));
  }

  static Optional<Line> line(AwardCode code) {
    return LINES.stream().filter(line -> line.code().equals(code)).findFirst();
  }
}
