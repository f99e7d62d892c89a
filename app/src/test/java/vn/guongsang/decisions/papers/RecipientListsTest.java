package vn.guongsang.decisions.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.Period;
import vn.guongsang.documents.official.Block;

@DisplayName("Người được khen trong câu và trong bảng của quyết định")
class RecipientListsTest {

  private static final String WORKER = "danh hiệu “Lao động tiên tiến”";

  private static Recipient one(HolderKind kind, String name, String award, String achievement) {
    return new Recipient(
        kind,
        name,
        kind == HolderKind.PERSON ? "Chuyên viên" : "",
        "Văn phòng",
        award,
        Period.of(2025),
        "năm 2025",
        achievement,
        "");
  }

  private static List<Recipient> workers(int count) {
    var all = new ArrayList<Recipient>();
    for (var i = 1; i <= count; i++) {
      all.add(one(HolderKind.PERSON, "Người " + i, WORKER, ""));
    }
    return all;
  }

  @Test
  void few_are_named_and_more_are_counted() {
    assertThat(new RecipientLists(workers(1)).sentence())
        .isEqualTo(
            "Tặng danh hiệu “Lao động tiên tiến” năm 2025 cho ông (bà) Người 1, Chuyên viên, Văn"
                + " phòng.");
    assertThat(new RecipientLists(workers(3)).sentence())
        .endsWith("Người 3, Chuyên viên, Văn phòng.");
    assertThat(new RecipientLists(workers(4)).sentence())
        .isEqualTo(
            "Tặng danh hiệu “Lao động tiên tiến” năm 2025 cho 04 cá nhân (có danh sách kèm theo).");
    assertThat(new RecipientLists(workers(1200)).sentence()).contains("cho 1.200 cá nhân (");
  }

  @Test
  void achievement_is_said_with_its_own_beginning() {
    assertThat(RecipientLists.named(one(HolderKind.PERSON, "Lan", "Giấy khen", "Cứu người bị nạn")))
        .isEqualTo("ông (bà) Lan, Chuyên viên, Văn phòng, đã có thành tích: cứu người bị nạn");
    assertThat(
            RecipientLists.named(one(HolderKind.PERSON, "Lan", "Giấy khen", "Đã cứu người bị nạn")))
        .isEqualTo("ông (bà) Lan, Chuyên viên, Văn phòng, đã cứu người bị nạn");
  }

  @Test
  void several_awards_have_a_table_each_collectives_first() {
    var all = new ArrayList<>(workers(4));
    all.add(one(HolderKind.PERSON, "Hòa", "Giấy khen", ""));
    all.add(one(HolderKind.UNIT, "Tổ 1", "Giấy khen", ""));
    var lists = new RecipientLists(all);
    assertThat(lists.sentence())
        .isEqualTo(
            "Tặng danh hiệu “Lao động tiên tiến” năm 2025 cho 04 cá nhân; tặng Giấy khen cho 01 tập"
                + " thể và 01 cá nhân (có danh sách kèm theo).");
    assertThat(lists.kinds()).isEqualTo("tập thể, cá nhân");
    assertThat(
            lists.tables().stream()
                .map(
                    block ->
                        switch (block) {
                          case Block.Heading(var text) -> text;
                          case Block.Table table -> table.rows().size() + " hàng";
                          default -> "khác";
                        }))
        .containsExactly(
            "I. DANH HIỆU “LAO ĐỘNG TIÊN TIẾN” NĂM 2025 (04 cá nhân)",
            "4 hàng",
            "II. GIẤY KHEN (01 tập thể và 01 cá nhân)",
            "A. Tập thể",
            "1 hàng",
            "B. Cá nhân",
            "1 hàng");
  }

  @Test
  void a_column_nobody_fills_is_left_out() {
    var plain = (Block.Table) new RecipientLists(workers(4)).tables().getFirst();
    assertThat(plain.columns().stream().map(Block.Column::heading))
        .containsExactly("STT", "Họ và tên", "Chức vụ, đơn vị");
    var achieved = new ArrayList<>(workers(4));
    achieved.add(one(HolderKind.PERSON, "Lan", WORKER, "Cứu người"));
    var table = (Block.Table) new RecipientLists(achieved).tables().getFirst();
    assertThat(table.columns().stream().map(Block.Column::heading))
        .containsExactly("STT", "Họ và tên", "Chức vụ, đơn vị", "Thành tích");
    assertThat(table.rows().getLast())
        .containsExactly("5", "Lan", "Chuyên viên, Văn phòng", "Cứu người");
  }
}
