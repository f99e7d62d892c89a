package vn.guongsang.decisions.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.papers.Office;
import vn.guongsang.decisions.papers.Offices;
import vn.guongsang.documents.official.Block;
import vn.guongsang.documents.official.Block.Align;
import vn.guongsang.documents.official.Block.Column;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.documents.official.OfficialDocument.Annex;
import vn.guongsang.documents.official.OfficialDocument.Signature;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.MoneyInWords;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.sheets.Cell;

/** Bảng kê chi tiền thưởng, with the sheet on which each recipient signs. */
@Component
public class PaymentPapers {

  private final Offices offices;

  PaymentPapers(Offices offices) {
    this.offices = offices;
  }

  /** Sums on the first page, then, lying across, one row for each who is paid. */
  public OfficialDocument paper(Issue issue, PaymentList list, LocalDate today) {
    var office = offices.of(issue.unit(), issue.dayOr(today));
    var body = new ArrayList<Block>();
    body.add(Block.paragraph(reference(issue, office) + ", tiền thưởng được chi như sau:"));
    body.add(sums(list));
    body.add(
        Block.paragraph(
            "Tổng số tiền: "
                + list.total().printed()
                + " đồng (bằng chữ: "
                + MoneyInWords.of(list.total())
                + ")."));
    var settled = list.settled();
    if (settled != null) {
      body.add(
          Block.paragraph(
              "Nguồn chi: " + settled.fund().name() + " năm " + settled.fund().year() + "."));
    }
    return new OfficialDocument(
        office.masthead("", "", null),
        "Bảng kê chi tiền thưởng",
        "(" + list.paid() + " tập thể, cá nhân, hộ gia đình)",
        "",
        List.of(),
        body,
        List.of(
            Signature.of(List.of("Người lập bảng"), ""),
            office.signature(office.capacity(), office.signatory(), office.post())),
        List.of(),
        List.of(
            new Annex(
                "DANH SÁCH KÝ NHẬN TIỀN THƯỞNG",
                issue.title(),
                reference(issue, office),
                true,
                List.of(signing(list), total(list)))));
  }

  private static String reference(Issue issue, Office office) {
    return (issue.published()
            ? "Theo Quyết định số "
                + issue.number()
                + " "
                + OfficialDocument.dayInWords(issue.day())
            : "Theo dự thảo Quyết định")
        + " của "
        + office.decider();
  }

  private static Block sums(PaymentList list) {
    var rows = new ArrayList<List<String>>();
    for (var sum : list.byAward()) {
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              sum.award().vi(),
              Integer.toString(sum.recipients()),
              sum.amount().printed()));
    }
    return new Block.Table(
        List.of(
            new Column("STT", 1, Align.CENTRE),
            new Column("Danh hiệu, hình thức khen thưởng", 6, Align.LEFT),
            new Column("Số lượng được chi", 2, Align.CENTRE),
            new Column("Thành tiền (đồng)", 3, Align.RIGHT)),
        rows);
  }

  private static Block signing(PaymentList list) {
    var rows = new ArrayList<List<String>>();
    list.lines().stream()
        .filter(line -> line.amount().dong() > 0)
        .forEach(
            one ->
                rows.add(
                    List.of(
                        Integer.toString(rows.size() + 1),
                        one.line().holderName(),
                        place(one),
                        one.award().vi(),
                        one.amount().printed(),
                        MoneyInWords.of(one.amount()),
                        "")));
    return new Block.Table(
        List.of(
            new Column("STT", 0.9f, Align.CENTRE),
            new Column("Họ và tên, tên tập thể", 3.6f, Align.LEFT),
            new Column("Chức vụ, đơn vị", 3.6f, Align.LEFT),
            new Column("Danh hiệu, hình thức", 3, Align.LEFT),
            new Column("Số tiền (đồng)", 1.9f, Align.RIGHT),
            new Column("Bằng chữ", 3.4f, Align.LEFT),
            new Column("Ký nhận", 2.6f, Align.CENTRE)),
        rows);
  }

  private static String place(PrizeLine one) {
    return String.join(
        ", ",
        Stream.of(one.line().postName(), one.line().unitName())
            .filter(text -> !text.isEmpty() && !text.equals(one.line().holderName()))
            .toList());
  }

  private static Block total(PaymentList list) {
    Money total = list.total();
    return Block.paragraph(
        "Cộng: " + total.printed() + " đồng. Bằng chữ: " + MoneyInWords.of(total) + ".");
  }

  /** The rows of the list as a workbook has them: amounts as numbers, the rule beside each. */
  public static Stream<List<Cell>> rows(PaymentList list, Texts texts) {
    return list.lines().stream()
        .map(
            one ->
                List.of(
                    Cell.number(one.line().position()),
                    Cell.text(one.line().holderName()),
                    Cell.text(place(one)),
                    Cell.text(one.award().in(texts.language())),
                    Cell.text(texts.t(one.line().period().words())),
                    Cell.number(one.amount().dong()),
                    Cell.text(one.rule().in(texts.language()))));
  }
}
