package vn.guongsang.movements.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.documents.official.Block;
import vn.guongsang.documents.official.Block.Align;
import vn.guongsang.documents.official.Block.Column;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.documents.official.OfficialDocument.Annex;
import vn.guongsang.documents.official.pdf.OfficialPdf;
import vn.guongsang.movements.figures.Figure;
import vn.guongsang.movements.papers.OfficePapers;
import vn.guongsang.movements.reports.Merging.Source;
import vn.guongsang.movements.reports.Report.Answer;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.words.FigureWords;

/**
 * Báo cáo as an official paper: a heading for each question, the figures in a table, and behind a
 * merged one the figures of every unit it was made of.
 */
@Component
public class ReportPaper {

  private static final String KIND = "BC";
  private static final float NUMBER = 1;
  private static final float NAME = 5;
  private static final float SMALL = 2;

  private final Reports reports;
  private final Merging merging;
  private final OfficePapers offices;
  private final Texts texts;

  ReportPaper(Reports reports, Merging merging, OfficePapers offices, Dictionary dictionary) {
    this.reports = reports;
    this.merging = merging;
    this.offices = offices;
    this.texts = dictionary.in(Language.VI);
  }

  public byte[] word(Viewer viewer, Report report, LocalDate today) {
    return offices.word(report.unit(), paper(viewer, report, today), today);
  }

  public byte[] pdf(Viewer viewer, Report report, LocalDate today) {
    return OfficialPdf.of(paper(viewer, report, today));
  }

  OfficialDocument paper(Viewer viewer, Report report, LocalDate today) {
    var head = offices.head(report.unit(), KIND, today);
    return new OfficialDocument(
        head.masthead(),
        "Báo cáo",
        "Kết quả thực hiện phong trào thi đua “"
            + report.form().movementName()
            + "” "
            + texts.t(FigureWords.period(report.period())),
        "",
        List.of(),
        body(reports.answers(viewer, report, today), report.form().said().figuresAfter()),
        List.of(head.signature()),
        head.recipients(),
        annexes(viewer, report));
  }

  private List<Block> body(List<Answer> answers, int figuresAfter) {
    var out = new ArrayList<Block>();
    var figures = answers.stream().filter(answer -> answer.part().isFigure()).toList();
    var told = answers.stream().filter(answer -> !answer.part().isFigure()).toList();
    var heading = 0;
    for (var i = 0; i <= told.size(); i++) {
      if (i == Math.min(figuresAfter, told.size()) && !figures.isEmpty()) {
        out.add(heading(++heading, "Kết quả thực hiện các chỉ tiêu"));
        out.add(table(figures));
      }
      if (i < told.size()) {
        out.add(heading(++heading, told.get(i).part().question()));
        told.get(i).words().lines().map(Block::paragraph).forEach(out::add);
      }
    }
    return out;
  }

  private static Block heading(int number, String text) {
    return new Block.Heading(
        roman(number) + ". " + text.replaceFirst("[.:;]$", "").toUpperCase(java.util.Locale.ROOT));
  }

  /** As headings are counted; nobody asks for forty things. */
  static String roman(int number) {
    return "X".repeat(number / 10)
        + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX").get(number % 10);
  }

  private Block table(List<Answer> answers) {
    var rows = new ArrayList<List<String>>();
    for (var answer : answers) {
      Figure figure = java.util.Objects.requireNonNull(answer.figure());
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              figure.name(),
              figure.measure(),
              figure.planInWords(texts),
              figure.inWords(texts),
              figure.percentInWords(texts),
              figure.plan() == null ? "" : texts.t(figure.status()),
              answer.note()));
    }
    return new Block.Table(
        List.of(
            new Column("STT", NUMBER, Align.CENTRE),
            new Column("Chỉ tiêu", NAME, Align.LEFT),
            new Column("Đơn vị tính", SMALL, Align.CENTRE),
            new Column("Kế hoạch", SMALL, Align.RIGHT),
            new Column("Thực hiện", SMALL, Align.RIGHT),
            new Column("% kế hoạch", SMALL, Align.RIGHT),
            new Column("Đánh giá", SMALL, Align.LEFT),
            new Column("Ghi chú", SMALL + 1, Align.LEFT)),
        rows);
  }

  private List<Annex> annexes(Viewer viewer, Report report) {
    var sources =
        merging.sources(viewer, report.form(), report.unit(), report.period()).stream()
            .filter(source -> source.taken() != null)
            .toList();
    var names = named(report.form(), sources);
    if (names.isEmpty()) {
      return List.of();
    }
    var columns = new ArrayList<Column>();
    columns.add(new Column("STT", NUMBER, Align.CENTRE));
    columns.add(new Column("Đơn vị", NAME, Align.LEFT));
    names.values().forEach(name -> columns.add(new Column(name, SMALL, Align.RIGHT)));
    var rows = new ArrayList<List<String>>();
    for (var source : sources) {
      var row = new ArrayList<String>();
      row.add(Integer.toString(rows.size() + 1));
      row.add(source.unitName());
      names.keySet().forEach(part -> row.add(said(source, part)));
      rows.add(row);
    }
    return List.of(
        new Annex(
            "PHỤ LỤC",
            "Số liệu của các đơn vị " + texts.t(FigureWords.period(report.period())),
            "Kèm theo Báo cáo của " + report.unitName(),
            true,
            List.of(new Block.Table(columns, rows))));
  }

  private static LinkedHashMap<UUID, String> named(ReportForm form, List<Source> sources) {
    var out = new LinkedHashMap<UUID, String>();
    for (var part : form.parts()) {
      sources.stream()
          .flatMap(source -> Optional.ofNullable(source.figures().get(part.id())).stream())
          .findFirst()
          .ifPresent(figure -> out.put(part.id(), figure.name() + " (" + figure.measure() + ")"));
    }
    return out;
  }

  private String said(Source source, UUID part) {
    var figure = source.figures().get(part);
    return figure == null ? "" : figure.inWords(texts);
  }
}
