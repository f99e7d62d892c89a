package vn.guongsang.decisions.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.documents.official.Block;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.documents.official.OfficialDocument.Annex;
import vn.guongsang.documents.official.OfficialDocument.Masthead;
import vn.guongsang.documents.official.OfficialDocument.Signature;
import vn.guongsang.documents.official.docx.Letterhead;
import vn.guongsang.documents.official.docx.OfficialDocx;
import vn.guongsang.documents.official.pdf.OfficialPdf;

/** The papers of a decision, made of its words and its data at the moment they are asked for. */
@Component
public class DecisionPapers {

  /** What a decision bears whose symbol nobody said. */
  private static final String BARE_SYMBOL = "QĐ";

  private final Offices offices;
  private final PaperWording wording;
  private final RecipientReading recipients;

  DecisionPapers(Offices offices, PaperWording wording, RecipientReading recipients) {
    this.offices = offices;
    this.wording = wording;
    this.recipients = recipients;
  }

  /** The office as it heads papers on the decision's day. */
  public Office office(Issue issue, LocalDate today) {
    return offices.of(issue.unit(), issue.dayOr(today));
  }

  /** What {@link PaperWords#AWARDS} stands for now. */
  public String sentence(Issue issue, LocalDate today) {
    return recipients.of(issue, today).sentence();
  }

  /** The paper as it goes out now. */
  public OfficialDocument paper(Issue issue, PaperKind kind, LocalDate today) {
    var office = office(issue, today);
    var lists = recipients.of(issue, today);
    var words = wording.words(issue, kind, today);
    return switch (kind) {
      case DECISION -> decision(issue, office, lists, words);
      case PROPOSAL -> proposal(office, lists, words);
      case MINUTES -> minutes(office, lists, words);
      case LIST -> list(issue, office, lists, words);
      case LETTER -> letter(issue, office, words);
    };
  }

  private static Masthead masthead(Issue issue, Office office) {
    var number = issue.number();
    var stroke = number.indexOf('/');
    var unsaid = issue.symbol().isEmpty() || issue.symbol().equals(BARE_SYMBOL);
    var symbol = unsaid ? office.symbol() : issue.symbol();
    return stroke > 0
        ? office.masthead(number.substring(stroke + 1), number.substring(0, stroke), issue.day())
        : office.masthead(symbol, number, issue.published() ? issue.day() : null);
  }

  private static OfficialDocument decision(
      Issue issue, Office office, RecipientLists lists, PaperWords words) {
    var body = new ArrayList<Block>();
    body.add(new Block.Centred("QUYẾT ĐỊNH:"));
    for (var i = 0; i < words.articles().size(); i++) {
      body.add(Block.article(i + 1, filled(words.articles().get(i), lists.sentence())));
    }
    var head = masthead(issue, office);
    var listed = !lists.isEmpty() && (!lists.few() || issue.kind() != DecisionKind.CONFERRING);
    return new OfficialDocument(
        head,
        "Quyết định",
        words.extract(),
        office.decider(),
        words.grounds(),
        body,
        List.of(office.signature(issue)),
        words.recipients(),
        listed ? List.of(annex(issue.kind(), head, office, lists)) : List.of());
  }

  private static String filled(String article, String sentence) {
    if (article.startsWith(PaperWords.AWARDS)) {
      return sentence + article.substring(PaperWords.AWARDS.length());
    }
    var within = Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    return article.replace(PaperWords.AWARDS, within);
  }

  private static Annex annex(
      DecisionKind kind, Masthead head, Office office, RecipientLists lists) {
    return new Annex(
        "DANH SÁCH",
        "Các " + lists.kinds() + (lists.awards().isEmpty() ? "" : done(kind) + lists.awards()),
        "Kèm theo Quyết định "
            + head.numberLine().toLowerCase(Locale.ROOT).substring(0, 2)
            + head.numberLine().substring(2).replace(":", "")
            + " "
            + OfficialDocument.dayInWords(head.day())
            + " của "
            + office.decider(),
        false,
        lists.tables());
  }

  /** What a decision of this kind does to those on its list and their awards. */
  private static String done(DecisionKind kind) {
    return switch (kind) {
      case CONFERRING -> " được tặng ";
      case CORRECTING -> " được đính chính khi tặng ";
      case ANNULLING -> " bị hủy bỏ quyết định tặng ";
      case REVOKING -> " bị thu hồi ";
    };
  }

  private static OfficialDocument proposal(Office office, RecipientLists lists, PaperWords words) {
    var body = new ArrayList<Block>();
    body.add(new Block.Addressed("Kính gửi: " + office.decider()));
    words.articles().forEach(line -> body.add(Block.paragraph(filled(line, lists.sentence()))));
    return new OfficialDocument(
        new Masthead(office.heading(), proposingBody(office), "TTr", "", office.place(), null),
        "Tờ trình",
        words.extract(),
        "",
        List.of(),
        body,
        List.of(Signature.of(List.of(office.proposer()), "")),
        words.recipients(),
        lists.few() || lists.isEmpty()
            ? List.of()
            : List.of(
                new Annex(
                    "DANH SÁCH",
                    "Các " + lists.kinds() + " đề nghị tặng " + lists.awards(),
                    "Kèm theo Tờ trình số …… /TTr " + OfficialDocument.dayInWords(null),
                    false,
                    lists.tables())));
  }

  /** {@code Trưởng phòng Văn hóa – Xã hội} writes for {@code Phòng Văn hóa – Xã hội}. */
  private static String proposingBody(Office office) {
    for (var post : List.of("Trưởng ", "Giám đốc ", "Chánh ")) {
      if (office.proposer().startsWith(post)) {
        return office.proposer().substring(post.length());
      }
    }
    return office.proposer();
  }

  private static OfficialDocument minutes(Office office, RecipientLists lists, PaperWords words) {
    var body = new ArrayList<Block>();
    for (var i = 0; i < words.articles().size(); i++) {
      body.add(
          new Block.Paragraph((i + 1) + ".", filled(words.articles().get(i), lists.sentence())));
    }
    body.add(lists.votes());
    return new OfficialDocument(
        new Masthead(
            office.heading(),
            "Hội đồng Thi đua – Khen thưởng",
            "BB-HĐTĐKT",
            "",
            office.place(),
            null),
        "Biên bản",
        words.extract(),
        "",
        List.of(),
        body,
        List.of(Signature.of(List.of("Thư ký"), ""), Signature.of(List.of("Chủ trì"), "")),
        words.recipients(),
        List.of());
  }

  private static OfficialDocument list(
      Issue issue, Office office, RecipientLists lists, PaperWords words) {
    var body = new ArrayList<>(lists.tables());
    body.add(Block.paragraph("Danh sách này có " + lists.counted() + "."));
    words.articles().forEach(line -> body.add(Block.paragraph(line)));
    return new OfficialDocument(
        office.masthead("", "", null),
        "Danh sách",
        words.extract(),
        "",
        List.of(),
        body,
        List.of(office.signature(issue)),
        words.recipients(),
        List.of());
  }

  private static OfficialDocument letter(Issue issue, Office office, PaperWords words) {
    return new OfficialDocument(
        office.masthead("", "", null),
        "Thư khen",
        words.extract(),
        "",
        List.of(),
        words.articles().stream().map(Block::paragraph).toList(),
        List.of(office.signature(issue)),
        words.recipients(),
        List.of());
  }

  /** As a Word file, on the office's own head for what leaves the house. */
  public byte[] word(Issue issue, PaperKind kind, LocalDate today) {
    var paper = paper(issue, kind, today);
    var own = kind == PaperKind.DECISION || kind == PaperKind.LETTER;
    var head = own ? offices.letterhead(office(issue, today)) : Optional.<Letterhead>empty();
    return head.map(letterhead -> letterhead.filled(paper)).orElseGet(() -> OfficialDocx.of(paper));
  }

  public byte[] pdf(Issue issue, PaperKind kind, LocalDate today) {
    return OfficialPdf.of(paper(issue, kind, today));
  }
}
