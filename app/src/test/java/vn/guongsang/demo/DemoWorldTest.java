package vn.guongsang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.registry.RegistryWorld.OFFICER;
import static vn.guongsang.registry.RegistryWorld.TODAY;
import static vn.guongsang.registry.db.Tables.UNIT_SPAN;
import static vn.guongsang.shell.db.Tables.MILESTONE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.shell.Milestones;

@Tag("database")
@DisplayName("Loading the demo world")
class DemoWorldTest {

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private record PowerCut() implements DemoPart {
    @Override
    public int order() {
      return 99;
    }

    @Override
    public void load(LocalDate today) {
      throw new Killed();
    }
  }

  private final RegistryWorld world = new RegistryWorld(DemoUnits.class, Milestones.class);

  @AfterEach
  void close() {
    world.close();
  }

  private void start(DemoPart... parts) {
    new DemoWorld(
            List.of(parts),
            world.bean(Milestones.class),
            world.bean(TransactionTemplate.class),
            world.bean(Clock.class))
        .run(new DefaultApplicationArguments());
  }

  private int spans() {
    return world.sql().fetchCount(UNIT_SPAN);
  }

  @Test
  void cut_off_midway_it_leaves_nothing_and_the_next_start_completes_it() {
    var units = world.bean(DemoUnits.class);
    assertThatThrownBy(() -> start(units, new PowerCut())).isInstanceOf(Killed.class);
    assertThat(spans()).isZero();
    assertThat(world.sql().fetchCount(MILESTONE)).isZero();
    start(units);
    assertThat(world.units().find(DemoIds.unit("hn/p-hoang-mai"))).isPresent();
    assertThat(world.sql().fetchCount(MILESTONE)).isEqualTo(1);
  }

  @Test
  void a_second_start_leaves_what_people_changed() {
    var units = world.bean(DemoUnits.class);
    start(units);
    var ward = world.units().find(DemoIds.unit("hn/p-hoang-mai")).orElseThrow();
    world
        .units()
        .correct(
            OFFICER,
            ward.id(),
            ward.version(),
            ward.facts().named("Phường Hoàng Mai (sửa)", ""),
            "thử",
            TODAY);
    var before = spans();
    start(units);
    assertThat(spans()).isEqualTo(before);
    assertThat(world.units().find(ward.id()).orElseThrow().name())
        .isEqualTo("Phường Hoàng Mai (sửa)");
  }
}
