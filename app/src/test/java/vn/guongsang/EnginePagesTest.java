package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.EngineApp.AN;
import static vn.guongsang.EngineApp.CITY;
import static vn.guongsang.EngineApp.MAI;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.EngineApp.Browser;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;

@Tag("database")
@DisplayName("Pages of work, search and journal")
class EnginePagesTest {

  private static final UUID HOA = UUID.fromString("019aa000-0000-7000-8000-0000000000b1");

  private final EngineApp app = EngineApp.shared();
  private final Browser mai = app.browser(Optional.of(MAI));
  private final Browser an = app.browser(Optional.of(AN));
  private final Browser nobody = app.browser(Optional.empty());

  @Test
  void whoever_is_not_signed_in_is_asked_to() {
    for (var path : new String[] {"/my-work", "/work", "/search", "/journal", "/journal/erase"}) {
      var answer = nobody.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in?back=");
    }
  }

  @Test
  void my_work_begins_with_what_a_new_installation_needs() {
    assertThat(an.get("/my-work").body())
        .contains("Thêm tài khoản cho cán bộ", "Giao người đọc nhật ký");
    assertThat(an.get("/work").body()).contains("Bạn chưa yêu cầu việc chạy nền nào");
  }

  @Test
  void search_tells_empty_too_short_and_nothing_found_apart() {
    assertThat(mai.get("/search").body()).contains("Gõ vài chữ của tên hoặc mã");
    assertThat(mai.get("/search?q=a").body()).contains("Gõ ít nhất 2 chữ cái");
    assertThat(mai.get("/search?q=zzzz").body()).contains("Không tìm thấy «zzzz»");
    assertThat(mai.get("/search/suggest?q=zzzz").body())
        .contains("role=\"option\"")
        .doesNotContain("<html");
  }

  @Test
  void what_is_typed_comes_back_as_text() {
    assertThat(mai.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
        .doesNotContain("<script>alert");
  }

  @Test
  void the_journal_is_read_filtered_exported_and_proven() throws Exception {
    var id = write("=2+3 lý do xuất Excel");
    var page = mai.get("/journal?reason=ly+do+xuat").body();
    assertThat(page).contains("/journal/" + id).contains("Thực hiện «people.invented»");
    assertThat(mai.get("/journal?reason=khong+co+ly+do+nay").body())
        .doesNotContain("/journal/" + id);

    var file = mai.bytes("/journal?reason=ly+do+xuat&export=xlsx");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''Nh%E1%BA%ADt%20k%C3%BD%20");
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.body()))) {
      var rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(2);
      assertThat(rows.getFirst().getCellText(0)).isEqualTo("Việc");
      assertThat(rows.get(1).getCellText(4)).isEqualTo("=2+3 lý do xuất Excel");
    }

    eventually(
        () -> assertThat(mai.get("/journal/" + id).body()).contains("Đúng như khi được ghi"));
    assertThat(mai.get("/journal/" + id).body()).contains("0901 234 567");
    assertThat(mai.get("/journal/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  @Test
  void checking_the_journal_runs_in_the_background_and_only_its_asker_sees_it() {
    write("để kiểm tra");
    var asked = mai.post("/journal/verify", "/journal/verify");
    assertThat(asked.statusCode()).isEqualTo(302);
    var work = path(asked.headers().firstValue("Location").orElseThrow());
    eventually(() -> assertThat(mai.get(work).body()).contains("Chuỗi nguyên vẹn"));
    assertThat(mai.get(work + "/progress").body()).contains("Đã xong").doesNotContain("<html");
    assertThat(mai.get("/work").body()).contains("Kiểm tra chuỗi nhật ký");
    assertThat(an.get(work).statusCode()).isEqualTo(404);
    assertThat(an.get(work + "/progress").statusCode()).isEqualTo(404);
    assertThat(an.get(work + "/file").statusCode()).isEqualTo(404);
    assertThat(mai.get(work + "/file").statusCode()).isEqualTo(404);
  }

  @Test
  void a_half_typed_mark_is_asked_for_whole() {
    var answer = mai.post("/journal/verify", "/journal/verify", "seq", "5");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Nhập cả dấu đi với số thứ tự này.");
  }

  @Test
  void erasing_asks_why_shows_what_will_be_gone_and_then_erases() {
    var subject = UUID.randomUUID();
    app.bean(TransactionTemplate.class)
        .executeWithoutResult(
            status ->
                app.bean(Journal.class)
                    .record(
                        MAI,
                        Entry.of("people.corrected", "person", subject)
                            .in(CITY)
                            .personal("phone", "0911 111 111", "0922 222 222")));
    var address = "/journal/erase/" + subject;
    var page = mai.get(address).body();
    assertThat(page).contains("0911 111 111", "0922 222 222");
    var value = Pattern.compile("name=\"values\" value=\"([^\"]+)\"").matcher(page);
    assertThat(value.find()).isTrue();

    var forgotten = mai.post(address, address + "/preview", "values", value.group(1));
    assertThat(forgotten.statusCode()).isEqualTo(422);
    assertThat(forgotten.body()).contains("Nhập lý do xóa.", "Nhập căn cứ pháp lý");

    String[] form = {"values", value.group(1), "reason", "theo đơn", "ground", "Luật 91/2025/QH15"};
    var preview = mai.post(address, address + "/preview", form);
    assertThat(preview.body()).contains("Xóa vĩnh viễn 1 giá trị", "0911 111 111");
    assertThat(mai.get(address).body()).contains("0911 111 111");

    var done = mai.post(address, address, form);
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(mai.get(address).body()).contains("0922 222 222").doesNotContain("0911 111 111");
  }

  private UUID write(String reason) {
    return Objects.requireNonNull(
        app.bean(TransactionTemplate.class)
            .execute(
                status ->
                    app.bean(Journal.class)
                        .record(
                            MAI,
                            Entry.of("people.invented", "person", HOA)
                                .in(CITY)
                                .because(reason)
                                .personal("phone", "0901 234 567", "0907 654 321"))));
  }

  private static String path(String location) {
    return location.replaceFirst("^https?://[^/]+", "");
  }

  private static void eventually(Runnable assertion) {
    var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (true) {
      try {
        assertion.run();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() > end) {
          throw e;
        }
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
