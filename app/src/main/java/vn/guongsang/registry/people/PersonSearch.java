package vn.guongsang.registry.people;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Viewer;

@Component
class PersonSearch {
  private final DSLContext sql;

  PersonSearch(DSLContext sql) {
    this.sql = sql;
  }

  record Found(PersonId person) {}

  List<Found> named(Viewer viewer, String folded, Optional<UnitId> under, int atMost) {
    return List.of();
  }
}
