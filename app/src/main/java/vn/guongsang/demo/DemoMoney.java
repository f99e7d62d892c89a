package vn.guongsang.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.decisions.money.FundEntry;
import vn.guongsang.decisions.money.Funds;
import vn.guongsang.decisions.money.Paying;
import vn.guongsang.decisions.money.Presentation;
import vn.guongsang.decisions.money.Presentations;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Nobody;

/** The ward's fund of the year, its first decision paid and all but one of its papers presented. */
@Component
class DemoMoney implements DemoPart {

  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final LocalDate CEREMONY = LocalDate.of(2026, 2, 27);

  private final DemoDecisions decisions;
  private final Issues issues;
  private final Funds funds;
  private final Paying paying;
  private final Presentations presentations;

  DemoMoney(
      DemoDecisions decisions,
      Issues issues,
      Funds funds,
      Paying paying,
      Presentations presentations) {
    this.decisions = decisions;
    this.issues = issues;
    this.funds = funds;
    this.paying = paying;
    this.presentations = presentations;
  }

  /** After the ward's decisions. */
  @Override
  public int order() {
    return 75;
  }

  @Override
  public void load(LocalDate today) {
    var system = Nobody.system(1);
    var fund = funds.open(system, WARD, 2026, "Quỹ thi đua, khen thưởng");
    funds.enter(
        system,
        fund,
        FundEntry.Kind.CARRIED,
        new Money(12_350_000),
        LocalDate.of(2026, 1, 5),
        "Biên bản đối chiếu quỹ năm 2025 (dữ liệu trình diễn)",
        "");
    funds.enter(
        system,
        fund,
        FundEntry.Kind.ALLOTTED,
        new Money(60_000_000),
        LocalDate.of(2026, 1, 15),
        "Quyết định 3/QĐ-UBND giao dự toán năm 2026 (dữ liệu trình diễn)",
        "");
    funds.enter(
        system,
        fund,
        FundEntry.Kind.ORGANISING,
        new Money(2_400_000),
        LocalDate.of(2026, 2, 20),
        "Hóa đơn in giấy khen và khung (dữ liệu trình diễn)",
        "");
    DecisionId published = decisions.published();
    Issue issue = issues.within(system, published);
    paying.settle(system, published, fund, "", today);
    var lines = issues.lines(issue.id()).stream().map(Line::id).toList();
    presentations.present(
        system,
        published,
        lines.subList(0, 1),
        new Presentation(
            CEREMONY,
            "Hội trường Ủy ban nhân dân phường Hoàng Mai",
            Presentation.Way.SELF,
            "",
            "Giấy khen, khung, hoa"),
        today);
    presentations.present(
        system,
        published,
        List.of(lines.get(1)),
        new Presentation(
            CEREMONY,
            "Hội trường Ủy ban nhân dân phường Hoàng Mai",
            Presentation.Way.REPRESENTED,
            "Trần Văn Thịnh (anh trai)",
            "Giấy khen, khung"),
        today);
  }
}
