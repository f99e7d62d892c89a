package vn.guongsang.movements.registrations;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.personal.DataCategory;
import vn.guongsang.registry.people.personal.DataPurpose;
import vn.guongsang.registry.people.personal.HoldsPersonalData;
import vn.guongsang.registry.people.personal.PersonalField.Show;
import vn.guongsang.registry.people.personal.PersonalTable;

/** Which titles people registered for. */
@Component
class RegistrationsPersonalData implements HoldsPersonalData {

  @Override
  public List<PersonalTable> tables() {
    return List.of(
        PersonalTable.of("movements.registration", "person", "personal.table.registration")
            .with(
                "year",
                "registrations.year-of",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "school_year",
                "personal.registration.school-year",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "award_type",
                "registrations.award",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "state",
                "registrations.state",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                new Show.Words("RegistrationState"))
            .with(
                "aim",
                "registrations.aim",
                DataCategory.REQUEST,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "registered_on",
                "registrations.day",
                DataCategory.MERIT,
                DataPurpose.ACCOUNT_FOR,
                0,
                Show.PLAIN)
            .with(
                "late_reason",
                "registrations.late",
                DataCategory.REQUEST,
                DataPurpose.ACCOUNT_FOR,
                0,
                Show.PLAIN)
            .with(
                "reason",
                "registrations.reason",
                DataCategory.REQUEST,
                DataPurpose.ACCOUNT_FOR,
                0,
                Show.PLAIN)
            .technical(
                "id", "tenant", "unit", "person", "imported", "account", "made_at", "version"));
  }
}
