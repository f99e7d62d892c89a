package vn.guongsang.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.desk.Drafts;
import vn.guongsang.decisions.desk.reading.ListReading;

/** A list that an officer of a ward pasted and has not looked through yet. */
@Component
class DemoDesk implements DemoPart {

  private static final String PASTED =
      """
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN (dữ liệu trình diễn, hư cấu)
      1. Nguyễn Thị Ánh Dương – Tổ dân phố 12 – Vận động 40 hộ hiến đất mở ngõ
      2. Trần Văn Bách – Tổ dân phố 7 – Cứu hai người trong vụ cháy ngày 12/8
      3. Lê Thị Cẩm – Trạm Y tế – Tiêm chủng đạt 100 % chỉ tiêu
      4. Chi hội Phụ nữ tổ dân phố 9 – Tổ dân phố 9 – Dẫn đầu phân loại rác tại nguồn
      """;

  private final Drafts drafts;

  DemoDesk(Drafts drafts) {
    this.drafts = drafts;
  }

  /** After the awards. */
  @Override
  public int order() {
    return 70;
  }

  @Override
  public void load(LocalDate today) {
    drafts.begin(
        1,
        DemoIds.unit("hn/p-hoang-mai"),
        DemoAccounts.account("ha.lethu"),
        "",
        ListReading.pasted(PASTED));
  }
}
