package vn.guongsang.decisions;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.personal.DataCategory;
import vn.guongsang.registry.people.personal.DataPurpose;
import vn.guongsang.registry.people.personal.HoldsPersonalData;
import vn.guongsang.registry.people.personal.PersonalField.Show;
import vn.guongsang.registry.people.personal.PersonalTable;

/** What the register and the decisions made here say of people; kept as long as the register is. */
@Component
class AwardsPersonalData implements HoldsPersonalData {

  @Override
  public List<PersonalTable> tables() {
    return List.of(
        PersonalTable.of("decisions.award", "person", "personal.table.awards")
            .with(
                "award_type",
                "personal.award-type",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "holder_name",
                "people.name",
                DataCategory.IDENTITY,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "unit_name",
                "people.unit",
                DataCategory.SERVICE,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "year",
                "personal.award-year",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "decided_on",
                "record.decision-day",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "achievement",
                "personal.achievement",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "vouched",
                "record.vouched",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                new Show.Words("Vouched"))
            .technical(
                "id",
                "tenant",
                "decision",
                "track",
                "holder_kind",
                "person",
                "unit",
                "household",
                "holder_folded",
                "school_year",
                "first_year",
                "corrects",
                "imported",
                "entered_by",
                "entered_at"),
        PersonalTable.of("decisions.line", "person", "personal.table.lines")
            .with(
                "award_type",
                "personal.award-type",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "holder_name",
                "people.name",
                DataCategory.IDENTITY,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "unit_name",
                "people.unit",
                DataCategory.SERVICE,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "post_name",
                "people.position",
                DataCategory.SERVICE,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "year",
                "personal.award-year",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "achievement",
                "personal.achievement",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .technical(
                "id",
                "tenant",
                "decision",
                "position",
                "track",
                "holder_kind",
                "person",
                "unit",
                "household",
                "school_year",
                "first_year",
                "verdict",
                "findings",
                "judged_on",
                "accepted",
                "award"),
        PersonalTable.of("decisions.holder_name", "", "personal.table.names").technical("folded"));
  }
}
