package vn.guongsang.movements.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.guongsang.documents.official.Block;
import vn.guongsang.documents.official.Block.Align;
import vn.guongsang.documents.official.Block.Column;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.documents.official.OfficialDocument.Annex;
import vn.guongsang.documents.official.pdf.OfficialPdf;
import vn.guongsang.movements.figures.Figure;
import vn.guongsang.movements.papers.OfficePapers;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.words.FigureWords;

/**
 * Báo cáo sơ kết, tổng kết as an official paper: what was reached with the figures in a table, the
 * lessons, the models, and those proposed in an annex.
 */
@Component
public class ReviewPaper {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final float NUMBER = 1;
  private static final float NAME = 5;
  private static final float SMALL = 2;

  private final Reviews reviews;
  private final Proposals proposals;
  private final OfficePapers offices;
  private final Texts texts;

  ReviewPaper(Reviews reviews, Proposals proposals, OfficePapers offices, Dictionary dictionary) {
    this.reviews = reviews;
    this.proposals = proposals;
    this.offices = offices;
    this.texts = dictionary.in(Language.VI);
  }

  public byte[] word(Viewer viewer, Review review, LocalDate today) {
    return offices.word(review.unit(), paper(viewer, review, today), today);
  }

  public byte[] pdf(Viewer viewer, Review review, LocalDate today) {
    return OfficialPdf.of(paper(viewer, review, today));
  }

  private OfficialDocument paper(Viewer viewer, Review review, LocalDate today) {
    var head = offices.head(review.unit(), "BC", today);
    return new OfficialDocument(
        head.masthead(),
        "Báo cáo",
        texts.t(review.said().kind())
            + " phong trào thi đua “"
            + review.movementName()
            + "” "
            + texts.t(FigureWords.period(review.said().period())),
        "",
        List.of(),
        body(viewer, review, today),
        List.of(head.signature()),
        head.recipients(),
        proposed(viewer, review));
  }

  private List<Block> body(Viewer viewer, Review review, LocalDate today) {
    var out = new ArrayList<Block>();
    var said = review.said();
    var share = reviews.share(viewer, review);
    heading(out, "Kết quả đạt được");
    if (share.asked() > 0) {
      out.add(
          Block.paragraph(
              "Đã có %d/%d đơn vị phát động, hưởng ứng (%d%%)."
                  .formatted(share.launched(), share.asked(), share.percent())));
    }
    said.reached().lines().map(Block::paragraph).forEach(out::add);
    var figures = reviews.figures(viewer, review, today);
    if (!figures.isEmpty()) {
      out.add(table(figures));
    }
    if (!said.lessons().isEmpty()) {
      heading(out, "Bài học kinh nghiệm");
      said.lessons().lines().map(Block::paragraph).forEach(out::add);
    }
    if (!said.models().isEmpty()) {
      heading(out, "Mô hình, cách làm hay cần nhân rộng");
      said.models().lines().map(Block::paragraph).forEach(out::add);
    }
    return out;
  }

  private static void heading(List<Block> out, String text) {
    var number = (int) out.stream().filter(Block.Heading.class::isInstance).count();
    out.add(new Block.Heading(ROMAN.get(number) + ". " + text.toUpperCase(Locale.ROOT)));
  }

  private Block table(List<Figure> figures) {
    var rows = new ArrayList<List<String>>();
    for (var figure : figures) {
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              figure.name(),
              figure.measure(),
              figure.planInWords(texts),
              figure.inWords(texts),
              figure.percentInWords(texts)));
    }
    return new Block.Table(
        List.of(
            new Column("STT", NUMBER, Align.CENTRE),
            new Column("Chỉ tiêu", NAME, Align.LEFT),
            new Column("Đơn vị tính", SMALL, Align.CENTRE),
            new Column("Kế hoạch", SMALL, Align.RIGHT),
            new Column("Thực hiện", SMALL, Align.RIGHT),
            new Column("% kế hoạch", SMALL, Align.RIGHT)),
        rows);
  }

  private List<Annex> proposed(Viewer viewer, Review review) {
    var rows = new ArrayList<List<String>>();
    for (var one : proposals.of(viewer, review.id())) {
      var said = one.said();
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              said.holder(),
              said.position().isEmpty() || said.ofUnit().isEmpty()
                  ? said.position() + said.ofUnit()
                  : said.position() + ", " + said.ofUnit(),
              said.award(),
              said.achievement()));
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Annex(
                "DANH SÁCH",
                "Tập thể, cá nhân đề nghị khen thưởng",
                "Kèm theo Báo cáo của " + review.unitName(),
                false,
                List.of(
                    new Block.Table(
                        List.of(
                            new Column("STT", NUMBER, Align.CENTRE),
                            new Column("Họ và tên, tên tập thể", NAME, Align.LEFT),
                            new Column("Chức vụ, đơn vị", NAME, Align.LEFT),
                            new Column("Đề nghị", SMALL + 1, Align.LEFT),
                            new Column("Thành tích", NAME, Align.LEFT)),
                        rows))));
  }
}
