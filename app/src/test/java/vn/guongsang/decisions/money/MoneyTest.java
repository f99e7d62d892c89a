package vn.guongsang.decisions.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.IssueWorld;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.decisions.issue.LineDraft;
import vn.guongsang.decisions.issue.Publishing;
import vn.guongsang.decisions.issue.RevocationGround;
import vn.guongsang.decisions.issue.Target;
import vn.guongsang.decisions.issue.Undoing;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.StaleVersion;

@Tag("database")
@DisplayName("Tiền thưởng, quỹ và trao tặng")
class MoneyTest {

  private static final LocalDate TODAY = IssueWorld.TODAY;
  private static final LocalDate SIGNED = LocalDate.of(2026, 11, 20);

  private IssueWorld world;
  private Funds funds;
  private PaymentLists lists;
  private Paying paying;
  private Presentations presentations;

  @BeforeEach
  void open() {
    world =
        new IssueWorld(
            vn.guongsang.shell.Dictionary.class,
            PrizeRules.class,
            PaymentLists.class,
            Paying.class,
            Funds.class,
            Forecast.class,
            Presentations.class,
            Returns.class);
    funds = world.bean(Funds.class);
    lists = world.bean(PaymentLists.class);
    paying = world.bean(Paying.class);
    presentations = world.bean(Presentations.class);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static LineDraft line(String award, Holder holder, Period period) {
    return new LineDraft(award, "MERIT", holder, null, "", period, "Dạy tốt");
  }

  private static LineDraft line(String award, PersonId person, int year) {
    return line(award, new Holder.OfPerson(person), Period.of(year));
  }

  private DecisionId publishedAs(String number, LineDraft... lines) {
    var id = world.drafted("Quyết định " + number, lines);
    world.sent(id);
    world
        .bean(Publishing.class)
        .publish(
            world.officer, id, world.issue(id).version(), IssueWorld.signed(number, SIGNED), TODAY);
    return id;
  }

  private PaymentList list(DecisionId id) {
    return lists.of(world.officer, world.issue(id), TODAY);
  }

  private FundId fund(long dong) {
    var id = funds.open(world.officer, world.ward, 2026, "Quỹ " + dong);
    if (dong > 0) {
      funds.enter(
          world.officer,
          id,
          FundEntry.Kind.ALLOTTED,
          new Money(dong),
          LocalDate.of(2026, 1, 5),
          "QĐ 3/QĐ-UBND",
          "");
    }
    return id;
  }

  private Money balance(FundId id) {
    return funds.within(world.officer, id).balance();
  }

  private static List<String> said(Throwable thrown) {
    return ((Refused) thrown).reasons().stream().map(Refused.Reason::words).map(Said::key).toList();
  }

  @Test
  @DisplayName("Cùng kỳ chỉ chi danh hiệu cao nhất; khác kỳ và hình thức thì chi cả")
  void of_titles_of_one_period_the_highest_is_paid() {
    var an = world.register().person("Lê Văn An", world.school);
    var id =
        world.drafted(
            "Cuối năm",
            line("LDTT", an, 2026),
            line("CSTDCS", an, 2026),
            line("LDTT", an, 2025),
            line("GK", an, 2026),
            line("TTLDTT", new Holder.OfUnit(world.school), Period.of(2026)));
    assertThat(list(id).lines())
        .extracting(l -> l.line().awardType(), l -> l.amount().dong(), PrizeLine::why)
        .containsExactly(
            tuple("LDTT", 0L, PrizeLine.Why.HIGHER_TITLE),
            tuple("CSTDCS", 2_530_000L, PrizeLine.Why.LAW),
            tuple("LDTT", 760_000L, PrizeLine.Why.LAW),
            tuple("GK", 760_000L, PrizeLine.Why.LAW),
            tuple("TTLDTT", 2_030_000L, PrizeLine.Why.LAW));
    assertThat(list(id).total()).isEqualTo(new Money(6_080_000));
    assertThat(list(id).lines().get(1).rule().vi())
        .isEqualTo(
            "1 × 2.530.000 đồng, làm tròn lên; điểm c khoản 1 Điều 50 Nghị định số 152/2025/NĐ-CP");
  }

  @Test
  void an_amount_the_law_does_not_know_is_said_with_a_reason_or_the_list_is_not_settled() {
    var an = world.register().person("Lê Văn An", world.school);
    var id = publishedAs("5", line("LDTT", an, 2026), line("KNC", an, 2026));
    var fund = fund(10_000_000);
    assertThat(list(id).unknown()).isEqualTo(1);
    assertThatThrownBy(() -> paying.settle(world.officer, id, fund, "", TODAY))
        .satisfies(e -> assertThat(said(e)).containsExactly("money.fault.unknown-left"));
    var unknown = list(id).lines().get(1).line().id();
    paying.say(world.officer, id, unknown, new Money(500_000), "Nghị quyết HĐND phường", TODAY);
    assertThat(list(id).lines().get(1))
        .extracting(PrizeLine::amount, PrizeLine::why, l -> l.rule().vi())
        .containsExactly(new Money(500_000), PrizeLine.Why.SAID, "Nghị quyết HĐND phường");
    paying.unsay(world.officer, id, unknown, TODAY);
    assertThat(list(id).unknown()).isEqualTo(1);
  }

  @Test
  void settling_freezes_the_list_and_takes_its_total_from_the_fund() {
    var an = world.register().person("Lê Văn An", world.school);
    var id = publishedAs("6", line("LDTT", an, 2026));
    var fund = fund(1_000_000);
    paying.settle(world.officer, id, fund, "", TODAY);
    assertThat(balance(fund)).isEqualTo(new Money(240_000));
    assertThat(list(id).settled())
        .isEqualTo(new PaymentList.Settled(TODAY, funds.within(world.officer, fund)));
    assertThat(list(id).lines())
        .extracting(l -> l.amount().dong(), l -> l.rule().vi())
        .containsExactly(
            tuple(
                760_000L,
                "0,3 × 2.530.000 đồng, làm tròn lên; khoản 1 Điều 50 Nghị định số 152/2025/NĐ-CP"));
    var line = list(id).lines().getFirst().line().id();
    assertThatThrownBy(() -> paying.say(world.officer, id, line, new Money(1), "muộn rồi", TODAY))
        .satisfies(e -> assertThat(said(e)).containsExactly("money.fault.settled"));
    assertThatThrownBy(() -> paying.settle(world.officer, id, fund, "", TODAY))
        .satisfies(e -> assertThat(said(e)).containsExactly("money.fault.settled"));
    paying.reopen(world.officer, id, "sai một dòng", TODAY);
    assertThat(balance(fund)).isEqualTo(new Money(1_000_000));
    assertThat(funds.entries(fund))
        .extracting(FundEntry::kind)
        .containsExactlyInAnyOrder(
            FundEntry.Kind.REVERSED, FundEntry.Kind.PRIZES, FundEntry.Kind.ALLOTTED);
    paying.settle(world.officer, id, fund, "", TODAY);
    assertThat(balance(fund)).isEqualTo(new Money(240_000));
  }

  @Test
  void a_fund_is_overdrawn_only_with_a_reason() {
    var an = world.register().person("Lê Văn An", world.school);
    var id = publishedAs("7", line("LDTT", an, 2026));
    var fund = fund(759_999);
    assertThatThrownBy(() -> paying.settle(world.officer, id, fund, "", TODAY))
        .satisfies(e -> assertThat(said(e)).containsExactly("money.fault.overdrawn"));
    assertThat(balance(fund)).isEqualTo(new Money(759_999));
    paying.settle(world.officer, id, fund, "được bổ sung dự toán", TODAY);
    assertThat(balance(fund)).isEqualTo(new Money(-1));
  }

  @Test
  void a_fund_that_just_suffices_needs_no_reason() {
    var an = world.register().person("Lê Văn An", world.school);
    var id = publishedAs("8", line("LDTT", an, 2026));
    var fund = fund(760_000);
    paying.settle(world.officer, id, fund, "", TODAY);
    assertThat(balance(fund)).isEqualTo(Money.ZERO);
  }

  @Test
  void of_two_officers_who_settle_at_once_one_is_told() throws Exception {
    var an = world.register().person("Lê Văn An", world.school);
    var id = publishedAs("9", line("LDTT", an, 2026));
    var fund = fund(10_000_000);
    var outcomes =
        Stream.of(1, 2)
            .map(
                n ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            paying.settle(world.officer, id, fund, "", TODAY);
                            return "settled";
                          } catch (Refused e) {
                            return said(e).getFirst();
                          }
                        }))
            .toList();
    assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
        .containsExactlyInAnyOrder("settled", "money.fault.settled");
    assertThat(balance(fund)).isEqualTo(new Money(9_240_000));
  }

  @Test
  void a_draft_costs_what_it_would_and_is_not_paid() {
    var an = world.register().person("Lê Văn An", world.school);
    var draft = world.drafted("Dự thảo", line("CSTDCS", an, 2026));
    var fund = fund(2_000_000);
    assertThatThrownBy(() -> paying.settle(world.officer, draft, fund, "", TODAY))
        .satisfies(e -> assertThat(said(e)).containsExactly("money.fault.not-published"));
    var outlook =
        world.bean(Forecast.class).of(world.officer, funds.within(world.officer, fund), TODAY);
    assertThat(outlook.sum()).isEqualTo(new Money(2_530_000));
    assertThat(outlook.left()).isEqualTo(new Money(-530_000));
    assertThat(outlook.expected()).extracting(e -> e.issue().id()).containsExactly(draft);
  }

  @Test
  void a_wrong_entry_is_reversed_once_and_stays_readable() {
    var fund = fund(5_000_000);
    var wrong = funds.entries(fund).getFirst().id();
    funds.reverse(world.officer, fund, wrong, "nhập nhầm quỹ", TODAY);
    assertThat(balance(fund)).isEqualTo(Money.ZERO);
    assertThat(funds.entries(fund))
        .extracting(FundEntry::kind, e -> e.amount().dong(), FundEntry::reversed)
        .containsExactlyInAnyOrder(
            tuple(FundEntry.Kind.ALLOTTED, 5_000_000L, true),
            tuple(FundEntry.Kind.REVERSED, -5_000_000L, false));
    assertThatThrownBy(() -> funds.reverse(world.officer, fund, wrong, "lần nữa", TODAY))
        .satisfies(e -> assertThat(said(e)).containsExactly("money.fault.not-reversible"));
  }

  @Test
  void organising_may_take_a_fifth_of_what_came_in() {
    var fund = fund(10_000_000);
    funds.enter(
        world.officer,
        fund,
        FundEntry.Kind.ORGANISING,
        new Money(2_000_000),
        SIGNED,
        "Hóa đơn 1",
        "");
    assertThat(FundEntry.organising(funds.entries(fund)))
        .isEqualTo(new FundEntry.Organising(new Money(2_000_000), new Money(2_000_000)));
    assertThat(FundEntry.organising(funds.entries(fund)).over()).isFalse();
    funds.enter(
        world.officer, fund, FundEntry.Kind.ORGANISING, new Money(1), SIGNED, "Hóa đơn 2", "");
    assertThat(FundEntry.organising(funds.entries(fund)).over()).isTrue();
  }

  @Test
  void strangers_see_no_fund_and_pay_nothing() {
    var an = world.register().person("Lê Văn An", world.school);
    var id = publishedAs("10", line("LDTT", an, 2026));
    var fund = fund(10_000_000);
    var stranger = world.stranger;
    assertThat(funds.all(stranger)).isEmpty();
    assertThatThrownBy(() -> funds.within(stranger, fund)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> paying.settle(stranger, id, fund, "", TODAY))
        .isInstanceOf(NotFound.class);
    assertThat(balance(fund)).isEqualTo(new Money(10_000_000));
  }

  private Presentation given(Presentation.Way way, String receiver, LocalDate day) {
    return new Presentation(day, "Hội trường phường", way, receiver, "Giấy khen");
  }

  @Test
  void who_received_it_where_and_for_whom() {
    var an = world.register().person("Lê Văn An", world.school);
    var binh = world.register().person("Lê Văn Bình", world.school);
    var id = publishedAs("11", line("GK", an, 2026), line("GK", binh, 2026));
    var lines = world.bean(Issues.class).lines(id).stream().map(Line::id).toList();
    var self = given(Presentation.Way.SELF, "", TODAY);
    assertThatThrownBy(
            () ->
                presentations.present(
                    world.officer,
                    id,
                    lines,
                    given(Presentation.Way.SELF, "", SIGNED.minusDays(1)),
                    TODAY))
        .satisfies(e -> assertThat(said(e)).containsExactly("money.fault.before-decision"));
    assertThatThrownBy(
            () ->
                presentations.present(
                    world.officer, id, lines, given(Presentation.Way.POSTHUMOUS, "", TODAY), TODAY))
        .satisfies(e -> assertThat(said(e)).containsExactly("money.fault.no-receiver"));
    presentations.present(world.officer, id, lines.subList(0, 1), self, TODAY);
    assertThatThrownBy(() -> presentations.present(world.officer, id, lines, self, TODAY))
        .satisfies(e -> assertThat(said(e)).containsExactly("money.fault.presented-line"));
    assertThat(presentations.of(id)).containsOnlyKeys(lines.getFirst().value());
    var wife = given(Presentation.Way.POSTHUMOUS, "Trần Thị Cúc (vợ)", TODAY);
    presentations.present(world.officer, id, lines.subList(1, 2), wife, TODAY);
    assertThat(presentations.of(id))
        .containsEntry(lines.get(0).value(), self)
        .containsEntry(lines.get(1).value(), wife);
    presentations.takeBack(world.officer, id, lines.get(0), "trao nhầm người");
    assertThat(presentations.count(id)).isEqualTo(1);
  }

  @Test
  void what_was_paid_and_handed_over_comes_back_when_the_award_is_revoked() {
    var an = world.register().person("Lê Văn An", world.school);
    var binh = world.register().person("Lê Văn Bình", world.school);
    var id = publishedAs("12", line("LDTT", an, 2026), line("LDTT", binh, 2026));
    var fund = fund(1_520_000);
    paying.settle(world.officer, id, fund, "", TODAY);
    var lines = world.bean(Issues.class).lines(id);
    presentations.present(
        world.officer,
        id,
        List.of(lines.getFirst().id()),
        given(Presentation.Way.SELF, "", TODAY),
        TODAY);
    assertThatThrownBy(() -> paying.reopen(world.officer, id, "muộn", TODAY))
        .satisfies(e -> assertThat(said(e)).containsExactly("money.fault.presented-already"));
    var returns = world.bean(Returns.class);
    assertThat(returns.open(world.officer)).isEmpty();
    var revoking =
        world
            .bean(Undoing.class)
            .open(
                world.officer,
                DecisionKind.REVOKING,
                world.draft("Về việc thu hồi danh hiệu"),
                List.of(
                    new Target(
                        lines.getFirst().award(),
                        RevocationGround.FALSE_DOSSIER,
                        "Kết luận số 4/KL-TTr",
                        null,
                        null)),
                TODAY);
    world.sent(revoking);
    world
        .bean(Publishing.class)
        .publish(
            world.officer,
            revoking,
            world.issue(revoking).version(),
            IssueWorld.signed("13", SIGNED),
            TODAY);
    assertThat(returns.open(world.officer))
        .extracting(Returns.Return::holder, Returns.Return::amount, Returns.Return::what)
        .containsExactly(
            tuple("Lê Văn An", new Money(760_000), ""), tuple("Lê Văn An", null, "Giấy khen"));
    assertThat(returns.open(world.stranger)).isEmpty();
    var money = returns.open(world.officer).getFirst();
    assertThat(balance(fund)).isEqualTo(Money.ZERO);
    returns.done(world.officer, money.id(), money.version(), TODAY, "Phiếu thu 5", "", TODAY);
    assertThat(balance(fund)).isEqualTo(new Money(760_000));
    assertThat(returns.open(world.officer)).extracting(Returns.Return::amount).containsOnlyNulls();
    assertThat(returns.done(world.officer))
        .extracting(Returns.Return::doneOn, Returns.Return::document)
        .containsExactly(tuple(TODAY, "Phiếu thu 5"));
    assertThatThrownBy(
            () ->
                returns.done(
                    world.officer, money.id(), money.version(), TODAY, "Phiếu thu 5", "", TODAY))
        .isInstanceOf(StaleVersion.class);
    assertThat(balance(fund)).as("not twice").isEqualTo(new Money(760_000));
  }
}
