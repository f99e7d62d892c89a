package vn.guongsang.decisions.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Visitor;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.certificates.OwnLayouts.Own;
import vn.guongsang.documents.certificates.Field;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Viewer;

@Tag("database")
@DisplayName("Mẫu phôi của đơn vị, máy in, và chữ trên giấy khen")
class LayoutPagesTest {

  private static final Viewer SYSTEM = Nobody.system(1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final RunningApp app = RunningApp.shared();
  private final Visitor officer = Visitor.as("ha.lethu");
  private final OwnLayouts own = app.bean(OwnLayouts.class);

  private Own copied(String name) {
    officer.get("/certificates");
    var done = officer.post("/certificates/layouts", "base", "giay-khen", "layout", name);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    return own.all(SYSTEM).stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow();
  }

  private static Map<String, String> form(Own one) {
    var form = new LinkedHashMap<String, String>();
    form.put("_version", Integer.toString(one.version()));
    form.put("name", one.name());
    form.put("width", "297");
    form.put("height", "210");
    form.put("qr-x", "29");
    form.put("qr-y", "151,5");
    form.put("qr-size", "27");
    for (var field : one.layout().fields()) {
      var at = "at-" + field.key() + "-";
      form.put(at + "text", field.text());
      form.put(at + "x", Double.toString(field.x()));
      form.put(at + "y", Double.toString(field.y()));
      form.put(at + "width", Double.toString(field.width()));
      form.put(at + "height", Double.toString(field.height()));
      form.put(at + "size", Double.toString(field.size()));
      form.put(at + "face", field.face().name());
      form.put(at + "align", field.align().name());
    }
    return form;
  }

  private static Field field(Own one, String key) {
    return one.layout().fields().stream()
        .filter(f -> f.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_shipped_one_is_copied_and_moved_and_removed_for_a_reason() {
    var one = copied("Phôi thử một");
    var here = "/certificates/layouts/" + one.id();
    assertThat(officer.get("/certificates").body())
        .contains("Phôi thử một", "/certificates/picture.png?layout=bang-khen", "chưa kiểm chứng");
    assertThat(officer.get(here).body()).contains("data:image/png;base64,");
    assertThat(officer.get(here + "/picture.png").statusCode()).isEqualTo(200);
    var form = form(one);
    form.put("at-name-y", "101,25");
    form.put("at-name-size", "28");
    form.put("at-name-align", "LEFT");
    var look = officer.post(here + "/preview", form);
    assertThat(look.body()).contains("data:image/png;base64,");
    assertThat(own.within(SYSTEM, one.id())).as("only looked at").isEqualTo(one);
    assertThat(officer.post(here, form).statusCode()).isEqualTo(302);
    var changed = own.within(SYSTEM, one.id());
    assertThat(changed.version()).isEqualTo(2);
    assertThat(field(changed, "name").y()).isEqualTo(101.25);
    assertThat(field(changed, "name").size()).isEqualTo(28);
    assertThat(field(changed, "name").align()).isEqualTo(Field.Align.LEFT);
    assertThat(officer.post(here, form).body())
        .as("opened before the change")
        .contains("đã được người khác sửa");
    assertThat(officer.post(here + "/remove", "_version", "2").statusCode()).isEqualTo(422);
    assertThat(officer.post(here + "/remove", "_version", "2", "reason", "phôi cũ").statusCode())
        .isEqualTo(302);
    assertThat(officer.get(here).statusCode()).isEqualTo(404);
  }

  @Test
  void what_cannot_be_printed_is_said_and_nothing_typed_is_lost() {
    var one = copied("Phôi thử hai");
    var here = "/certificates/layouts/" + one.id();
    var form = form(one);
    form.put("at-signatory-x", "200");
    form.put("at-title-size", "121");
    form.put("at-tag-text", "TẶNG {gì đó}");
    form.put("at-unit-text", "文");
    var answer = officer.post(here, form);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "Họ tên người ký nằm ngoài tờ giấy.",
            "Nhập số từ 5 đến 120, ví dụ 12,5.",
            "Không có dữ liệu nào tên {gì đó}.",
            "Phông chữ in không có ký tự “文”.",
            "value=\"121\"");
    assertThat(own.within(SYSTEM, one.id())).isEqualTo(one);
    assertThat(officer.post(here + "/preview", form).body()).doesNotContain("data:image");
    assertThat(
            officer
                .post("/certificates/layouts", "base", "giay-khen", "layout", "Phôi thử hai")
                .body())
        .contains("Đơn vị đã có mẫu tên “Phôi thử hai”.");
  }

  @Test
  void a_larger_sheet_takes_its_ground_along() {
    var one = copied("Phôi thử ba");
    var form = form(one);
    form.put("width", "360");
    form.put("height", "237");
    assertThat(officer.post("/certificates/layouts/" + one.id(), form).statusCode()).isEqualTo(302);
    var layout = own.within(SYSTEM, one.id()).layout();
    assertThat(layout.width()).isEqualTo(360);
    assertThat(layout.shapes()).isEqualTo(one.layout().sized(360, 237).shapes());
    assertThat(layout.sound()).isTrue();
  }

  @Test
  void a_printer_is_set_right_changed_and_removed() {
    officer.get("/certificates");
    officer.post("/certificates", "name", "Máy thử", "across", "1,5", "down", "-2");
    var printers = app.bean(Printers.class);
    var printer = printers.all(SYSTEM).stream().filter(p -> p.name().equals("Máy thử")).findFirst();
    assertThat(printer.orElseThrow().offset().across()).isEqualTo(1.5);
    var here = "/certificates/printers/" + printer.get().id();
    assertThat(officer.get(here).body()).contains("value=\"1,5\"", "value=\"-2\"");
    assertThat(officer.post(here, "_version", "1", "name", "Máy thử", "across", "50,01").body())
        .contains("Độ lệch không được quá 50 mm.");
    assertThat(officer.post(here, "_version", "1", "name", "Máy thử", "across", "50").statusCode())
        .isEqualTo(302);
    assertThat(officer.post(here, "_version", "1", "name", "Máy thử").statusCode()).isEqualTo(422);
    assertThat(officer.post(here + "/remove", "_version", "2").statusCode()).isEqualTo(302);
    assertThat(officer.get(here).statusCode()).isEqualTo(404);
  }

  @Test
  void a_published_decisions_certificates_say_who_signs_and_where_as_its_papers_do() {
    var decision =
        app.bean(DSLContext.class)
            .fetchOne("select id from decisions.decision where number = '15/QĐ-UBND'")
            .get(0, java.util.UUID.class);
    var printing = app.bean(Printing.class);
    var sheets = printing.of(SYSTEM, new DecisionId(decision), TODAY);
    assertThat(sheets.stream().map(s -> s.words().get("name")))
        .as("in the order of the decision's list")
        .containsExactly("Lò Thị Mai", "Trần Văn Phát", "Đinh Anh Tuấn");
    assertThat(PrintWork.fileName(1, 3, sheets.getFirst())).isEqualTo("001 Lò Thị Mai.pdf");
    assertThat(sheets.getFirst().layout().key()).isEqualTo("giay-khen");
    assertThat(sheets.getFirst().words())
        .containsEntry("number", "15/QĐ-UBND")
        .containsEntry("decided-on", "12 tháng 02 năm 2026")
        .containsEntry("book", "2026/1")
        .containsEntry("period-words", "năm 2025")
        .containsEntry("achievement", "Chăm sóc người bệnh tại nhà trong đợt lũ")
        .containsEntry("superior-capitals", "")
        .containsEntry("issuer-capitals", "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOÀNG MAI")
        .containsEntry("place-and-day", "Hoàng Mai, ngày 12 tháng 02 năm 2026")
        .containsEntry("post-capitals", "CHỦ TỊCH")
        .containsEntry("signatory", "Trịnh Ngọc Hoa");
    var one = copied("Phôi thử bốn");
    assertThat(printing.on(SYSTEM, one.id(), sheets).getFirst().layout()).isEqualTo(one.layout());
    assertThat(officer.get("/decisions/made/" + decision + "/certificates").body())
        .contains("Phôi thử bốn");
    var award = sheets.getFirst().award().id();
    assertThat(
            officer
                .get("/awards/" + award + "/certificate.pdf?ground=STOCK&layout=" + one.id())
                .statusCode())
        .isEqualTo(200);
  }
}
