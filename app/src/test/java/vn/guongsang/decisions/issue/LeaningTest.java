package vn.guongsang.decisions.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.decisions.issue.IssueWorld.TODAY;
import static vn.guongsang.decisions.issue.IssueWorld.signed;
import static vn.guongsang.registry.db.Tables.HOUSEHOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.guongsang.TestViewer;
import vn.guongsang.decisions.AwardDraft;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.RegisterWorld;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Right;

@Tag("database")
@DisplayName("Khen thưởng dựa vào khen thưởng khác")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaningTest {

  private final IssueWorld world = new IssueWorld();
  private final Undoing undoing = world.bean(Undoing.class);
  private final Leaning leaning = world.bean(Leaning.class);
  private final Awards awards = world.bean(Awards.class);
  private int number = 500;

  @AfterAll
  void close() {
    world.close();
  }

  private AwardId given(String type, Holder holder, int year) {
    var draft =
        new AwardDraft(
            RegisterWorld.decision(number++ + "/QĐ-UBND", LocalDate.of(year + 1, 1, 15)),
            type,
            "MERIT",
            holder,
            null,
            Period.of(year),
            "",
            Vouched.RECORD);
    return world
        .register()
        .register()
        .enter(RegisterWorld.OFFICER, List.of(draft), "", TODAY)
        .getFirst();
  }

  private AwardId given(String type, PersonId person, int year) {
    return given(type, new Holder.OfPerson(person), year);
  }

  private AwardId given(String type, UnitId unit, int year) {
    return given(type, new Holder.OfUnit(unit), year);
  }

  private void undone(DecisionKind kind, Target target) {
    var id =
        undoing.open(world.officer, kind, world.draft("Về việc " + number), List.of(target), TODAY);
    world.sent(id);
    world
        .bean(Publishing.class)
        .publish(
            world.officer,
            id,
            world.issue(id).version(),
            signed("" + number++, LocalDate.of(2026, 11, 20)),
            TODAY);
  }

  private void revoked(AwardId award) {
    undone(
        DecisionKind.REVOKING,
        new Target(award, RevocationGround.FALSE_DOSSIER, "Kết luận số 9/KL-TTr", null, null));
  }

  private void corrected(AwardId award, @Nullable String achievement, @Nullable Integer year) {
    undone(DecisionKind.CORRECTING, new Target(award, null, "in nhầm", achievement, year));
  }

  private List<AwardId> askedBecauseOf(AwardId gone) {
    return leaning.open(world.officer, 0, 1_000).stream()
        .filter(r -> r.because().id().equals(gone))
        .map(r -> r.award().id())
        .toList();
  }

  @Test
  void team_titles_of_the_year_that_counted_a_member_are_looked_at_again() {
    var member = world.register().person("Đàm Văn Thành", world.school);
    var title = given("LDTT", member, 2024);
    var ofTheSchool = given("TTLDTT", world.school, 2024);
    var ofTheWard = given("TTLDXS", world.ward, 2024);
    given("TTLDTT", world.school, 2023);
    given("GK", world.school, 2024);
    var other =
        world
            .register()
            .registry()
            .unit("Trường Tiểu học Tân Mai", UnitKind.SCHOOL, LocalDate.of(2010, 1, 1), world.ward);
    given("TTLDTT", other, 2024);
    revoked(title);
    assertThat(askedBecauseOf(title)).containsExactlyInAnyOrder(ofTheSchool, ofTheWard);
  }

  @Test
  void a_year_said_rightly_asks_about_what_leaned_on_it_and_other_words_do_not() {
    var fighter = world.register().person("Khổng Thị Vân", world.school);
    var first = given("CSTDCS", fighter, 2022);
    var second = given("CSTDCS", fighter, 2023);
    var city = given("CSTDT", fighter, 2024);
    corrected(first, "Có sáng kiến cấp cơ sở", null);
    assertThat(askedBecauseOf(first)).isEmpty();
    corrected(second, null, 2021);
    assertThat(askedBecauseOf(second)).containsExactly(city);
  }

  @Test
  void the_line_of_a_household_is_its_own() {
    var one = household("Tạ Văn Nhất");
    var other = household("Tạ Văn Nhì");
    var earlier = given("GDVH", one, 2024);
    var later = given("GDVH", one, 2025);
    given("GDVH", other, 2025);
    given("TTLDTT", world.ward, 2025);
    assertThat(awards.lineOf(awards.within(world.officer, earlier)))
        .extracting(a -> a.id())
        .containsExactly(later, earlier);
  }

  private Holder household(String head) {
    var id = UUID.randomUUID();
    world
        .bean(DSLContext.class)
        .insertInto(HOUSEHOLD)
        .set(HOUSEHOLD.ID, id)
        .set(HOUSEHOLD.TENANT, 1)
        .set(HOUSEHOLD.UNIT, world.ward.value())
        .set(HOUSEHOLD.HEAD, head)
        .set(HOUSEHOLD.FOLDED, VietnameseText.fold(head))
        .set(HOUSEHOLD.MADE_AT, Instant.parse("2026-01-01T00:00:00Z"))
        .execute();
    return new Holder.OfHousehold(id, world.ward, head);
  }

  @Test
  void questions_of_others_do_not_push_ones_own_from_the_page() {
    var below =
        world
            .register()
            .registry()
            .unit("Trường Mầm non Tân Mai", UnitKind.SCHOOL, LocalDate.of(2010, 1, 1), world.ward);
    var elsewhere = world.register().person("Sầm Thị Xa", world.school);
    var here = world.register().person("Sầm Thị Gần", below);
    var far = given("CSTDCS", elsewhere, 2022);
    given("CSTDT", elsewhere, 2024);
    var near = given("CSTDCS", here, 2022);
    var mine = given("CSTDT", here, 2024);
    revoked(far);
    revoked(near);
    var teacher =
        new TestViewer(
            world.officer.who(), "Cô", below, EnumSet.allOf(Right.class), List.of(below), false);
    assertThat(leaning.open(teacher, 0, 1)).extracting(r -> r.award().id()).containsExactly(mine);
    assertThat(leaning.count(teacher)).isEqualTo(1);
    assertThat(leaning.open(teacher, 1, 1)).isEmpty();
  }
}
