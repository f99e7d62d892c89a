package vn.guongsang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;

@Tag("database")
class DemoWorldTest {

  private final DSLContext sql = RunningApp.shared().bean(DSLContext.class);

  @Test
  void both_cities_are_there_with_their_units_below_them() {
    assertThat(
            sql.select(UNIT_TODAY.NAME)
                .from(UNIT_TODAY)
                .where(UNIT_TODAY.PARENT.isNull())
                .orderBy(UNIT_TODAY.TENANT)
                .fetch(UNIT_TODAY.NAME))
        .containsExactly("Thành phố Hà Nội", "Thành phố Cần Thơ");
    assertThat(
            sql.select(UNIT_TODAY.PATH)
                .from(UNIT_TODAY)
                .where(UNIT_TODAY.ID.eq(DemoIds.unit("hn/p-hoang-mai/van-hoa").value()))
                .fetchSingle(UNIT_TODAY.PATH))
        .isEqualTo(
            DemoIds.unit("hn")
                + "/"
                + DemoIds.unit("hn/p-hoang-mai")
                + "/"
                + DemoIds.unit("hn/p-hoang-mai/van-hoa"));
  }
}
