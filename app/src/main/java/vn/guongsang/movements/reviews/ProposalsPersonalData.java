package vn.guongsang.movements.reviews;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.personal.DataCategory;
import vn.guongsang.registry.people.personal.DataPurpose;
import vn.guongsang.registry.people.personal.HoldsPersonalData;
import vn.guongsang.registry.people.personal.PersonalField.Show;
import vn.guongsang.registry.people.personal.PersonalTable;

/** What reviews propose to commend people for. */
@Component
class ProposalsPersonalData implements HoldsPersonalData {

  private static PersonalTable said(
      PersonalTable table, String column, String label, DataCategory category) {
    return table.with(column, label, category, DataPurpose.JUDGE_AWARDS, 0, Show.PLAIN);
  }

  @Override
  public List<PersonalTable> tables() {
    var table = PersonalTable.of("movements.proposal", "person", "personal.table.proposal");
    table = said(table, "holder", "reviews.holder", DataCategory.IDENTITY);
    table = said(table, "of_unit", "reviews.of-unit", DataCategory.SERVICE);
    table = said(table, "position", "reviews.position", DataCategory.SERVICE);
    table = said(table, "award", "reviews.award", DataCategory.MERIT);
    table = said(table, "achievement", "reviews.achievement", DataCategory.MERIT);
    return List.of(
        table.technical(
            "id", "tenant", "review", "place", "person", "unit", "taken_at", "account", "made_at"));
  }
}
