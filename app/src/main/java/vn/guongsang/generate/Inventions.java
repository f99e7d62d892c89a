package vn.guongsang.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.rules.facts.Reach;

/** Who had which initiative; the shares of its authors sum to a hundred. */
final class Inventions {

  private static final List<String> DEEDS =
      List.of(
          "Giải pháp nâng cao chất lượng",
          "Ứng dụng công nghệ thông tin trong",
          "Cải tiến quy trình",
          "Một số biện pháp đổi mới",
          "Số hóa hồ sơ phục vụ",
          "Xây dựng bộ công cụ theo dõi",
          "Phương pháp rút ngắn thời gian",
          "Mô hình phối hợp trong");
  private static final List<String> MATTERS =
      List.of(
          "giải quyết thủ tục hành chính",
          "công tác chủ nhiệm lớp",
          "chăm sóc người bệnh",
          "quản lý tài sản công",
          "tiếp công dân và xử lý đơn thư",
          "dạy học môn Toán",
          "dạy học môn Ngữ văn",
          "bồi dưỡng học sinh giỏi",
          "phòng chống dịch bệnh",
          "bảo trì thiết bị",
          "an toàn lao động",
          "chi trả chế độ người có công",
          "thu gom và phân loại rác",
          "lưu trữ hồ sơ bệnh án",
          "giáo dục trẻ mầm non",
          "tuyên truyền pháp luật",
          "quản lý hộ tịch",
          "tiết kiệm điện năng");

  private final Ledger ledger;
  private final Chance chance;
  private final Deciders deciders;

  Inventions(Ledger ledger, Chance chance, Deciders deciders) {
    this.ledger = ledger;
    this.chance = chance;
    this.deciders = deciders;
  }

  /**
   * @param colleagues among whom the first author may find helpers
   */
  UUID by(Worker worker, List<Worker> colleagues, Reach reach, Calendar calendar) {
    var by = reach == Reach.GRASSROOTS ? deciders.own(worker.employer) : deciders.chair();
    var recognised = calendar.recognised(chance);
    var title =
        "%s %s tại %s".formatted(chance.of(DEEDS), chance.of(MATTERS), worker.employer.name());
    var id = ledger.id();
    ledger
        .row(Target.INITIATIVE)
        .put(id)
        .number(Country.TENANT)
        .put(worker.workplace.id())
        .put(title)
        .put(VietnameseText.fold(title))
        .put(chance.in(0.93) ? "INITIATIVE" : "RESEARCH")
        .small(calendar.year())
        .put(applied(calendar))
        .put(reach)
        .put(by.issuer())
        .put(deciders.number(by, recognised))
        .put(recognised)
        .put(chance.in(0.8) ? Vouched.RECORD : Vouched.VERIFIED)
        .put(Ledger.ENTERED)
        .end();
    authors(id, worker, colleagues);
    return id;
  }

  private LocalDate applied(Calendar calendar) {
    var begin = calendar.school() ? 9 : 1;
    return LocalDate.of(calendar.year(), begin, 1).plusDays(chance.below(200));
  }

  private void authors(UUID initiative, Worker first, List<Worker> colleagues) {
    var helper = chance.of(colleagues);
    var other = chance.of(colleagues);
    var luck = chance.next();
    if (luck < 0.8 || helper.id.equals(first.id)) {
      author(initiative, first, 100, 1);
    } else if (luck < 0.95 || other.id.equals(first.id) || other.id.equals(helper.id)) {
      var share = chance.between(51, 90);
      author(initiative, first, share, 1);
      author(initiative, helper, 100 - share, 2);
    } else {
      var share = chance.between(40, 60);
      var second = chance.between(20, 30);
      author(initiative, first, share, 1);
      author(initiative, helper, second, 2);
      author(initiative, other, 100 - share - second, 3);
    }
  }

  private void author(UUID initiative, Worker worker, int share, int ordinal) {
    ledger.row(Target.AUTHOR).put(initiative).put(worker.id).small(share).small(ordinal).end();
  }

  void use(UUID initiative, Worker worker, String type, UUID award) {
    ledger.row(Target.USED).put(initiative).put(worker.id).put(type).put(award).end();
  }
}
