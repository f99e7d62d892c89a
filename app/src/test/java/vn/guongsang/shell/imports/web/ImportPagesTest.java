package vn.guongsang.shell.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.registry.db.Tables.UNIT_PLACE;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import vn.guongsang.RunningApp;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Tenants;
import vn.guongsang.registry.Tenants.Tenant;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.imports.Officer;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.SheetsIn;

/** The pages of an import, from the file to its undoing, as its sender goes through them. */
@Tag("database")
class ImportPagesTest {

  private static final int TENANT = 78;
  private static int number;

  private final RunningApp app = RunningApp.shared();
  private Officer hoa;

  @BeforeEach
  void aWard() {
    app.bean(Tenants.class).ensure(new Tenant(TENANT, "TT", "Trang thử"));
    number++;
    var units = app.bean(Units.class);
    var id = units.newId();
    var facts =
        new UnitFacts(
            "TRANG-" + number, "Phường Trang", "", UnitKind.WARD, UnitLevel.COMMUNE, null, true, 1);
    var july = LocalDate.of(2025, 7, 1);
    units.found(Nobody.system(TENANT), List.of(new UnitDraft(id, july, facts)), july);
    hoa = new Officer(new AccountId(UUID.randomUUID()), id, TENANT, path(id), true);
  }

  private String path(UnitId id) {
    return app.bean(DSLContext.class)
        .select(UNIT_PLACE.PATH)
        .from(UNIT_PLACE)
        .where(UNIT_PLACE.UNIT.eq(id.value()))
        .fetchSingle(UNIT_PLACE.PATH);
  }

  @AfterEach
  void noRequestIsLeft() {
    RequestContextHolder.resetRequestAttributes();
  }

  private MockHttpServletRequest request(String path) {
    var request = new MockHttpServletRequest("GET", path);
    request.setAttribute(
        CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF", "_csrf", "token"));
    request.setAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE, new FlashMap());
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(request, new MockHttpServletResponse()));
    return request;
  }

  private Page page(MockHttpServletRequest request) {
    return app.bean(Pages.class).of(request);
  }

  private String drawn(String view, Page page, ExtendedModelMap model) {
    var out = new StringOutput();
    var all = new HashMap<String, Object>(model);
    all.put("page", page);
    app.bean(TemplateEngine.class).render("vn/guongsang/" + view + ".jte", all, out);
    return out.toString();
  }

  private static Form form(String... namesAndValues) {
    var form = Form.empty();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      form.with(namesAndValues[i], namesAndValues[i + 1]);
    }
    return form;
  }

  private String pasted(String table) {
    var request = request("/imports");
    return app.bean(ImportPages.class)
        .take(
            null,
            hoa,
            page(request),
            form("kind", "units", "pasted", table),
            request,
            new ExtendedModelMap());
  }

  private String shown(String href, String... parameters) {
    var request = request(href);
    for (var i = 0; i < parameters.length; i += 2) {
      request.addParameter(parameters[i], parameters[i + 1]);
    }
    var model = new ExtendedModelMap();
    var view =
        app.bean(ImportPage.class)
            .show(idIn(href), hoa, page(request), ListRequest.of(request), model);
    return drawn(view, page(request), model);
  }

  private static UUID idIn(String href) {
    return UUID.fromString(href.substring("/imports/".length(), "/imports/".length() + 36));
  }

  @Test
  void a_new_import_offers_file_clipboard_and_template() {
    var request = request("/imports/new");
    var model = new ExtendedModelMap();
    var view = app.bean(ImportPages.class).fresh("", hoa, page(request), model);
    assertThat(drawn(view, page(request), model))
        .contains("enctype=\"multipart/form-data\"")
        .contains("name=\"file\"")
        .contains("name=\"pasted\"")
        .contains("href=\"/imports/template?kind=units\"");
  }

  @Test
  void what_was_pasted_is_checked_applied_listed_and_undone() {
    var to = pasted("Tên đơn vị\tMã\nPhòng Nội vụ\tPNV-%d\n".formatted(number));
    assertThat(to).matches("redirect:/imports/[0-9a-f-]{36}");
    var href = to.substring("redirect:".length());
    assertThat(shown(href)).contains("Áp dụng: thêm 1, sửa 0").contains("Phòng Nội vụ");
    assertThat(shown(href, "outcome", "WRONG")).doesNotContain("Phòng Nội vụ");

    var request = request(href + "/apply");
    var applied =
        app.bean(ImportPage.class)
            .apply(
                idIn(href),
                hoa,
                page(request),
                form("_version", version(href)),
                request,
                new ExtendedModelMap());
    assertThat(applied).isEqualTo("redirect:" + href);
    assertThat(shown(href)).contains("Hoàn tác: gỡ 1, trả lại 0").contains("Đã áp dụng");

    var list = request("/imports");
    var model = new ExtendedModelMap();
    var view = app.bean(ImportPages.class).all(hoa, page(list), ListRequest.of(list), model);
    assertThat(drawn(view, page(list), model)).contains(href).contains("Đã áp dụng");

    var undo = request(href + "/undo");
    app.bean(ImportPage.class)
        .undo(
            idIn(href),
            hoa,
            page(undo),
            form("_version", version(href)),
            undo,
            new ExtendedModelMap());
    assertThat(shown(href)).contains("Đã hoàn tác").doesNotContain("Hoàn tác: gỡ");
  }

  private String version(String href) {
    return Integer.toString(
        app.bean(vn.guongsang.shell.imports.Imports.class).find(hoa, idIn(href)).version());
  }

  @Test
  void headings_nobody_knows_are_asked_for() {
    var to = pasted("Danh xưng %d\tGhi chú\nPhòng Nội vụ\tx\n".formatted(number));
    assertThat(to).endsWith("/columns");
    var href = to.substring("redirect:".length());
    var request = request(href);
    var model = new ExtendedModelMap();
    var view = app.bean(ImportColumns.class).show(idIn(href), "", hoa, page(request), model);
    assertThat(drawn(view, page(request), model))
        .contains("Danh xưng " + number)
        .contains("Phòng Nội vụ")
        .contains("name=\"column-0\"")
        .contains("Tên đơn vị (bắt buộc)");
    var post = request(href);
    var chosen =
        app.bean(ImportColumns.class)
            .choose(
                idIn(href),
                hoa,
                page(post),
                form("_version", version(href), "sheet", "", "column-0", "name", "column-1", ""),
                new ExtendedModelMap());
    assertThat(chosen).isEqualTo("redirect:/imports/" + idIn(href));
    assertThat(shown("/imports/" + idIn(href))).contains("Áp dụng: thêm 1, sửa 0");
  }

  @Test
  void a_wrong_row_stops_all_and_is_told_in_the_sheet_that_goes_back() throws Exception {
    var to = pasted("Tên đơn vị\tTrực thuộc\nPhòng A\t\nTổ B\tSở Xa Lạ\n");
    var href = to.substring("redirect:".length());
    assertThat(shown(href)).contains("Còn 1 dòng cần xử lý").doesNotContain("Áp dụng: thêm");
    var request = request(href + "/sheet");
    var response = new MockHttpServletResponse();
    app.bean(ImportPage.class).sheet(idIn(href), hoa, page(request), response);
    var file = Files.createTempFile("back", ".xlsx");
    try {
      Files.write(file, response.getContentAsByteArray(), StandardOpenOption.WRITE);
      var rows = SheetsIn.read("back.xlsx", file).sheets().getFirst().rows();
      assertThat(rows.stream().map(row -> row.cells().getLast()).map(Cell::shown))
          .containsExactly(
              "Kết quả kiểm tra",
              "Thêm mới.",
              "Cột «Trực thuộc»: không tìm thấy «Sở Xa Lạ» trong bảng này và trong phạm vi của"
                  + " anh/chị. Hãy ghi đúng tên hoặc mã đơn vị cấp trên.");
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void a_refused_file_is_said_in_the_form() throws Exception {
    var request = request("/imports");
    var model = new ExtendedModelMap();
    var file =
        new MockMultipartFile(
            "file",
            "bảng.xls",
            "application/vnd.ms-excel",
            new ByteArrayInputStream("không phải bảng tính".getBytes(StandardCharsets.UTF_8)));
    var view =
        app.bean(ImportPages.class)
            .take(file, hoa, page(request), form("kind", "units"), request, model);
    assertThat(view).isEqualTo("shell/imports/web/new");
    assertThat(drawn(view, page(request), model)).contains("id=\"errors\"").contains("f-file");
  }
}
