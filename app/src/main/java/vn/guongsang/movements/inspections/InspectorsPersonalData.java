package vn.guongsang.movements.inspections;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.personal.DataCategory;
import vn.guongsang.registry.people.personal.DataPurpose;
import vn.guongsang.registry.people.personal.HoldsPersonalData;
import vn.guongsang.registry.people.personal.PersonalField.Show;
import vn.guongsang.registry.people.personal.PersonalTable;

/** Who inspected what. */
@Component
class InspectorsPersonalData implements HoldsPersonalData {

  @Override
  public List<PersonalTable> tables() {
    return List.of(
        PersonalTable.of("movements.inspector", "person", "personal.table.inspector")
            .with(
                "inspection",
                "inspections.one",
                DataCategory.SERVICE,
                DataPurpose.ACCOUNT_FOR,
                0,
                new Show.Named(Inspections.SUBJECT))
            .with(
                "role",
                "inspections.role",
                DataCategory.SERVICE,
                DataPurpose.ACCOUNT_FOR,
                0,
                new Show.Words("InspectorRole"))
            .technical("person"));
  }
}
