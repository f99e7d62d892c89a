package vn.guongsang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.decisions.issue.IssueWorld.TODAY;
import static vn.guongsang.decisions.issue.IssueWorld.line;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Publicity;
import vn.guongsang.decisions.certificates.Certificate;
import vn.guongsang.decisions.certificates.Certificates;
import vn.guongsang.decisions.certificates.Code;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.IssueWorld;
import vn.guongsang.decisions.issue.Publishing;
import vn.guongsang.decisions.issue.RevocationGround;
import vn.guongsang.decisions.issue.Target;
import vn.guongsang.decisions.issue.Undoing;
import vn.guongsang.portal.PublicAwards.Wish;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;

@Tag("database")
@DisplayName("Điều công chúng được biết về một khen thưởng")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicAwardsTest {

  private final IssueWorld world =
      new IssueWorld(Certificates.class, PublicAwards.class, Publicity.class);
  private final Certificates certificates = world.bean(Certificates.class);
  private final PublicAwards portal = world.bean(PublicAwards.class);

  @AfterAll
  void close() {
    world.close();
  }

  private Code code(AwardId award) {
    return certificates.of(award).orElseThrow().code();
  }

  private PublicAward shown(Code code) {
    portal.forget();
    return portal.find(code, TODAY).orElseThrow();
  }

  private List<String> found(String name, String unit) {
    portal.forget();
    return portal.roll(new Wish(name, unit, "", "", "", 1), TODAY).awards().stream()
        .map(PublicAward::holder)
        .toList();
  }

  private void revoke(AwardId award, String number) {
    var id =
        world
            .bean(Undoing.class)
            .open(
                world.officer,
                DecisionKind.REVOKING,
                world.draft("Về việc thu hồi"),
                List.of(new Target(award, RevocationGround.FALSE_DOSSIER, "kết luận", null, null)),
                TODAY);
    publish(id, number);
  }

  private void publish(DecisionId id, String number) {
    world.sent(id);
    world
        .bean(Publishing.class)
        .publish(
            world.officer,
            id,
            world.issue(id).version(),
            IssueWorld.signed(number, LocalDate.of(2026, 11, 21)),
            TODAY);
  }

  @Test
  void what_is_kept_from_the_public_is_told_to_nobody_until_it_is_shown_again() {
    var one = world.register().person("Bạch Thị Kín", world.school);
    var given = world.published("Giữ kín", "640", line(one, 2026)).getFirst();
    var code = code(given);
    var decision = world.bean(Awards.class).within(world.officer, given).decision();
    var publicity = world.bean(Publicity.class);
    publicity.unlist(world.officer, given, "người được khen đề nghị");
    assertThat(publicity.unlistedBecause(given)).contains("người được khen đề nghị");
    assertThat(found("bach thi kin", "")).isEmpty();
    assertThat(shown(code).state()).isEqualTo(PublicAward.State.VALID);
    assertThatThrownBy(() -> publicity.unlist(world.officer, given, "lần nữa"))
        .isInstanceOf(Refused.class);
    publicity.list(world.officer, given, "đồng ý");
    assertThat(found("bach thi kin", "")).containsExactly("Bạch Thị Kín");

    publicity.keepSecret(world.officer, decision.id(), decision.version(), "bí mật công tác");
    portal.forget();
    assertThat(portal.find(code, TODAY)).isEmpty();
    assertThat(found("bach thi kin", "")).isEmpty();
    assertThatThrownBy(
            () ->
                publicity.makePublic(
                    world.officer, decision.id(), decision.version(), "đã giải mật"))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(
            () -> publicity.makePublic(world.officer, decision.id(), decision.version() + 1, " "))
        .isInstanceOf(Refused.class);
    publicity.makePublic(world.officer, decision.id(), decision.version() + 1, "đã giải mật");
    assertThat(found("bach thi kin", "")).containsExactly("Bạch Thị Kín");
  }

  @Test
  void numbers_follow_one_another_in_the_order_of_the_list() {
    var one = world.register().person("Bạch Thị Một", world.school);
    var two = world.register().person("Bạch Thị Hai", world.school);
    var three = world.register().person("Bạch Thị Ba", world.school);
    var given =
        world.published("Ba người", "601", line(three, 2026), line(one, 2026), line(two, 2026));
    var numbers = given.stream().map(a -> certificates.of(a).orElseThrow().number()).toList();
    var first = numbers.getFirst();
    assertThat(numbers).containsExactly(first, first + 1, first + 2);
    assertThat(given.stream().map(this::code)).doesNotHaveDuplicates();
  }

  @Test
  void a_stranger_reads_name_unit_award_and_decision_and_nothing_else() {
    var quyen = world.register().person("Ông Thị Quyên", world.school);
    var award = world.published("Một người", "611", line(quyen, 2026)).getFirst();
    var seen = shown(code(award));
    assertThat(seen.state()).isEqualTo(PublicAward.State.VALID);
    assertThat(List.of(seen.holder(), seen.unit(), seen.award().vi(), seen.number(), seen.issuer()))
        .containsExactly(
            "Ông Thị Quyên",
            "Trường THCS Hoàng Văn Thụ",
            "Giấy khen",
            "611/QĐ-UBND",
            "UBND phường Hoàng Mai");
    assertThat(seen.toString()).doesNotContain("Dạy tốt", quyen.toString());
    assertThat(found("quyen ong", "")).containsExactly("Ông Thị Quyên");
    assertThat(found("quyen ong", "hoang van thu")).containsExactly("Ông Thị Quyên");
    assertThat(found("quyen ong", "khong co don vi nay")).isEmpty();
  }

  @Test
  void what_is_not_published_has_no_code_and_is_on_no_roll() {
    var rin = world.register().person("Rèn Văn Rin", world.school);
    var id = world.drafted("Chưa công bố", line(rin, 2026));
    world.sent(id);
    assertThat(found("rin", "")).isEmpty();
    assertThat(portal.find(Code.typed("AAAA-AAAA-AAAA").orElseThrow(), TODAY)).isEmpty();
    var sql = world.bean(DSLContext.class);
    assertThat(
            sql.fetchValue(
                "select count(*) from decisions.award_public where holder_name = 'Rèn Văn Rin'"))
        .isEqualTo(0L);
  }

  @Test
  void secrecy_and_the_wish_not_to_be_listed_are_respected() {
    var sql = world.bean(DSLContext.class);
    var kin = world.register().person("Sầm Văn Kín", world.school);
    var lang = world.register().person("Sầm Thị Lặng", world.school);
    var secret = world.published("Mật", "621", line(kin, 2026)).getFirst();
    var quiet = world.published("Không muốn nêu tên", "622", line(lang, 2026)).getFirst();
    sql.execute(
        "update decisions.decision set secret_because = 'bí mật công tác' where number = '621/QĐ-UBND'");
    sql.execute(
        "insert into decisions.unlisted (award, tenant, moment) values (?, 1, now())",
        quiet.value());
    portal.forget();
    assertThat(portal.find(code(secret), TODAY)).isEmpty();
    assertThat(shown(code(quiet)).state()).isEqualTo(PublicAward.State.VALID);
    assertThat(found("sam", "")).isEmpty();
  }

  @Test
  void a_revoked_certificate_says_by_which_decision() {
    var tien = world.register().person("Tăng Văn Tiến", world.school);
    var award = world.published("Sẽ bị thu hồi", "631", line(tien, 2026)).getFirst();
    var code = code(award);
    assertThat(portal.find(code, TODAY).orElseThrow().state()).isEqualTo(PublicAward.State.VALID);
    revoke(award, "632");
    // forgotten by itself when the decision was published
    var after = portal.find(code, TODAY).orElseThrow();
    assertThat(after.state()).isEqualTo(PublicAward.State.REVOKED);
    assertThat(after.ended())
        .isEqualTo(
            new PublicAward.Ended(
                "UBND phường Hoàng Mai", "632/QĐ-UBND", LocalDate.of(2026, 11, 21)));
    assertThat(found("tang tien", "")).isEmpty();
    assertThatThrownBy(
            () ->
                certificates.reissue(world.officer, award, Certificate.Kind.REISSUED, "mất", TODAY))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_lost_certificate_leads_to_the_new_one() {
    var uyen = world.register().person("Ưng Thị Uyên", world.school);
    var award = world.published("Bị mất", "641", line(uyen, 2026)).getFirst();
    var old = code(award);
    var fresh =
        certificates.reissue(
            world.officer, award, Certificate.Kind.REISSUED, "mất khi chuyển nhà", TODAY);
    assertThat(shown(old))
        .extracting(PublicAward::state, PublicAward::newer)
        .containsExactly(PublicAward.State.REISSUED, fresh.code());
    assertThat(shown(fresh.code()).state()).isEqualTo(PublicAward.State.VALID);
    assertThat(certificates.trail(award))
        .extracting(Certificate::code)
        .containsExactly(fresh.code(), old);
    assertThat(found("uyen ung", "")).hasSize(1);
    assertThatThrownBy(
            () -> certificates.reissue(world.officer, award, Certificate.Kind.REISSUED, " ", TODAY))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () ->
                certificates.reissue(
                    world.officer,
                    new AwardId(UUID.randomUUID()),
                    Certificate.Kind.REISSUED,
                    "mất",
                    TODAY))
        .isInstanceOf(vn.guongsang.shell.NotFound.class);
  }

  @Test
  void a_corrected_one_leads_to_what_says_it_rightly() {
    var vinh = world.register().person("Võ Văn Vinh", world.school);
    var award = world.published("In nhầm năm", "651", line(vinh, 2025)).getFirst();
    var id =
        world
            .bean(Undoing.class)
            .open(
                world.officer,
                DecisionKind.CORRECTING,
                world.draft("Về việc đính chính"),
                List.of(new Target(award, null, "in nhầm", null, 2026)),
                TODAY);
    publish(id, "652");
    var old = shown(code(award));
    assertThat(old.state()).isEqualTo(PublicAward.State.CORRECTED);
    assertThat(shown(old.counts().orElseThrow()))
        .extracting(PublicAward::state, a -> a.period().year(), PublicAward::number)
        .containsExactly(PublicAward.State.VALID, 2026, "651/QĐ-UBND");
  }
}
