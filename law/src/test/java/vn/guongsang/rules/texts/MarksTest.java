package vn.guongsang.rules.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.rules.Prizes;
import vn.guongsang.rules.Procedure;
import vn.guongsang.rules.Quotas;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.Ties;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Rewriting;
import vn.guongsang.rules.dated.BaseSalary;
import vn.guongsang.rules.dated.CouncilDefaults;
import vn.guongsang.rules.dated.RatingInstrument;
import vn.guongsang.rules.dated.WorkingDays;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.rules.law2022.Art77Authority;

/**
 * Every place that decides something, with the mark it has in the collection of facts the rules
 * were written from: {@code marks.txt}, filled by hand. Whatever is not V (read in a published
 * copy) or D (follows by arithmetic) is shown as "chưa kiểm chứng".
 */
@DisplayName("Dấu kiểm chứng của từng căn cứ")
class MarksTest {

  private static final Path TABLE =
      Path.of("src", "test", "resources", "vn", "guongsang", "rules", "texts", "marks.txt");
  private static final Set<String> CONFIRMED = Set.of("V", "D");
  private static final Set<String> NOT_CONFIRMED = Set.of("M", "M-low", "sec", "U", "reading");

  private final TreeMap<String, TreeSet<String>> places = new TreeMap<>();

  @Test
  void what_is_shown_as_confirmed_is_marked_so_and_the_other_way_round() throws IOException {
    var marked = new TreeSet<String>();
    for (var line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        assertThat(cells).as(line).hasSize(3);
        assertThat(CONFIRMED.contains(cells.get(0)) || NOT_CONFIRMED.contains(cells.get(0)))
            .as("mark of " + line)
            .isTrue();
        assertThat(
                marked.add(
                    (CONFIRMED.contains(cells.get(0)) ? "  " : "? ")
                        + cells.get(1)
                        + " | "
                        + cells.get(2)))
            .as("twice: " + line)
            .isTrue();
      }
    }
    assertThat(shown()).containsExactlyElementsOf(marked);
  }

  /** Place, whether it is confirmed, and all that it decides. */
  private List<String> shown() {
    criteria();
    values();
    procedure();
    return places.entrySet().stream()
        .map(place -> place.getKey() + " | " + String.join(", ", place.getValue()))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  private void place(Basis basis, String what) {
    places
        .computeIfAbsent((basis.verified() ? "  " : "? ") + basis.quoted(), key -> new TreeSet<>())
        .add(what);
  }

  private void criteria() {
    for (var law : Rulebook.ofTheState().ruleSets()) {
      for (var wording : law.wordings()) {
        place(wording.basis(), wording.award().code());
        for (var rule :
            new @Nullable Criterion[] {
              wording.individual(), wording.collective(), wording.household()
            }) {
          if (rule != null) {
            Rewriting.bases(rule).forEach(basis -> place(basis, wording.award().code()));
          }
        }
      }
      law.overAll().forEach(rule -> bases(rule, "all awards"));
      law.overBodies().forEach(rule -> bases(rule, "all bodies"));
    }
  }

  private void bases(Criterion rule, String what) {
    Rewriting.bases(rule).forEach(basis -> place(basis, what));
  }

  private void values() {
    BaseSalary.PER_MONTH.values().forEach(dated -> place(dated.basis(), "base salary"));
    Prizes.ROUNDING.values().forEach(dated -> place(dated.basis(), "rounding"));
    for (var dated : Prizes.TABLES.values()) {
      for (var award : dated.value().awards()) {
        for (var kind : Subject.Kind.values()) {
          dated.value().find(award, kind).ifPresent(one -> place(one.basis(), "prize " + award));
        }
      }
    }
    for (var quota :
        List.of(Quotas.GRASSROOTS_FIGHTERS, Quotas.GOVERNMENT_FLAGS, Quotas.EXCELLENT_RATINGS)) {
      quota.values().forEach(dated -> place(dated.basis(), "quota " + dated.value().key()));
    }
    Ties.WOMEN.values().forEach(dated -> place(dated.basis(), "ties"));
    RatingInstrument.CIVIL_SERVANTS
        .values()
        .forEach(dated -> place(dated.basis(), "rating of civil servants"));
    RatingInstrument.PUBLIC_EMPLOYEES
        .values()
        .forEach(dated -> place(dated.basis(), "rating of public employees"));
    CouncilDefaults.DEFAULTS.values().forEach(dated -> place(dated.basis(), "council"));
    var calendar = WorkingDays.ofTheState();
    LocalDate.of(2024, 1, 1)
        .datesUntil(LocalDate.of(2028, 1, 1))
        .flatMap(day -> calendar.special(day).stream())
        .forEach(special -> place(special.basis(), "calendar " + special.day().getYear()));
  }

  private void procedure() {
    Procedure.VOTES.values().forEach(dated -> place(dated.value().basis(), "votes"));
    Procedure.LOCAL_OPINION
        .values()
        .forEach(dated -> place(dated.value().basis(), "province's opinion"));
    Procedure.PUBLIC_COMMENT
        .values()
        .forEach(dated -> place(dated.value().basis(), "public comment"));
    for (var dated : Procedure.DEADLINES.values()) {
      dated.value().forEach(one -> place(one.basis(), "deadline " + one.key()));
    }
    for (var award : Art77Authority.byAward().entrySet()) {
      award
          .getValue()
          .values()
          .forEach(dated -> place(dated.value().basis(), "who confers " + award.getKey()));
      for (var day : List.of("2024-01-01", "2025-07-01")) {
        for (var track : List.of(Track.MERIT, Track.SUDDEN)) {
          Procedure.papers(award.getKey(), track, LocalDate.parse(day))
              .forEach(
                  paper ->
                      place(
                          paper.basis(),
                          track.equals(Track.SUDDEN)
                              ? "papers of sudden awards"
                              : "papers " + award.getKey() + " from " + day));
        }
      }
    }
  }

  /** Prints the places as they are, for filling the table. */
  static void main(String[] args) {
    new MarksTest().shown().forEach(System.out::println);
  }
}
