package vn.guongsang.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.Told;
import vn.guongsang.rules.criteria.Choices;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Question;

/**
 * Whole checklists as people read them, one file per language, for a person to review. Run with
 * {@code -Dchecklists.write=true} to write them anew, then read the difference.
 */
@DisplayName("Phiếu kiểm tra như người đọc thấy")
class ChecklistsTest {

  private record Asked(
      String title,
      Choices choices,
      String subject,
      String award,
      int year,
      String day,
      String facts) {}

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  private static final List<Asked> ASKED =
      List.of(
          asked("Tập thể xuất sắc, đủ số liệu", "TT", "TTLDXS", "XS 2025; NGƯỜI 20 20 13 9 1 1"),
          asked("Tập thể xuất sắc, chưa có số liệu", "TT", "TTLDXS", "XS 2025"),
          new Asked(
              "Tập thể tiên tiến theo luật cũ",
              Choices.DEFAULT,
              "TT",
              "TTLDTT",
              2022,
              "2023-01-15",
              "T 2022; NGƯỜI 20 20 10 9 0 0"),
          asked("Cờ tỉnh", "TT", "COTINH", "XS 2025; HẠNG 2; VIỆC MOVEMENT tỉnh 2025"),
          asked("Xã tiêu biểu", "TT", "XATB", "HẠNG 1"),
          asked(
              "Bằng khen của Thủ tướng",
              "nữ",
              "BKTTG",
              "BKT/SUDDEN 2020; BKT 2021?; T 2021 2022 2025; HT 2023; XS 2024~; CSTDCS 2021 2022;"
                  + " VIỆC FEAT tỉnh 2024"),
          asked(
              "Bằng khen của Thủ tướng, một năm nghỉ thai sản",
              "nữ",
              "BKTTG",
              "BKT 2021; T 2021 2022 2024 2025; CSTDCS 2021 2022 2024;"
                  + " NGHỈ MATERNITY 2023-02-01..2023-08-01"),
          asked(
              "Huân chương cho tập thể",
              "TT",
              "HCLD3",
              "BKTTG 2020; XS 2021 2022 2023; TTLDXS 2024 2025~; COTINH 2023"),
          asked(
              "Huân chương Độc lập, lãnh đạo nữ",
              "nữ lãnh đạo",
              "HCDL3",
              "CHỨC PROVINCE_CHAIR 2021-03-01..; CHỨC DEPARTMENT_HEAD 2015-01-01..2021-03-01;"
                  + " KL REPRIMAND 2005-01-01..2006-01-01"),
          asked("Toàn quốc, mới một lần", "CN", "CSTDTQ", "CSTDT 2025; SK toàn-quốc 2025"),
          asked("Toàn quốc, đứt quãng", "CN", "CSTDTQ", "CSTDT 2021 2025; SK toàn-quốc 2025~"),
          asked("Toàn quốc, đủ", "CN", "CSTDTQ", "CSTDT 2022 2025; SK toàn-quốc 2025!"),
          new Asked(
              "Lao động tiên tiến theo luật cũ",
              Choices.DEFAULT,
              "CN",
              "LDTT",
              2022,
              "2023-01-15",
              "T 2022; NGHỈ SICK 2022-01-03..2022-02-26; TD PRESS 2023-01-01..;"
                  + " KL WARNING 2022-12-01.."),
          new Asked(
              "Lao động tiên tiến dự kiến, năm học",
              Choices.DEFAULT,
              "nông dân",
              "LDTT",
              2025,
              "2026-01-15",
              "T 2025n"),
          new Asked(
              "Chiến sĩ thi đua tỉnh, nơi không tính năm đề nghị",
              new Choices(false, 1, false),
              "CN",
              "CSTDT",
              2025,
              "2026-01-15",
              "CSTDCS 2022 2023 2024?; ĐT tỉnh 2025"),
          new Asked(
              "Chiến sĩ thi đua cơ sở theo dự thảo",
              new Choices(true, 1, true),
              "CN",
              "CSTDCS",
              2026,
              "2026-10-15",
              "XS 2026; MT cơ-sở 2026"),
          asked("Giấy khen của hộ", "HỘ", "GK", "VIỆC CONTRIBUTION cơ-sở 2025"),
          asked("Bằng khen tỉnh", "CN", "BKT", "XS 2024 2025; SK cơ-sở 2024 2025?"),
          asked("Hộ được đề nghị Lao động tiên tiến", "HỘ", "LDTT", ""),
          asked("Chưa có tiêu chuẩn", "CN", "HCDC", ""));

  private static Asked asked(String title, String subject, String award, String facts) {
    return new Asked(title, Choices.DEFAULT, subject, award, 2025, TODAY.toString(), facts);
  }

  private static String told(Language language) {
    var out = new StringBuilder();
    for (var one : ASKED) {
      var law = Rulebook.ofTheState(one.choices());
      var day = LocalDate.parse(one.day());
      var answer =
          law.assess(
              Question.of(one.award(), one.year(), day),
              Told.facts(Told.subject(one.subject()), one.facts()));
      var shown = Words.in(language, law).show(answer);
      out.append("# ").append(one.title()).append('\n');
      out.append(Words.in(language, law).award(AwardCode.of(one.award()), day))
          .append(' ')
          .append(one.year())
          .append(": ")
          .append(shown.summary())
          .append(shown.earliestYear() == null ? "" : " → " + shown.earliestYear())
          .append('\n');
      shown.conditions().forEach(line -> out.append("  ~ ").append(line).append('\n'));
      lines(out, shown.findings(), "  ");
      shown.untilThen().forEach(line -> out.append("  → ").append(line).append('\n'));
      out.append('\n');
    }
    return out.toString();
  }

  private static void lines(StringBuilder out, List<Shown.Line> lines, String indent) {
    for (var line : lines) {
      var basis = line.basis();
      out.append(indent)
          .append('[')
          .append(line.outcome())
          .append(' ')
          .append(line.code())
          .append("] ")
          .append(line.statement())
          .append(" — ")
          .append(line.reason());
      if (basis != null) {
        out.append(" (").append(basis.quoted()).append(line.verified() ? ")" : ", ?)");
      }
      out.append('\n');
      for (var one : line.evidence()) {
        out.append(indent)
            .append(one.counts() ? "  + " : "  - ")
            .append(one.kind())
            .append(' ')
            .append(one.year())
            .append(": ")
            .append(one.text())
            .append('\n');
      }
      lines(out, line.parts(), indent + "    ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void read_like_this(Language language) throws IOException {
    var file =
        Path.of(
            "src/test/resources/vn/guongsang/rules/words/checklists_" + language.code() + ".txt");
    var told = told(language);
    if (Boolean.getBoolean("checklists.write")) {
      Files.writeString(file, told);
    }
    assertThat(told).isEqualTo(Files.readString(file));
  }
}
