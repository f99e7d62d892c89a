package vn.guongsang.movements;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.personal.DataCategory;
import vn.guongsang.registry.people.personal.DataPurpose;
import vn.guongsang.registry.people.personal.HoldsPersonalData;
import vn.guongsang.registry.people.personal.PersonalField.Show;
import vn.guongsang.registry.people.personal.PersonalTable;

/** Whom steering bodies name. */
@Component
class SteeringPersonalData implements HoldsPersonalData {

  @Override
  public List<PersonalTable> tables() {
    return List.of(
        PersonalTable.of("movements.steering", "person", "personal.table.steering")
            .with(
                "role",
                "personal.steering-role",
                DataCategory.SERVICE,
                DataPurpose.ACCOUNT_FOR,
                0,
                new Show.Words("SteeringRole"))
            .with(
                "from_day",
                "record.from",
                DataCategory.SERVICE,
                DataPurpose.ACCOUNT_FOR,
                0,
                Show.PLAIN)
            .with(
                "until_day",
                "personal.until",
                DataCategory.SERVICE,
                DataPurpose.ACCOUNT_FOR,
                0,
                Show.PLAIN)
            .technical("id", "tenant", "movement", "person", "account", "made_at"));
  }
}
