package vn.guongsang.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.CurrentViewer;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/** Makes the viewer of each request. */
@Component
class Viewers implements CurrentViewer {

  @Override
  public Viewer of(HttpServletRequest request) {
    return new PublicViewer();
  }

  /** Anybody: sees what is public, which no row of a unit is by itself. */
  private record PublicViewer() implements Viewer {
    @Override
    public Optional<AccountId> account() {
      return Optional.empty();
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public boolean may(Right right) {
      return right == Right.PUBLIC;
    }

    @Override
    public Optional<UnitId> unit() {
      return Optional.empty();
    }

    @Override
    public String unitName() {
      return "";
    }

    @Override
    public int tenant() {
      return 0;
    }

    @Override
    public List<Seat> seats() {
      return List.of();
    }

    @Override
    public Condition sees(Field<String> unitPath) {
      return DSL.falseCondition();
    }

    @Override
    public Condition seesUnit(Field<UUID> unit) {
      return DSL.falseCondition();
    }
  }
}
