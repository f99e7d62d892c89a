package vn.guongsang.shell.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.shell.db.Tables.IMPORT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Visitor;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.views.tables.UnitToday;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.ViewerOf;
import vn.guongsang.shell.imports.ImportState;
import vn.guongsang.shell.imports.ImportWork;
import vn.guongsang.shell.imports.Imports;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.SheetsIn;
import vn.guongsang.shell.sheets.SheetsOut;
import vn.guongsang.shell.work.WorkRun;

@Tag("database")
@DisplayName("Sheets as a browser sends them")
class SheetsOverHttpTest {

  private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"(\\d+)\"");
  private static final Pattern SAME = Pattern.compile("href=\"(/imports/[0-9a-f-]{36})\"");

  private final RunningApp app = RunningApp.shared();
  private final DSLContext sql = app.bean(DSLContext.class);
  private final Visitor officer = Visitor.as("ha.lethu");

  @BeforeEach
  void atTheForm() {
    assertThat(officer.get("/imports/new").statusCode()).isEqualTo(200);
  }

  private static byte[] units(String prefix, int count) {
    var out = new ByteArrayOutputStream();
    try {
      SheetsOut.excel(
          out,
          "Đơn vị",
          List.of("Tên đơn vị", "Mã đơn vị"),
          IntStream.rangeClosed(1, count)
              .mapToObj(
                  n -> List.of(Cell.text("Tổ dân cư thử số " + n), Cell.text(prefix + "-" + n))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String sent(String name, byte[] content) {
    var answer = officer.upload("/imports", Map.of("kind", "units", "pasted", ""), name, content);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return Visitor.location(answer);
  }

  private String posted(String path, String... fields) {
    var answer = officer.post(path, fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return Visitor.location(answer);
  }

  private String version(String href) {
    var found = VERSION.matcher(officer.get(href).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /** Looks at the work's page as its script does, until it is over. */
  private String done(String work) {
    for (var looks = 0; looks < 600; looks++) {
      var body = officer.get(work).body();
      if (!body.contains("hx-trigger=\"every 1s\"")) {
        return body;
      }
      pause();
    }
    throw new AssertionError(work + " does not end");
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(200));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String importIn(String body) {
    var found = SAME.matcher(body);
    assertThat(found.find()).as(body).isTrue();
    return found.group(1);
  }

  private int units() {
    return sql.fetchCount(UnitToday.UNIT_TODAY);
  }

  private static UUID id(String href) {
    return UUID.fromString(href.substring("/imports/".length()));
  }

  @Test
  void up_to_two_thousand_rows_are_answered_at_once_more_in_the_background() {
    assertThat(sent("hai nghìn.xlsx", units("HN", ImportWork.AT_ONCE)))
        .matches("/imports/[0-9a-f-]{36}");
    var work = sent("hơn.xlsx", units("HH", ImportWork.AT_ONCE + 1));
    assertThat(work).startsWith("/work/");
    assertThat(done(work)).contains("2.001");
  }

  @Test
  void a_large_sheet_goes_in_is_exported_and_taken_back() {
    var before = units();
    var checked = done(sent("lớn.xlsx", units("LON", 5_001)));
    var href = importIn(checked);
    assertThat(officer.get(href).body()).contains("Áp dụng: thêm 5.001, sửa 0");
    assertThat(officer.get(href + "?page=3&q=so+77").body()).doesNotContain("số 1<");
    assertThat(units()).isEqualTo(before);

    var version = version(href);
    var work = posted(href + "/apply", "_version", version);
    assertThat(work).startsWith("/work/");
    assertThat(done(work)).contains(href);
    assertThat(units()).isEqualTo(before + 5_001);
    assertThat(officer.post(href + "/apply", "_version", version).statusCode()).isNotEqualTo(500);
    assertThat(units()).isEqualTo(before + 5_001);

    var again = done(sent("lớn.xlsx", units("LON", 5_001)));
    assertThat(officer.get(importIn(again)).body()).doesNotContain("Áp dụng: thêm");

    var export = officer.get("/units?export=xlsx");
    assertThat(export.statusCode()).isEqualTo(302);
    var made = Visitor.location(export);
    assertThat(made).startsWith("/work/");
    done(made);
    assertThat(codes(made + "/file", "LON-")).hasSize(5_001).contains("LON-1", "LON-5001");
    assertThat(officer.get("/units?export=xlsx&q=thu+so+77").statusCode()).isEqualTo(200);

    posted(href + "/undo", "_version", version(href));
    assertThat(units()).isEqualTo(before);
    assertThat(sql.selectFrom(IMPORT).where(IMPORT.ID.eq(id(href))).fetchSingle().getState())
        .isEqualTo(ImportState.UNDONE.name());
  }

  private List<String> codes(String path, String prefix) {
    try {
      var file = Files.createTempFile("export", ".xlsx");
      try {
        var answer =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(URI.create(app.url() + path))
                        .header("Cookie", officer.cookieHeader())
                        .build(),
                    BodyHandlers.ofFile(file));
        assertThat(answer.statusCode()).isEqualTo(200);
        return SheetsIn.read("a.xlsx", file).sheets().getFirst().rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(Cell::shown)
            .filter(cell -> cell.startsWith(prefix))
            .toList();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_is_copied_from_excel_is_pasted_as_well() {
    var answer =
        officer.post(
            "/imports",
            Map.of(
                "kind",
                "units",
                "pasted",
                "Tên đơn vị\tMã đơn vị\r\n\"Tổ dán\r\nsố 1\"\tDAN-1\r\nTổ dán số 2\tDAN-2\r\n"));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(officer.get(Visitor.location(answer)).body())
        .contains("Áp dụng: thêm 2, sửa 0")
        .contains("Tổ dán số 1")
        .contains("Tổ dán số 2");
  }

  @Test
  void nothing_or_two_things_at_once_are_asked_back() {
    var nothing =
        officer.upload("/imports", Map.of("kind", "units", "pasted", ""), "", new byte[0]);
    assertThat(nothing.statusCode()).isEqualTo(422);
    var both =
        officer.upload(
            "/imports", Map.of("kind", "units", "pasted", "Tên\nA\n"), "a.xlsx", units("X", 1));
    assertThat(both.statusCode()).isEqualTo(422);
  }

  @Test
  void a_file_that_is_none_is_refused_with_the_reason() {
    assertThat(refused("bảng.xlsm", macros())).contains("macro");
    assertThat(refused("bảng.xlsx", "không phải bảng tính".getBytes(StandardCharsets.UTF_8)))
        .contains("id=\"errors\"");
    assertThat(refused("bom.xlsx", bomb())).contains("id=\"errors\"");
  }

  private String refused(String name, byte[] content) {
    var answer = officer.upload("/imports", Map.of("kind", "units", "pasted", ""), name, content);
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private static byte[] macros() {
    return packed(Map.of("[Content_Types].xml", new byte[10], "xl/vbaProject.bin", new byte[10]));
  }

  private static byte[] bomb() {
    return packed(
        Map.of("[Content_Types].xml", new byte[10], "xl/workbook.xml", new byte[64 << 20]));
  }

  private static byte[] packed(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void an_unknown_kind_and_a_forbidden_one_are_the_same() {
    var head = Visitor.as("hoa.trinhngoc");
    assertThat(officer.get("/imports/template?kind=units").statusCode()).isEqualTo(200);
    assertThat(officer.get("/imports/template?kind=stars").statusCode()).isEqualTo(404);
    assertThat(head.get("/imports/template?kind=units").statusCode())
        .isEqualTo(head.get("/imports/template?kind=stars").statusCode());
    assertThat(
            officer
                .upload("/imports", Map.of("kind", "stars", "pasted", ""), "a.xlsx", units("S", 1))
                .statusCode())
        .isEqualTo(404);
  }

  /** Cancelled at each of its steps in turn, until it is let through. */
  @Test
  void cancelled_anywhere_on_the_way_it_has_not_happened() {
    var href = importIn(done(sent("hủy.xlsx", units("HUY", ImportWork.AT_ONCE + 1))));
    var viewer = viewer(id(href));
    var imports = app.bean(Imports.class);
    var one = imports.find(viewer, id(href));
    var before = units();
    var order =
        "{\"id\":\"%s\",\"step\":\"APPLY\",\"version\":%d}".formatted(one.id(), one.version());
    var told = new ArrayList<Long>();
    var step = 1;
    while (cancelled(order, viewer, step, told)) {
      assertThat(units()).isEqualTo(before);
      assertThat(imports.find(viewer, one.id())).isEqualTo(one);
      step++;
    }
    assertThat(step).isGreaterThan(3);
    assertThat(told).isSorted().endsWith(2_001L);
    assertThat(units()).isEqualTo(before + 2_001);
    posted(href + "/undo", "_version", version(href));
    assertThat(units()).isEqualTo(before);
  }

  /** Whoever sent it, away from any request. */
  private Viewer viewer(UUID imported) {
    var sender = sql.selectFrom(IMPORT).where(IMPORT.ID.eq(imported)).fetchSingle();
    return app.bean(ViewerOf.class)
        .of(new AccountId(sender.getAccount()), Optional.of(new UnitId(sender.getUnit())))
        .orElseThrow();
  }

  private boolean cancelled(String order, Viewer viewer, int step, List<Long> told) {
    told.clear();
    var run =
        new WorkRun() {
          @Override
          public void progress(long done, long total) {
            told.add(done);
            assertThat(total).isEqualTo(2_001);
            if (told.size() == step) {
              throw new Cancelled();
            }
          }

          @Override
          public void result(UUID file) {}

          @Override
          public void result(String href) {}

          @Override
          public void message(Said said) {}
        };
    try {
      app.bean(TransactionTemplate.class)
          .executeWithoutResult(status -> app.bean(ImportWork.class).run(order, viewer, run));
      return false;
    } catch (WorkRun.Cancelled cancelled) {
      return true;
    }
  }
}
