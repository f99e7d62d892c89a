package vn.guongsang.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.RunningApp;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.search.Search;

@Tag("database")
@DisplayName("The law as pages")
class LawPagesTest {

  private static final int LARGEST_PAGE = 150 * 1024;

  private static HttpResponse<String> get(String path) {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(RunningApp.shared().url() + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String page(String path) {
    var answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.body().getBytes(StandardCharsets.UTF_8))
        .as(path)
        .hasSizeLessThan(LARGEST_PAGE);
    return answer.body();
  }

  @Test
  void the_contents_name_every_family_of_values() {
    var contents = page("/law/values");
    for (var family : Family.values()) {
      assertThat(contents).contains("/law/values?of=" + family.key() + "&amp;on=");
    }
    assertThat(contents).doesNotContain("<table");
  }

  @ParameterizedTest
  @EnumSource
  void every_family_fits_a_page_on_a_day_and_over_all_days(Family family) {
    assertThat(page("/law/values?of=" + family.key())).contains("<table");
    assertThat(page("/law/values?of=" + family.key() + "&on=15/01/2026")).contains("<table");
  }

  @ParameterizedTest
  @CsvSource({
    "salaries, 30/06/2026, 2.340.000, 2.530.000",
    "salaries, 01/07/2026, 2.530.000, 2.340.000",
    "authorities, 30/06/2025, Ủy ban nhân dân huyện, Nghị định số 129/2025",
    "authorities, 01/07/2025, Nghị định số 129/2025, Ủy ban nhân dân huyện",
    "calendar, 15/01/2026, 2026, 2025",
  })
  void a_day_chooses_the_values(String family, String day, String there, String gone) {
    var text = page("/law/values?of=" + family + "&on=" + day);
    var table = text.substring(text.indexOf("<tbody"), text.indexOf("</tbody"));
    assertThat(table).containsIgnoringCase(there).doesNotContainIgnoringCase("/" + gone);
    if (!family.equals("calendar")) {
      assertThat(table).doesNotContainIgnoringCase(gone);
    }
  }

  @Test
  void a_day_before_the_law_or_none_at_all_is_said_in_words() {
    for (var day : new String[] {"30/09/2017", "hom-qua", "31/02/2026"}) {
      var answer = get("/law/values?of=votes&on=" + day);
      assertThat(answer.statusCode()).as(day).isEqualTo(422);
      assertThat(answer.body()).doesNotContain("<tbody").contains("f-on");
    }
    assertThat(get("/law/values?of=phieu").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "CSTDT, INDIVIDUAL, từ 90 %, hội đồng 11 người cần ít nhất 10 phiếu",
    "CSTDCS, INDIVIDUAL, từ 80 %, hội đồng 9 người cần ít nhất 8 phiếu",
    "LDTT, INDIVIDUAL, luật không quy định tỷ lệ phiếu, ",
  })
  void the_vote_is_the_last_line_of_the_checklist_where_a_text_asks_for_one(
      String award, String kind, String says, String example) {
    var text =
        page("/eligibility/answer?award=" + award + "&kind=" + kind + "&year=2025&on=15/01/2026");
    var checklist = text.substring(text.indexOf("<ul class=\"check\">"), text.indexOf("<dl"));
    assertThat(text).contains(says);
    if (example == null) {
      assertThat(checklist).doesNotContain("phiếu");
    } else {
      assertThat(checklist).contains(says).contains(example);
      assertThat(text.substring(text.indexOf("<dl"))).doesNotContain(says);
    }
  }

  @Test
  void the_start_page_leads_strangers_to_the_check_and_the_law() {
    assertThat(page("/")).contains("href=\"/eligibility\"").contains("href=\"/law\"");
  }

  @ParameterizedTest
  @CsvSource({
    "VI, chien si thi dua co so, Chiến sĩ thi đua cơ sở",
    "EN, chien si thi dua co so, Grassroots emulation fighter",
    "VI, grassroots emulation, Chiến sĩ thi đua cơ sở",
    "EN, grassroots emulation, Grassroots emulation fighter",
    "EN, CSTDCS, Grassroots emulation fighter",
  })
  void an_award_is_found_by_either_name_and_shown_in_the_readers_language(
      Language reader, String typed, String title) {
    var search = RunningApp.shared().bean(Search.class);
    assertThat(search.find(Nobody.PUBLIC, reader, typed, 5).groups())
        .filteredOn(group -> group.headingKey().equals("law.search"))
        .singleElement()
        .satisfies(group -> assertThat(group.hits().getFirst().title()).isEqualTo(title));
  }
}
