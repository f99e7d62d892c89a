package vn.guongsang.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.decisions.RegisterWorld.OFFICER;
import static vn.guongsang.decisions.RegisterWorld.TODAY;
import static vn.guongsang.decisions.RegisterWorld.decision;
import static vn.guongsang.decisions.RegisterWorld.draft;
import static vn.guongsang.decisions.db.Tables.AWARD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;

/** A number that dozens of offices give each year: the newest decisions are asked first. */
@Tag("database")
@DisplayName("Tìm theo số quyết định mà nhiều nơi cùng ban hành")
class ManyDecisionsTest {

  private static final int DECISIONS = 70;

  @Test
  void asked_of_the_newest_first_the_pages_are_the_same() {
    var world = new RegisterWorld();
    var hoa = world.person("Trần Thị Hoa", world.ward);
    for (var i = 0; i < DECISIONS; i++) {
      // three on each day, so that the last day asked is cut through
      var day = LocalDate.of(2024, 1, 1).plusDays(i / 3);
      world
          .register()
          .enter(OFFICER, List.of(draft(decision("56/QĐ-" + i, day), "GK", hoa, 2023)), "", TODAY);
    }
    var sql = world.registry().sql();
    var types = world.registry().bean(AwardTypes.class);
    var clock = Clock.systemUTC();
    var chief = world.chief();
    for (var page : List.of("1", "2", "3", "4")) {
      var request =
          new ListRequest("/awards", Map.of("number", List.of("56/"), "page", List.of(page)));
      var all = new AwardList(sql, types, clock, 1_000, AwardLines.FEW);
      var newest = new AwardList(sql, types, clock, 40, AwardLines.FEW);
      var plain = all.query(all.sought(request, chief), TODAY);
      var sought = newest.sought(request, chief);
      assertThat(sought.quick().first()).isPresent();
      var quick =
          new ListQuery<>(
              sql,
              plain.shape(),
              plain.fields(),
              plain.from(),
              sought.where(),
              plain.row(),
              new ListQuery.UpTo(30, sql, AWARD, sought.where(), AWARD.ID, sought.quick()));
      assertThat(quick.page(request).rows()).isEqualTo(plain.page(request).rows());
      assertThat(quick.page(request).more()).isTrue();
    }
  }
}
