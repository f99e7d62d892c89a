package vn.guongsang.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.decisions.RegisterWorld.OFFICER;
import static vn.guongsang.decisions.RegisterWorld.TODAY;
import static vn.guongsang.decisions.RegisterWorld.decision;
import static vn.guongsang.decisions.RegisterWorld.draft;
import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.AWARD_EVENT;
import static vn.guongsang.decisions.db.Tables.DECISION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.guongsang.TestViewer;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;

@Tag("database")
@DisplayName("Sổ khen thưởng")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterTest {

  private final RegisterWorld world = new RegisterWorld();
  private final Register register = world.register();
  private final Awards awards = world.awards();
  private final Doubts doubts = world.registry().bean(Doubts.class);

  @AfterAll
  void close() {
    world.close();
  }

  private AwardId entered(AwardDraft draft) {
    return register.enter(OFFICER, List.of(draft), "", TODAY).getFirst();
  }

  private List<Doubt.Kind> doubted(AwardDraft... drafts) {
    return doubts.of(OFFICER, List.of(drafts), null, TODAY).stream().map(Doubt::kind).toList();
  }

  @Test
  void names_are_those_of_the_day_of_the_decision() {
    var person = world.person("Trần Thị Mai Hoa", world.ward);
    world.formerly(person, "Trần Thị Hoa", LocalDate.of(2022, 6, 1));
    world.served(person, world.school, LocalDate.of(2015, 1, 1), LocalDate.of(2023, 1, 1));
    world.served(person, world.ward, LocalDate.of(2023, 1, 1), null);
    var before =
        awards.within(
            OFFICER,
            entered(
                draft(decision("11/QĐ-UBND", LocalDate.of(2022, 5, 31)), "LDTT", person, 2021)));
    var after =
        awards.within(
            OFFICER,
            entered(draft(decision("12/QĐ-UBND", LocalDate.of(2023, 2, 1)), "LDTT", person, 2022)));
    assertThat(List.of(before.holderName(), before.unitName()))
        .containsExactly("Trần Thị Hoa", "Trường THCS Hoàng Văn Thụ");
    assertThat(List.of(after.holderName(), after.unitName()))
        .containsExactly("Trần Thị Mai Hoa", "Phường Hoàng Mai");
    assertThat(after.decidedOn()).isEqualTo(LocalDate.of(2023, 2, 1));
  }

  @Test
  void a_decision_is_found_again_by_issuer_number_and_day() {
    var one =
        entered(draft(decision("21/QĐ-UBND", LocalDate.of(2020, 12, 20)), "LDTT", world.lan, 2020));
    var same =
        entered(
            draft(
                new DecisionDraft(
                    "ubnd  quận hoàng mai",
                    null,
                    "Số: 21 / QĐ – UBND",
                    LocalDate.of(2020, 12, 20),
                    "",
                    "",
                    true,
                    null),
                "CSTDCS",
                world.lan,
                2020));
    var other =
        entered(draft(decision("21/QĐ-UBND", LocalDate.of(2021, 12, 20)), "LDTT", world.lan, 2021));
    var first = awards.within(OFFICER, one).decision();
    assertThat(awards.within(OFFICER, same).decision()).isEqualTo(first);
    assertThat(first.signatory()).isEqualTo("Nguyễn Minh Tâm");
    assertThat(awards.within(OFFICER, other).decision().id()).isNotEqualTo(first.id());
    assertThat(awards.under(OFFICER, first.id()).stream().map(Award::id))
        .containsExactlyInAnyOrder(one, same);
  }

  @Test
  void two_officers_who_enter_one_decision_at_once_share_it() throws Exception {
    var people = new ArrayList<Callable<AwardId>>();
    for (var i = 0; i < 6; i++) {
      var person = world.person("Người Thứ " + i, world.ward);
      people.add(
          () ->
              entered(draft(decision("99/QĐ-UBND", LocalDate.of(2019, 5, 5)), "GK", person, 2019)));
    }
    try (var threads = Executors.newFixedThreadPool(3)) {
      for (var done : threads.invokeAll(people)) {
        assertThat(done.get()).isNotNull();
      }
    }
    assertThat(world.registry().sql().fetchCount(DECISION, DECISION.NUMBER.eq("99/QĐ-UBND")))
        .isEqualTo(1);
  }

  @Test
  void the_database_refuses_to_change_or_delete_a_line() {
    entered(draft(decision("31/QĐ-UBND", LocalDate.of(2019, 12, 20)), "LDTT", world.lan, 2019));
    var sql = world.registry().sql();
    assertThatThrownBy(() -> sql.update(AWARD).set(AWARD.YEAR, (short) 2018).execute())
        .hasMessageContaining("permission denied for table award");
    assertThatThrownBy(() -> sql.deleteFrom(AWARD).execute())
        .hasMessageContaining("permission denied for table award");
    assertThatThrownBy(() -> sql.truncate(AWARD).cascade().execute())
        .hasMessageContaining("permission denied for table award");
    assertThatThrownBy(() -> sql.update(AWARD_EVENT).set(AWARD_EVENT.REASON, "").execute())
        .hasMessageContaining("permission denied for table award_event");
    assertThatThrownBy(() -> sql.deleteFrom(AWARD_EVENT).execute())
        .hasMessageContaining("permission denied for table award_event");
  }

  @Test
  void a_correction_is_a_new_line_that_the_old_one_points_at() {
    var person = world.person("Lê Văn Bình", world.ward);
    var day = LocalDate.of(2022, 12, 20);
    var wrong = entered(draft(decision("41/QĐ-UBND", day), "LDTT", person, 2021));
    var right =
        register.correct(
            OFFICER,
            wrong,
            draft(decision("41/QĐ-UBND", day), "LDTT", person, 2022),
            "nhầm năm",
            TODAY);
    assertThat(awards.within(OFFICER, wrong).state()).isEqualTo(AwardState.CORRECTED);
    assertThat(awards.within(OFFICER, wrong).correctedBy()).isEqualTo(right);
    assertThat(awards.within(OFFICER, right).corrects()).isEqualTo(wrong);
    assertThat(awards.of(List.of(person)).stream().map(a -> a.period().year()))
        .containsExactly(2022);
    assertThatThrownBy(() -> register.withdraw(OFFICER, wrong, "nhầm", TODAY))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("register.fault.ended.CORRECTED");
    register.withdraw(OFFICER, right, "không có thật", TODAY);
    assertThat(awards.of(List.of(person))).isEmpty();
    assertThat(awards.within(OFFICER, right).state()).isEqualTo(AwardState.WITHDRAWN);
    assertThatThrownBy(() -> register.vouch(OFFICER, right, Vouched.VERIFIED, null, "x", TODAY))
        .isInstanceOf(Refused.class);
  }

  @Test
  void who_vouches_is_raised_by_events_the_last_of_which_holds() {
    var id =
        entered(draft(decision("51/QĐ-UBND", LocalDate.of(2018, 12, 20)), "LDTT", world.lan, 2018));
    register.vouch(OFFICER, id, Vouched.VERIFIED, null, "đã xem bản gốc", TODAY);
    assertThat(awards.within(OFFICER, id).vouched()).isEqualTo(Vouched.VERIFIED);
    register.vouch(OFFICER, id, Vouched.RECORD, null, "bản gốc là bản sao", TODAY);
    assertThat(awards.within(OFFICER, id).vouched()).isEqualTo(Vouched.RECORD);
    assertThat(awards.within(OFFICER, id).state()).isEqualTo(AwardState.IN_FORCE);
    assertThat(awards.events(id).stream().map(AwardEvent::vouched))
        .containsExactly(Vouched.VERIFIED, Vouched.RECORD);
  }

  @Test
  void the_whole_line_of_two_entries_judged_one_person_is_one() {
    var kept = world.person("Phạm Thị Hạnh", world.ward);
    var gone = world.person("Phạm T. Hạnh", world.school);
    entered(draft(decision("61/QĐ-UBND", LocalDate.of(2020, 1, 10)), "LDTT", kept, 2019));
    var id = entered(draft(decision("62/QĐ-UBND", LocalDate.of(2021, 1, 10)), "LDTT", gone, 2020));
    world.merge(gone, kept);
    assertThat(awards.lineOf(awards.within(OFFICER, id)).stream().map(a -> a.period().year()))
        .containsExactly(2020, 2019);
    assertThat(doubted(draft(decision("63/QĐ-UBND", LocalDate.of(2021, 2, 1)), "LDTT", kept, 2020)))
        .containsExactly(Doubt.Kind.DUPLICATE);
  }

  @Test
  void the_same_award_for_the_same_year_is_doubted_the_next_year_is_not() {
    var person = world.person("Vũ Đức Thắng", world.ward);
    entered(draft(decision("71/QĐ-UBND", LocalDate.of(2021, 1, 10)), "LDTT", person, 2020));
    var again = decision("72/QĐ-UBND", LocalDate.of(2021, 3, 1));
    assertThat(doubted(draft(again, "LDTT", person, 2020))).containsExactly(Doubt.Kind.DUPLICATE);
    assertThat(doubted(draft(again, "LDTT", person, 2021))).isEmpty();
    assertThat(doubted(draft(again, "LDTT", person, 2021), draft(again, "LDTT", person, 2021)))
        .containsExactly(Doubt.Kind.DUPLICATE);
  }

  @Test
  void an_issuer_without_authority_on_that_day_is_doubted() {
    var person = world.person("Đỗ Minh Quân", world.ward);
    var day = LocalDate.of(2025, 6, 30);
    assertThat(doubted(draft(decision("81/QĐ-UBND", day), "GK", person, 2024))).isEmpty();
    assertThat(doubted(draft(decision("81/QĐ-UBND", day.plusDays(1)), "GK", person, 2024)))
        .as("no district any more")
        .containsExactly(Doubt.Kind.NO_AUTHORITY);
    assertThat(doubted(draft(decision("81/QĐ-UBND", day), "BKT", person, 2024)))
        .containsExactly(Doubt.Kind.NO_AUTHORITY);
    var unsaid =
        new DecisionDraft("Một cơ quan", null, "82/QĐ", day.plusDays(1), "", "", true, null);
    assertThat(doubted(draft(unsaid, "GK", person, 2024))).isEmpty();
    assertThat(
            doubted(draft(decision("81/QĐ-UBND", LocalDate.of(2017, 9, 30)), "BKT", person, 2016)))
        .as("before the law that is known")
        .isEmpty();
  }

  @Test
  void an_award_without_the_one_before_it_is_doubted() {
    var person = world.person("Ngô Thị Yến", world.ward);
    var day = LocalDate.of(2024, 12, 20);
    var city =
        new DecisionDraft(
            "UBND thành phố Hà Nội",
            Authority.Body.PROVINCE_CHAIR,
            "91/QĐ-UBND",
            day,
            "",
            "",
            true,
            null);
    var higher = draft(city, "CSTDT", person, 2024);
    assertThat(doubted(higher)).containsExactly(Doubt.Kind.PREREQUISITE);
    entered(draft(decision("88/QĐ-UBND", LocalDate.of(2022, 12, 20)), "CSTDCS", person, 2022));
    entered(draft(decision("89/QĐ-UBND", LocalDate.of(2023, 12, 20)), "CSTDCS", person, 2023));
    assertThat(doubts.of(OFFICER, List.of(higher), null, TODAY).getFirst().words().args())
        .as("names the years that are missing")
        .contains("2024");
    var last = draft(decision("90/QĐ-UBND", day), "CSTDCS", person, 2024);
    assertThat(doubted(last, higher)).as("both in one list").isEmpty();
    entered(last);
    assertThat(doubted(higher)).isEmpty();
  }

  @Test
  void a_number_used_on_another_day_of_the_year_is_doubted() {
    var person = world.person("Bùi Quang Huy", world.ward);
    entered(draft(decision("101/QĐ-UBND", LocalDate.of(2022, 3, 3)), "GK", person, 2021));
    assertThat(
            doubted(draft(decision("101/QĐ-UBND", LocalDate.of(2022, 4, 3)), "GK", person, 2022)))
        .containsExactly(Doubt.Kind.NUMBER_TWICE);
    assertThat(
            doubted(draft(decision("101/QĐ-UBND", LocalDate.of(2023, 3, 3)), "GK", person, 2022)))
        .isEmpty();
  }

  @Test
  void what_cannot_be_is_refused_with_every_reason() {
    var to_come =
        draft(decision("111/QĐ-UBND", TODAY.plusDays(1)), "LDTT", world.lan, TODAY.getYear() + 1);
    assertThatThrownBy(() -> entered(to_come))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons().stream().map(r -> r.words().key()))
                    .containsExactly("register.fault.day-to-come", "register.fault.year-to-come"));
    assertThatThrownBy(() -> entered(draft(decision("111/QĐ-UBND", TODAY), "XYZ", world.lan, 2026)))
        .hasMessageContaining("register.fault.no-such-award");
    var nobody = new vn.guongsang.kernel.PersonId(UUID.randomUUID());
    assertThatThrownBy(() -> entered(draft(decision("111/QĐ-UBND", TODAY), "LDTT", nobody, 2026)))
        .hasMessageContaining("register.fault.no-such-holder");
  }

  @Test
  void an_import_is_entered_in_one_go_and_taken_back_by_events() {
    var imported = UUID.randomUUID();
    var shared = decision("121/QĐ-UBND", LocalDate.of(2023, 12, 20));
    var drafts = new ArrayList<AwardDraft>();
    for (var i = 0; i < 1_200; i++) {
      drafts.add(draft(shared, "LDTT", world.person("Nhập Thứ " + i, world.ward), 2023));
    }
    assertThat(register.enterAll(OFFICER, drafts, imported, TODAY)).hasSize(1_200);
    var sql = world.registry().sql();
    assertThat(sql.fetchCount(AWARD, AWARD.IMPORTED.eq(imported))).isEqualTo(1_200);
    assertThat(sql.fetchCount(DECISION, DECISION.NUMBER.eq("121/QĐ-UBND"))).isEqualTo(1);
    assertThat(register.movedOn(imported)).isZero();
    assertThat(register.withdrawImported(OFFICER, imported, "hoàn tác")).isEqualTo(1_200);
    assertThat(register.withdrawImported(OFFICER, imported, "hoàn tác")).isZero();
    assertThat(sql.fetchCount(AWARD, AWARD.IMPORTED.eq(imported))).isEqualTo(1_200);
  }

  @Test
  void awards_of_people_elsewhere_are_not_there() {
    var elsewhere =
        world.registry().unit("Phường Bạch Mai", UnitKind.WARD, LocalDate.of(2010, 1, 1));
    var id =
        entered(
            draft(
                decision("131/QĐ-UBND", LocalDate.of(2023, 1, 5)),
                "LDTT",
                world.person("Người Nơi Khác", elsewhere),
                2022));
    var viewer =
        new TestViewer(
            new AccountId(UUID.randomUUID()),
            "cán bộ",
            world.ward,
            Set.of(Right.PEOPLE_READ, Right.AWARDS_ENTER),
            List.of(world.ward),
            false);
    assertThatThrownBy(() -> awards.within(viewer, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> register.withdraw(viewer, id, "x", TODAY))
        .isInstanceOf(NotFound.class);
    var decision = awards.within(OFFICER, id).decision();
    assertThat(awards.under(viewer, decision.id())).isEmpty();
    assertThatThrownBy(() -> world.registry().bean(Decisions.class).within(viewer, decision.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void an_award_of_a_collective_bears_the_units_name_of_that_day() {
    var id =
        entered(
            new AwardDraft(
                new DecisionDraft(
                    "UBND thành phố Hà Nội",
                    Authority.Body.PROVINCE_CHAIR,
                    "141/QĐ-UBND",
                    LocalDate.of(2023, 3, 1),
                    "",
                    "",
                    true,
                    null),
                "TTLDXS",
                "MERIT",
                new Holder.OfUnit(world.school),
                null,
                Period.schoolYear(2022),
                "",
                Vouched.RECORD));
    var award = awards.within(OFFICER, id);
    assertThat(award.holderName()).isEqualTo("Trường THCS Hoàng Văn Thụ");
    assertThat(award.holder()).isEqualTo(new Holder.OfUnit(world.school));
    assertThat(awards.of(world.school).stream().map(Award::id)).containsExactly(id);
    assertThat(award.period()).isEqualTo(Period.schoolYear(2022));
  }
}
