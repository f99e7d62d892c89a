package vn.guongsang.initiatives;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.personal.DataCategory;
import vn.guongsang.registry.people.personal.DataPurpose;
import vn.guongsang.registry.people.personal.HoldsPersonalData;
import vn.guongsang.registry.people.personal.PersonalField.Show;
import vn.guongsang.registry.people.personal.PersonalTable;

/** Whose initiatives are whose; kept as long as the register is. */
@Component
class InitiativesPersonalData implements HoldsPersonalData {

  @Override
  public List<PersonalTable> tables() {
    return List.of(
        PersonalTable.of("initiatives.author", "person", "personal.table.authors")
            .with(
                "initiative",
                "personal.initiative",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                new Show.Named("initiative"))
            .with(
                "share",
                "personal.share",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .technical("person", "ordinal"),
        PersonalTable.of("initiatives.used", "person", "personal.table.used")
            .with(
                "initiative",
                "personal.initiative",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                new Show.Named("initiative"))
            .with(
                "award_type",
                "personal.award-type",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .technical("person", "award"));
  }
}
