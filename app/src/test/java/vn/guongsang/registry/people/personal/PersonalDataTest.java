package vn.guongsang.registry.people.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.People;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;

@Tag("database")
@DisplayName("Personal data by field")
class PersonalDataTest {

  /** Columns by which a row is somebody's. */
  private static final Set<String> OF_SOMEBODY = Set.of("person", "one", "other", "kept", "gone");

  private static final Set<String> BESIDES =
      Set.of(
          "registry.person",
          "registry.known_name",
          "decisions.holder_name",
          "access.account",
          "journal.entry",
          "journal.private_value");

  private static final String ALPHABET =
      "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";

  private final RunningApp app = RunningApp.shared();

  @Test
  void no_column_about_people_is_without_a_declared_category() {
    var declared =
        app.bean(DataSheets.class).tables().stream()
            .flatMap(t -> t.fields().stream().map(f -> t.name() + "." + f.column()))
            .toList();
    assertThat(declared).doesNotHaveDuplicates();
    var columns =
        app.bean(DSLContext.class)
            .fetch(
                "select c.table_schema || '.' || c.table_name as t, c.column_name as c"
                    + " from information_schema.columns c join information_schema.tables b"
                    + " on b.table_schema = c.table_schema and b.table_name = c.table_name"
                    + " where b.table_type = 'BASE TABLE'"
                    + " and c.table_schema not in ('pg_catalog', 'information_schema')");
    var tables =
        columns.stream()
            .filter(r -> OF_SOMEBODY.contains(r.get("c", String.class)))
            .map(r -> r.get("t", String.class))
            .collect(Collectors.toCollection(TreeSet::new));
    tables.addAll(BESIDES);
    var there = new ArrayList<String>();
    for (var row : columns) {
      if (tables.contains(row.get("t", String.class))) {
        there.add(row.get("t", String.class) + "." + row.get("c", String.class));
      }
    }
    assertThat(there).hasSizeGreaterThan(120);
    assertThat(there).as("columns nobody declared").allMatch(declared::contains);
    assertThat(declared).as("declared but not there").allMatch(there::contains);
  }

  @Test
  void the_face_has_every_vietnamese_letter() throws Exception {
    try (var pdf = new SheetPdf("x")) {
      pdf.line(ALPHABET + " 中");
      pdf.heading(ALPHABET.toUpperCase(java.util.Locale.ROOT), 14);
      var text = text(pdf.bytes());
      assertThat(text.replaceAll("\\s", ""))
          .contains(ALPHABET + "?")
          .contains(ALPHABET.toUpperCase(java.util.Locale.ROOT));
    }
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private String sheet(String key) throws Exception {
    var person = app.bean(People.class).find(new PersonId(DemoIds.of("person", key))).orElseThrow();
    return text(
        app.bean(DataSheets.class)
            .sheet(new Dictionary().in(Language.VI), person, java.time.LocalDate.of(2026, 11, 22)));
  }

  @Test
  void a_sheet_says_what_is_held_field_by_field() throws Exception {
    assertThat(sheet("may.lo"))
        .contains(
            List.of(
                "Phiếu dữ liệu cá nhân",
                "Họ và tên: Lò Thị Mai",
                "Họ và tên: Lò Thị Mây",
                "Ngày sinh: 20/10/1988",
                "Chức vụ, vị trí: Điều dưỡng",
                "Mức xếp loại: Hoàn thành tốt nhiệm vụ",
                "Nhân thân · phân biệt người với người · giữ lâu dài"));
  }

  @Test
  void the_ground_of_a_hold_is_not_on_the_sheet() throws Exception {
    assertThat(sheet("long.do"))
        .contains("Tạm dừng", "10/09/2026", "không cung cấp; liên hệ cơ quan thẩm định")
        .doesNotContain("khiếu nại", "COMPLAINT", "Đơn số 18");
  }
}
