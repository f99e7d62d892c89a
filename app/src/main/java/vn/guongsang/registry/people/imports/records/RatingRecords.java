package vn.guongsang.registry.people.imports.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.imports.RatedYear;
import vn.guongsang.registry.people.imports.RatingWords;
import vn.guongsang.registry.people.record.RatingFacts;
import vn.guongsang.registry.people.record.Ratings;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.imports.Setting;
import vn.guongsang.shell.imports.Setting.Way;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Column.Kind;

/** Ratings alone: person, year, level. */
@Component
class RatingRecords implements RecordKind<RatingFacts> {

  static final String YEAR = "year";
  static final String LEVEL = "level";
  static final String YEARS_ARE = "years-are";

  /** How a year written as one number is meant. */
  private enum YearsAre {
    CALENDAR,
    SCHOOL
  }

  private final Ratings ratings;

  RatingRecords(Ratings ratings) {
    this.ratings = ratings;
  }

  @Override
  public String kind() {
    return "ratings";
  }

  @Override
  public String titleKey() {
    return "records.import.ratings";
  }

  @Override
  public String labelKey() {
    return "people.import.rating";
  }

  @Override
  public List<Column> columns() {
    var out = new ArrayList<Column>();
    out.add(
        Column.of(Kind.TEXT, YEAR, "Năm xếp loại", "Rated year")
            .alsoCalled("Năm đánh giá", "Năm", "Năm học")
            .mustBeFilled()
            .atMost(40)
            .example("2025"));
    out.add(
        Column.of(Kind.TEXT, LEVEL, "Mức xếp loại", "Rating")
            .alsoCalled("Xếp loại", "Kết quả xếp loại", "Đánh giá, xếp loại", "Kết quả đánh giá")
            .mustBeFilled()
            .atMost(120)
            .example("Hoàn thành tốt nhiệm vụ"));
    out.addAll(RecordCells.PAPER);
    return out;
  }

  @Override
  public Setting.Choice setting() {
    return new Setting.Choice(
        YEARS_ARE,
        "records.import.years-are",
        "records.import.years-are.hint",
        List.of(
            new Way(YearsAre.CALENDAR.name(), "records.import.years-are.CALENDAR", ""),
            new Way(YearsAre.SCHOOL.name(), "records.import.years-are.SCHOOL", "")));
  }

  @Override
  public Read<RatingFacts> read(RecordCells cells, Map<String, String> answers, LocalDate today) {
    var year = RatedYear.read(cells.text(YEAR)).filter(read -> read.possible(today.getYear()));
    if (year.isEmpty()) {
      return Read.wrong(Fault.of(YEAR, "people.import.fault.year", cells.text(YEAR)));
    }
    var level = RatingWords.read(answers.getOrDefault(LEVEL, cells.text(LEVEL)));
    if (level.isEmpty()) {
      return Read.asks(RatingWords.question(LEVEL, cells.text(LEVEL)));
    }
    return Read.of(
        new RatingFacts(
            year.get().year(),
            year.get().schoolYear() || cells.text(YEARS_ARE).equals(YearsAre.SCHOOL.name()),
            level.get(),
            cells.paper(),
            cells.vouched()));
  }

  @Override
  public Said told(RatingFacts facts) {
    return Said.of("people.import.rated", facts.yearInWords(), facts.level());
  }

  @Override
  public List<Stands<RatingFacts>> standing(Collection<PersonId> entries) {
    return ratings.of(entries).stream()
        .map(rating -> new Stands<>(rating.whose().person().orElseThrow(), rating.facts()))
        .toList();
  }

  @Override
  public boolean same(RatingFacts facts, RatingFacts there) {
    return sameYear(facts, there) && facts.level() == there.level();
  }

  private static boolean sameYear(RatingFacts one, RatingFacts other) {
    return one.year() == other.year() && one.schoolYear() == other.schoolYear();
  }

  @Override
  public Optional<Fault> against(RatingFacts facts, RatingFacts there) {
    return sameYear(facts, there)
        ? Optional.of(
            Fault.of(
                LEVEL, "people.import.fault.rated-otherwise", facts.yearInWords(), there.level()))
        : Optional.empty();
  }

  @Override
  public void enterAll(Viewer viewer, List<Line<RatingFacts>> lines, UUID imported) {
    ratings.enterAll(
        viewer,
        lines.stream().map(line -> new Ratings.Draft(line.whose(), line.facts())).toList(),
        imported);
  }

  @Override
  public int touchedSince(UUID imported) {
    return ratings.touchedSince(imported);
  }

  @Override
  public int forget(UUID imported) {
    return ratings.forget(imported);
  }
}
