package vn.guongsang.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.rules.Conflicts;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.Told;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.criteria.Rewriting;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.dated.Component;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;

@DisplayName("Lời của kết quả, tiếng Việt và tiếng Anh")
class WordsTest {

  private static final Rulebook LAW = Rulebook.ofTheState();
  private static final Words VIETNAMESE = Words.in(Language.VIETNAMESE, LAW);
  private static final Words ENGLISH = Words.in(Language.ENGLISH, LAW);

  /** Keys whose second half is the name of an enum constant or comes with a value. */
  private static final Pattern COMPOSED =
      Pattern.compile(
          "(outcome|summary|level|least|reach|reachLeast|merit|deed|kind|track|measure|post|figure|body|paper"
              + "|deadline|quota|conflict|judgement|attested|rule\\.deed|reason\\.hold"
              + "|reason\\.discipline|reason\\.body|reason\\.living|reason\\.served"
              + "|evidence\\.standing)\\..*|unverified");

  @Test
  void every_key_exists_in_both_languages() {
    assertThat(new TreeSet<>(VIETNAMESE.keys())).isEqualTo(new TreeSet<>(ENGLISH.keys()));
    assertThat(VIETNAMESE.keys()).hasSizeGreaterThan(200);
  }

  @Test
  void every_key_is_used() throws Exception {
    var code = new StringBuilder();
    try (var files = Files.walk(Path.of("src/main/java/vn/guongsang/rules/words"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
    }
    var unused =
        VIETNAMESE.keys().stream()
            .filter(key -> !COMPOSED.matcher(key).matches())
            .filter(key -> !code.toString().contains("\"" + key + "\""))
            .toList();
    assertThat(unused).isEmpty();
  }

  @Test
  void every_enum_constant_that_people_read_has_words() {
    var missing = new ArrayList<String>();
    look(missing, "outcome.", Outcome.values());
    look(missing, "level.", Level.values());
    look(missing, "least.", Level.values());
    look(missing, "reach.", Reach.values());
    look(missing, "reachLeast.", Reach.values());
    look(missing, "merit.", Facts.Initiative.Kind.values());
    look(missing, "deed.", Facts.Deed.Kind.values());
    look(missing, "rule.deed.", Facts.Deed.Kind.values());
    look(missing, "kind.", Subject.Kind.values());
    look(missing, "measure.", Facts.Discipline.Measure.values());
    look(missing, "post.", Facts.Service.Post.values());
    look(missing, "figure.", Collective.Figure.values());
    look(missing, "body.", Authority.Body.values());
    look(missing, "paper.", Component.Kind.values());
    look(missing, "conflict.", Conflicts.Kind.values());
    look(missing, "track.", Track.ALL.stream().map(Track::code).toArray());
    assertThat(missing).isEmpty();
  }

  private static void look(List<String> missing, String prefix, Object[] values) {
    for (var value : values) {
      if (!VIETNAMESE.keys().contains(prefix + value)) {
        missing.add(prefix + value);
      }
    }
  }

  @Test
  void every_question_of_the_law_has_words() {
    var missing = new ArrayList<String>();
    var looked = 0;
    for (var law : LAW.ruleSets()) {
      for (var wording : law.wordings()) {
        for (var key : keys(law.rule(wording.award()).orElseThrow())) {
          looked++;
          if (!VIETNAMESE.keys().contains(key)) {
            missing.add(key);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(looked).isGreaterThan(100);
  }

  private static List<String> keys(Criterion rule) {
    var keys = new ArrayList<String>();
    if (rule instanceof Criterion.Judgement(var key, var words)) {
      keys.add("judgement." + key);
    }
    if (rule instanceof Criterion.Attested(var key, var words)) {
      keys.add("attested." + key);
    }
    Rewriting.parts(rule).forEach(part -> keys.addAll(keys(part)));
    return keys;
  }

  @Test
  void every_kind_of_criterion_has_a_code_of_its_own() {
    assertThat(Criterion.class.getPermittedSubclasses())
        .hasSizeGreaterThan(25)
        .allSatisfy(kind -> assertThat(Modifier.isStatic(kind.getModifiers())).isTrue());
  }

  private static Shown shown(Words words, String award, int year, String day, Facts facts) {
    return words.show(LAW.assess(Question.of(award, year, LocalDate.parse(day)), facts));
  }

  private static List<String> lines(List<Shown.Line> lines, String indent) {
    var all = new ArrayList<String>();
    for (var line : lines) {
      var basis = line.basis();
      all.add(
          indent
              + line.outcome()
              + " | "
              + line.statement()
              + " | "
              + line.reason()
              + (basis == null || !indent.isEmpty() ? "" : " | " + basis.quoted())
              + (line.verified() ? "" : " | ?"));
      line.evidence().forEach(one -> all.add(indent + (one.counts() ? "+ " : "- ") + one.text()));
      all.addAll(lines(line.parts(), indent + "  "));
    }
    return all;
  }

  private static final Facts TEACHER =
      Told.facts(
              Subject.individual(),
              "XS 2025; CSTDCS 2024 2025?; BKT/SUDDEN 2024; KL WARNING 2022-06-01..2023-06-01")
          .with(
              new Facts.Initiative(
                  2025,
                  Facts.Initiative.Kind.INITIATIVE,
                  Reach.PROVINCE,
                  LocalDate.of(2025, 11, 1),
                  null,
                  Standing.DECIDED),
              new Facts.Initiative(
                  2024,
                  Facts.Initiative.Kind.INITIATIVE,
                  Reach.PROVINCE,
                  null,
                  "BKT 2024",
                  Standing.DECIDED));

  @Test
  void tells_a_checklist_in_Vietnamese() {
    var shown = shown(VIETNAMESE, "CSTDT", 2025, "2026-01-15", TEACHER);
    assertThat(shown.summary()).isEqualTo("Chưa đủ điều kiện.");
    assertThat(shown.ruleSet()).isEqualTo(LocalDate.of(2025, 7, 1));
    assertThat(shown.earliestYear()).isEqualTo(2026);
    assertThat(lines(shown.findings(), ""))
        .containsExactly(
            "NOT_MET | 3 năm liên tục được tặng Chiến sĩ thi đua cơ sở | Hiện có 2024, 2025; thiếu"
                + " 2023. | khoản 1 Điều 22 Luật Thi đua, khen thưởng số 06/2022/QH15 | ?",
            "+ Chiến sĩ thi đua cơ sở năm 2024",
            "+ Chiến sĩ thi đua cơ sở năm 2025 (đề nghị trong cùng hồ sơ)",
            "MET | Trong 3 năm đến năm đề nghị: Một trong các nội dung sau | Đạt 1 trên 3 nội dung."
                + " | khoản 2 Điều 22 Luật Thi đua, khen thưởng số 06/2022/QH15 | ?",
            "  MET | Có 1 sáng kiến, phạm vi ảnh hưởng từ cấp bộ, ban, ngành, tỉnh trở lên | Có 1,"
                + " cần 1 (2025). | ?",
            "  + sáng kiến năm 2025, phạm vi bộ, ban, ngành, tỉnh, công nhận ngày 01/11/2025",
            "  - sáng kiến năm 2024, phạm vi bộ, ban, ngành, tỉnh; đã dùng cho BKT 2024, mỗi sáng"
                + " kiến chỉ dùng một lần",
            "  NOT_MET | Có 1 đề tài, công trình khoa học, phạm vi ảnh hưởng từ cấp bộ, ban, ngành,"
                + " tỉnh trở lên | Chưa có, cần 1. | ?",
            "  NOT_MET | Có 1 thành tích mưu trí, sáng tạo trong chiến đấu, phạm vi ảnh hưởng từ"
                + " cấp bộ, ban, ngành, tỉnh trở lên | Chưa có, cần 1. | ?",
            "MET | Không đang trong thời gian bị kỷ luật | Không có kỷ luật nào đang có hiệu lực. |"
                + " Điều 4 Nghị định số 152/2025/NĐ-CP",
            "+ Kỷ luật cảnh cáo từ 01/06/2022 đến 01/06/2023",
            "MET | Không trong thời gian tạm dừng xét khen thưởng | Không có việc nào đang được xem"
                + " xét. | khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP");
    assertThat(shown.untilThen())
        .containsExactly("3 năm liên tục được tặng Chiến sĩ thi đua cơ sở: cần có 2025, 2026");
  }

  @Test
  void tells_the_same_in_English() {
    var shown = shown(ENGLISH, "CSTDT", 2025, "2026-01-15", TEACHER);
    assertThat(shown.summary()).isEqualTo("The requirements are not met.");
    assertThat(lines(shown.findings(), "").getFirst())
        .isEqualTo(
            "NOT_MET | 3 years in a row: Grassroots emulation fighter | Found: 2024, 2025; missing:"
                + " 2023. | clause 1, Article 22, Law on Emulation and Commendation No."
                + " 06/2022/QH15 | ?");
  }
}
