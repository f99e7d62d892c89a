package vn.guongsang.decisions.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.decisions.issue.IssueWorld.TODAY;
import static vn.guongsang.decisions.issue.IssueWorld.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.decisions.issue.IssueWorld;
import vn.guongsang.shell.Refused;

@Tag("database")
@DisplayName("Certificates of a decision")
class CertificatesTest {

  private static final int TAKERS = 100;

  private final IssueWorld world = new IssueWorld(Certificates.class);
  private final Certificates certificates = world.bean(Certificates.class);

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void follow_one_another_in_the_book_as_in_the_list() {
    var binh = world.register().person("Trần Văn Bình", world.school);
    var an = world.register().person("Nguyễn Thị An", world.school);
    var awards = world.published("Khen thưởng", "10/QĐ-UBND", line(binh, 2026), line(an, 2026));
    assertThat(awards.stream().map(a -> certificates.of(a).orElseThrow().inBook()))
        .containsExactly("2026/1", "2026/2");
  }

  @Test
  void an_hundred_at_once_take_numbers_without_a_gap_and_each_replaces_the_one_before()
      throws Exception {
    var an = world.register().person("Nguyễn Thị An", world.school);
    var award = world.published("Khen thưởng", "11/QĐ-UBND", line(an, 2026)).getFirst();
    var takers = new ArrayList<Future<Certificate>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < TAKERS; i++) {
        takers.add(
            threads.submit(
                () ->
                    certificates.reissue(
                        world.officer, award, Certificate.Kind.REISSUED, "mất", TODAY)));
      }
    }
    for (var taker : takers) {
      taker.get();
    }
    var trail = certificates.trail(award);
    assertThat(trail.stream().map(Certificate::number))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, TAKERS + 1).boxed().toList());
    assertThat(trail.stream().map(Certificate::code)).doesNotHaveDuplicates();
    assertThat(certificates.of(award).orElseThrow().number()).isEqualTo(TAKERS + 1);
  }

  @Test
  void are_issued_again_only_for_a_reason() {
    var an = world.register().person("Nguyễn Thị An", world.school);
    var award = world.published("Khen thưởng", "12/QĐ-UBND", line(an, 2026)).getFirst();
    assertThatThrownBy(
            () -> certificates.reissue(world.officer, award, Certificate.Kind.REISSUED, " ", TODAY))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> certificates.reissue(world.officer, award, Certificate.Kind.FIRST, "mất", TODAY))
        .isInstanceOf(Refused.class);
    assertThat(certificates.trail(award)).hasSize(1);
  }

  @Test
  void days_stand_on_them_as_the_decree_writes_them() {
    assertThat(Printing.inWords(LocalDate.of(2026, 2, 5))).isEqualTo("05 tháng 02 năm 2026");
    assertThat(Printing.inWords(LocalDate.of(2026, 11, 20))).isEqualTo("20 tháng 11 năm 2026");
  }
}
