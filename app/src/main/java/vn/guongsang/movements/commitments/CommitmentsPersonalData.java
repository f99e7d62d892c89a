package vn.guongsang.movements.commitments;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.personal.DataCategory;
import vn.guongsang.registry.people.personal.DataPurpose;
import vn.guongsang.registry.people.personal.HoldsPersonalData;
import vn.guongsang.registry.people.personal.PersonalField.Show;
import vn.guongsang.registry.people.personal.PersonalTable;

/** What people committed themselves to. */
@Component
class CommitmentsPersonalData implements HoldsPersonalData {

  @Override
  public List<PersonalTable> tables() {
    return List.of(
        PersonalTable.of("movements.committed", "person", "personal.table.committed")
            .with(
                "commitment",
                "personal.committed.to",
                DataCategory.SERVICE,
                DataPurpose.ACCOUNT_FOR,
                0,
                new Show.Named(Commitments.SUBJECT))
            .with(
                "day",
                "commitments.day",
                DataCategory.SERVICE,
                DataPurpose.ACCOUNT_FOR,
                0,
                Show.PLAIN)
            .technical("id", "tenant", "unit", "person", "oneself", "account", "made_at"));
  }
}
