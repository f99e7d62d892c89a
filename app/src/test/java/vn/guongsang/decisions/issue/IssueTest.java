package vn.guongsang.decisions.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.AWARD_EVENT;
import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.LINE;
import static vn.guongsang.decisions.issue.IssueWorld.TODAY;
import static vn.guongsang.decisions.issue.IssueWorld.line;
import static vn.guongsang.decisions.issue.IssueWorld.signed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.AwardState;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Decisions;
import vn.guongsang.decisions.RegisterWorld;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.StaleVersion;

@Tag("database")
@DisplayName("Quyết định ban hành tại đây")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssueTest {

  private static final LocalDate SIGNED = LocalDate.of(2026, 11, 20);

  private final IssueWorld world = new IssueWorld();
  private final Issuing issuing = world.bean(Issuing.class);
  private final Publishing publishing = world.bean(Publishing.class);
  private final Undoing undoing = world.bean(Undoing.class);
  private final Leaning leaning = world.bean(Leaning.class);
  private final Issues issues = world.bean(Issues.class);
  private final LineChecks checks = world.bean(LineChecks.class);
  private final Awards awards = world.bean(Awards.class);
  private final IssueWorld.SmallLaw law = world.bean(IssueWorld.SmallLaw.class);
  private final IssueWorld.Heard heard = world.bean(IssueWorld.Heard.class);
  private final DSLContext sql = world.bean(DSLContext.class);

  @AfterAll
  void close() {
    world.close();
  }

  private List<Obstacle.Kind> obstacles(DecisionId id) {
    return checks.of(world.officer, world.issue(id), SIGNED, TODAY).stream()
        .map(Obstacle::kind)
        .toList();
  }

  private List<AwardId> publish(DecisionId id, String number) {
    return publishing.publish(
        world.officer, id, world.issue(id).version(), signed(number, SIGNED), TODAY);
  }

  private static List<String> said(Refused refused) {
    return refused.reasons().stream().map(Reason::words).map(w -> w.key()).toList();
  }

  @Test
  void from_the_first_line_to_the_register() {
    var an = world.register().person("Vũ Thị An", world.school);
    var binh = world.register().person("Đỗ Văn Bình", world.school);
    var id = world.drafted("Về việc tặng Giấy khen năm 2026", line(binh, 2026), line(an, 2026));
    assertThat(issues.lines(id))
        .extracting(Line::position, Line::holderName, Line::unitName, Line::verdict)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                1, "Đỗ Văn Bình", "Trường THCS Hoàng Văn Thụ", Outcome.MET),
            org.assertj.core.groups.Tuple.tuple(
                2, "Vũ Thị An", "Trường THCS Hoàng Văn Thụ", Outcome.MET));
    world.sent(id);
    var given = publish(id, "15");
    assertThat(given.stream().map(a -> awards.within(world.officer, a)))
        .extracting(
            Award::holderName, Award::achievement, Award::decidedOn, a -> a.decision().number())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Đỗ Văn Bình", "Dạy tốt", SIGNED, "15/QĐ-UBND"),
            org.assertj.core.groups.Tuple.tuple("Vũ Thị An", "Dạy tốt", SIGNED, "15/QĐ-UBND"));
    assertThat(issues.lines(id)).extracting(Line::award).containsExactlyElementsOf(given);
    assertThat(heard.all)
        .filteredOn(e -> e.decision().equals(id))
        .containsExactly(
            new DecisionPublished(
                world.officer, id, DecisionKind.CONFERRING, world.ward, 1, SIGNED, given));
    assertThat(world.issue(id).state()).isEqualTo(DecisionState.PUBLISHED);
  }

  @Test
  void what_is_not_published_is_nowhere_in_the_register() {
    var chi = world.register().person("Lý Thị Chi", world.school);
    var id = world.drafted("Dự thảo chưa ai ký", line(chi, 2026));
    assertThat(awards.of(List.of(chi))).isEmpty();
    assertThatThrownBy(() -> world.bean(Decisions.class).within(world.officer, id))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> issues.within(world.stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> issuing.move(world.stranger, id, 2, Move.SEND_TO_SIGN, "", TODAY))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_hold_stops_a_line_and_no_reason_lifts_it() {
    var dung = world.register().person("Phan Văn Dũng", world.school);
    law.found.put(dung.value(), Outcome.HELD);
    var id = world.drafted("Có người đang tạm dừng", line(dung, 2026));
    var line = issues.lines(id).getFirst().id();
    assertThatThrownBy(() -> world.kept(id, line, "đã hỏi thanh tra"))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(said(r)).containsExactly("issue.fault.no-reason-lifts"));
    assertThatThrownBy(() -> world.sent(id))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(said(r)).containsExactly("issue.fault.line"));
    issuing.remove(world.officer, id, world.issue(id).version(), List.of(line), TODAY);
    assertThatThrownBy(() -> world.sent(id))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(said(r)).containsExactly("issue.fault.nobody"));
  }

  @Test
  void an_unmet_standard_needs_a_reason_and_a_judgement_needs_none() {
    var giang = world.register().person("Bùi Thị Giang", world.school);
    var ha = world.register().person("Cao Văn Hà", world.school);
    law.found.put(giang.value(), Outcome.NOT_MET);
    law.found.put(ha.value(), Outcome.ASK_PERSON);
    var id = world.drafted("Một chưa đạt, một cần xem xét", line(giang, 2026), line(ha, 2026));
    assertThat(obstacles(id)).containsExactly(Obstacle.Kind.NOT_MET, Obstacle.Kind.ASK_PERSON);
    assertThatThrownBy(() -> world.sent(id)).isInstanceOf(Refused.class);
    world.kept(id, issues.lines(id).getFirst().id(), "xếp loại năm 2026 có trong hồ sơ giấy");
    world.sent(id);
    assertThat(world.issue(id).state()).isEqualTo(DecisionState.AWAITING_SIGNATURE);
  }

  @Test
  void a_reason_answers_what_it_was_given_for_and_nothing_found_later() {
    var hien = world.register().person("Lã Thị Hiền", world.school);
    law.found.put(hien.value(), Outcome.NOT_MET);
    var id = world.drafted("Lý do cho một điều", line(hien, 2026));
    var line = issues.lines(id).getFirst().id();
    world.kept(id, line, "đã đối chiếu bản giấy");
    assertThat(stopping(id)).isEmpty();
    assertThat(issues.lines(id).getFirst().accepted()).isEqualTo("đã đối chiếu bản giấy");

    var other = world.drafted("Người khác cũng đề nghị", line(hien, 2026));
    assertThat(stopping(id)).containsExactly(Obstacle.Kind.PROPOSED_TWICE);
    assertThatThrownBy(() -> world.sent(id)).isInstanceOf(Refused.class);
    issuing.move(world.officer, other, 2, Move.CANCEL, "lập nhầm", TODAY);
    assertThat(stopping(id)).isEmpty();

    var found = found(id).getFirst().found();
    world
        .bean(Keeping.class)
        .keep(world.officer, id, world.issue(id).version(), line, List.of(found), "", TODAY);
    assertThat(stopping(id)).containsExactly(Obstacle.Kind.NOT_MET);
    assertThat(issues.lines(id).getFirst().accepted()).isEmpty();
    assertThatThrownBy(
            () ->
                world
                    .bean(Keeping.class)
                    .keep(
                        world.officer,
                        id,
                        world.issue(id).version(),
                        line,
                        List.of("điều khác"),
                        "vì sao",
                        TODAY))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(said(r)).containsExactly("issue.fault.found-otherwise"));
  }

  @Test
  void reasons_that_come_with_a_list_have_one_sentence_in_the_journal() {
    var mot = world.register().person("Ông Văn Một", world.school);
    var hai = world.register().person("Ông Văn Hai", world.school);
    law.found.put(mot.value(), Outcome.NOT_MET);
    law.found.put(hai.value(), Outcome.ASK_PERSON);
    var id = world.drafted("Danh sách có lý do");
    issuing.add(
        world.officer,
        id,
        1,
        List.of(line(mot, 2026), line(hai, 2026)),
        List.of("biên bản ngày 18/11", "biên bản ngày 18/11"),
        TODAY);
    assertThat(stopping(id)).isEmpty();
    assertThat(found(id)).extracting(Obstacle::reason).containsOnly("biên bản ngày 18/11");
    assertThat(
            sql.fetch(
                    "select verb, reason from journal.entry where subject = ? and verb like ?"
                        + " order by verb",
                    id.value(),
                    "issue.lines%")
                .map(row -> row.get(0) + " " + row.get(1)))
        .containsExactly("issue.lines-accepted biên bản ngày 18/11", "issue.lines-added null");
  }

  @Test
  void a_draft_of_others_is_told_of_but_not_shown() {
    var kim = world.register().person("Âu Thị Kim", world.school);
    world.drafted("Chỉ phường biết", line(kim, 2026));
    var teacher =
        new vn.guongsang.TestViewer(
            world.officer.who(),
            "Nhà trường",
            world.school,
            java.util.EnumSet.allOf(vn.guongsang.shell.Right.class),
            List.of(world.school),
            false);
    var draft =
        new IssueDraft(world.school, "", null, "Của trường", "", null, "", "", Capacity.HEAD);
    var id = issuing.open(teacher, draft, TODAY);
    issuing.add(teacher, id, 1, List.of(line(kim, 2026)), TODAY);
    assertThat(checks.of(teacher, issues.within(teacher, id), TODAY, TODAY))
        .extracting(o -> o.words().key(), Obstacle::href)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("issue.obstacle.elsewhere-unseen", null));
  }

  private List<Obstacle> found(DecisionId id) {
    return checks.of(world.officer, world.issue(id), TODAY, TODAY);
  }

  private List<Obstacle.Kind> stopping(DecisionId id) {
    return found(id).stream().filter(Obstacle::stops).map(Obstacle::kind).toList();
  }

  @Test
  void what_is_found_between_signing_and_publishing_still_stops_it() {
    var khanh = world.register().person("Tô Văn Khánh", world.school);
    var id = world.drafted("Bị tạm dừng sau khi trình ký", line(khanh, 2026));
    world.sent(id);
    law.found.put(khanh.value(), Outcome.HELD);
    assertThatThrownBy(() -> publish(id, "77"))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(said(r)).containsExactly("issue.fault.line"));
    assertThat(world.issue(id))
        .extracting(Issue::state, Issue::number)
        .containsExactly(DecisionState.AWAITING_SIGNATURE, "");
    assertThat(awards.of(List.of(khanh))).isEmpty();
  }

  @Test
  void nobody_gets_the_same_twice_unless_an_officer_says_why() {
    var lam = world.register().person("Ngô Văn Lâm", world.school);
    var first = world.drafted("Lần thứ nhất", line(lam, 2026));
    var second = world.drafted("Lần thứ hai", line(lam, 2026), line(lam, 2026));
    assertThat(obstacles(second))
        .containsOnly(Obstacle.Kind.PROPOSED_TWICE)
        .hasSize(3); // elsewhere twice, and in the same list once
    assertThat(obstacles(first)).contains(Obstacle.Kind.PROPOSED_TWICE);
    issuing.move(
        world.officer, second, world.issue(second).version(), Move.CANCEL, "lập nhầm", TODAY);
    world.sent(first);
    publish(first, "31");
    var third = world.drafted("Lần thứ ba", line(lam, 2026));
    assertThat(obstacles(third)).containsExactly(Obstacle.Kind.DUPLICATE);
  }

  @Test
  void a_listener_that_fails_undoes_everything() {
    var minh = world.register().person("Hồ Thị Minh", world.school);
    var id = world.drafted("Sổ giấy khen hỏng", line(minh, 2026));
    world.sent(id);
    var rowsBefore = sql.fetchCount(AWARD);
    heard.fails = true;
    try {
      assertThatThrownBy(() -> publish(id, "88")).hasMessageContaining("on fire");
    } finally {
      heard.fails = false;
    }
    assertThat(world.issue(id).state()).isEqualTo(DecisionState.AWAITING_SIGNATURE);
    assertThat(sql.fetchCount(AWARD)).isEqualTo(rowsBefore);
    assertThat(sql.fetchCount(LINE, LINE.DECISION.eq(id.value()), LINE.AWARD.isNotNull())).isZero();
    assertThat(publish(id, "88")).hasSize(1);
  }

  @Test
  void two_officers_at_once_publish_once() throws Exception {
    var nga = world.register().person("Đinh Thị Nga", world.school);
    var id = world.drafted("Hai người cùng bấm", line(nga, 2026));
    world.sent(id);
    var version = world.issue(id).version();
    var outcomes = new ArrayList<String>();
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      var tries =
          both.invokeAll(
              List.<Callable<List<AwardId>>>of(
                  () -> publishing.publish(world.officer, id, version, signed("91", SIGNED), TODAY),
                  () ->
                      publishing.publish(world.officer, id, version, signed("92", SIGNED), TODAY)));
      for (var one : tries) {
        try {
          outcomes.add("published " + one.get().size());
        } catch (java.util.concurrent.ExecutionException e) {
          outcomes.add(e.getCause().getClass().getSimpleName());
        }
      }
    }
    assertThat(outcomes).containsExactlyInAnyOrder("published 1", "StaleVersion");
    assertThat(awards.of(List.of(nga))).hasSize(1);
  }

  @Test
  void a_number_is_used_once_in_a_year_by_an_issuer() {
    var oanh = world.register().person("Mai Thị Oanh", world.school);
    var phuc = world.register().person("Tạ Văn Phúc", world.school);
    var first = world.drafted("Số 200", line(oanh, 2026));
    var second = world.drafted("Lại số 200", line(phuc, 2026));
    world.sent(first);
    world.sent(second);
    publish(first, "200/QĐ-UBND");
    assertThatThrownBy(() -> publish(second, "200"))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(said(r)).containsExactly("issue.fault.number-taken"));
    assertThatThrownBy(() -> publish(second, "hai trăm"))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(said(r)).containsExactly("issue.fault.number"));
    assertThatThrownBy(
            () ->
                publishing.publish(
                    world.officer,
                    second,
                    world.issue(second).version(),
                    signed("201", TODAY.plusDays(1)),
                    TODAY))
        .isInstanceOf(Refused.class);
    assertThat(publish(second, "")).hasSize(1);
    assertThat(world.issue(second).number()).matches("\\d+/QĐ-UBND");
  }

  @Test
  void a_hundred_who_take_numbers_at_once_leave_no_gap() throws Exception {
    var numbers = world.bean(Numbers.class);
    var taken = new ArrayList<Integer>();
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      var takers =
          IntStream.range(0, 100)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () -> {
                        try {
                          return world.inTransaction(
                              () -> {
                                var number =
                                    numbers.take(
                                        1, world.school, Numbers.Kind.CERTIFICATE, 2026, "GK", 1);
                                if (i % 10 == 9) {
                                  throw new IllegalStateException("power cut");
                                }
                                return number;
                              });
                        } catch (IllegalStateException cut) {
                          return 0;
                        }
                      })
              .toList();
      for (var one : all.invokeAll(takers)) {
        taken.add(one.get());
      }
    }
    assertThat(taken.stream().filter(n -> n > 0).sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 90).boxed().toList());
  }

  @Test
  void a_stale_draft_is_said_to_be_stale() {
    var quy = world.register().person("Kiều Văn Quý", world.school);
    var id = world.drafted("Hai người cùng sửa", line(quy, 2026));
    assertThatThrownBy(() -> issuing.change(world.officer, id, 1, world.draft("Tên khác"), TODAY))
        .isInstanceOf(StaleVersion.class);
    world.sent(id);
    assertThatThrownBy(
            () ->
                issuing.change(
                    world.officer, id, world.issue(id).version(), world.draft("Tên khác"), TODAY))
        .isInstanceOfSatisfying(
            Refused.class,
            r -> assertThat(said(r)).containsExactly("issue.fault.not-now.AWAITING_SIGNATURE"));
  }

  @Test
  void revoking_ends_an_award_and_asks_about_what_leaned_on_it() {
    var son = world.register().person("Lương Văn Sơn", world.school);
    var register = world.register().register();
    var official = RegisterWorld.OFFICER;
    var years = new ArrayList<AwardId>();
    for (var year = 2022; year <= 2024; year++) {
      years.addAll(
          register.enter(
              official,
              List.of(
                  RegisterWorld.draft(
                      RegisterWorld.decision(
                          "5" + year + "/QĐ-UBND", LocalDate.of(year + 1, 1, 15)),
                      "CSTDCS",
                      son,
                      year)),
              "",
              TODAY));
    }
    var city =
        register.enter(
            official,
            List.of(
                RegisterWorld.draft(
                    RegisterWorld.decision("900/QĐ-UBND", LocalDate.of(2025, 3, 1)),
                    "CSTDT",
                    son,
                    2024)),
            "",
            TODAY);
    var untouched =
        register.enter(
            official,
            List.of(
                RegisterWorld.draft(
                    RegisterWorld.decision("901/QĐ-UBND", LocalDate.of(2025, 3, 1)),
                    "GK",
                    son,
                    2024)),
            "",
            TODAY);
    var target =
        new Target(
            years.get(1), RevocationGround.FALSE_DOSSIER, "Kết luận số 4/KL-TTr", null, null);
    var id =
        undoing.open(
            world.officer,
            DecisionKind.REVOKING,
            world.draft("Về việc thu hồi danh hiệu"),
            List.of(target),
            TODAY);
    world.sent(id);
    assertThat(awards.within(world.officer, years.get(1)).state()).isEqualTo(AwardState.IN_FORCE);
    publish(id, "300");
    assertThat(awards.within(world.officer, years.get(1)).state()).isEqualTo(AwardState.REVOKED);
    assertThat(
            sql.select(AWARD_EVENT.DECISION)
                .from(AWARD_EVENT)
                .where(AWARD_EVENT.AWARD.eq(years.get(1).value()))
                .fetch(AWARD_EVENT.DECISION))
        .containsExactly(id.value());
    assertThat(leaning.open(world.officer, 0, 100))
        .filteredOn(r -> r.because().id().equals(years.get(1)))
        .extracting(r -> r.award().id())
        .containsExactly(city.getFirst())
        .doesNotContain(untouched.getFirst());
    var review = leaning.open(world.officer, 0, 100).getFirst();
    assertThatThrownBy(() -> leaning.within(world.stranger, review.id()))
        .isInstanceOf(NotFound.class);
    leaning.judge(
        world.officer, review.id(), review.version(), Leaning.State.KEPT, "đủ năm khác thay");
    assertThat(leaning.open(world.officer, 0, 100)).isEmpty();
    assertThat(awards.within(world.officer, city.getFirst()).state())
        .isEqualTo(AwardState.IN_FORCE);
  }

  @Test
  void correcting_enters_a_right_line_and_leaves_the_wrong_one_readable() {
    var thu = world.register().person("Trịnh Thị Thu", world.school);
    var conferring = world.drafted("Sai năm", line(thu, 2025));
    world.sent(conferring);
    var wrong = publish(conferring, "410").getFirst();
    var id =
        undoing.open(
            world.officer,
            DecisionKind.CORRECTING,
            world.draft("Về việc đính chính"),
            List.of(new Target(wrong, null, "in nhầm năm", null, 2026)),
            TODAY);
    world.sent(id);
    publish(id, "411");
    var old = awards.within(world.officer, wrong);
    assertThat(old.state()).isEqualTo(AwardState.CORRECTED);
    assertThat(awards.of(List.of(thu)))
        .extracting(Award::id, a -> a.period().year(), a -> a.decision().number())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(old.correctedBy(), 2026, "410/QĐ-UBND"));
    assertThatThrownBy(
            () ->
                undoing.open(
                    world.officer,
                    DecisionKind.REVOKING,
                    world.draft("Thu hồi cái đã đính chính"),
                    List.of(
                        new Target(wrong, RevocationGround.FALSE_DOSSIER, "gian dối", null, null)),
                    TODAY))
        .isInstanceOf(Refused.class);
  }

  @Test
  void the_database_knows_no_half_published_decision() {
    assertThat(
            sql.fetchCount(
                DECISION,
                DECISION.PUBLISHED_AT.isNotNull(),
                DECISION.STATE.ne("PUBLISHED").or(DECISION.NUMBER.eq(""))))
        .isZero();
    assertThat(
            sql.fetchCount(
                LINE.join(DECISION).on(DECISION.ID.eq(LINE.DECISION)),
                DECISION.STATE.eq("PUBLISHED").ne(LINE.AWARD.isNotNull())))
        .isZero();
  }
}
