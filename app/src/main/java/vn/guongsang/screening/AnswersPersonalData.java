package vn.guongsang.screening;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.personal.DataCategory;
import vn.guongsang.registry.people.personal.DataPurpose;
import vn.guongsang.registry.people.personal.HoldsPersonalData;
import vn.guongsang.registry.people.personal.PersonalField.Show;
import vn.guongsang.registry.people.personal.PersonalTable;

/** What screenings answered of people; an answer is worked out anew whenever it is wanted. */
@Component
class AnswersPersonalData implements HoldsPersonalData {

  @Override
  public List<PersonalTable> tables() {
    return List.of(
        PersonalTable.of("screening.answer", "person", "personal.table.answers")
            .with(
                "award_type",
                "personal.award-type",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                Show.PLAIN)
            .with(
                "outcome",
                "personal.outcome",
                DataCategory.MERIT,
                DataPurpose.JUDGE_AWARDS,
                0,
                new Show.Words("AnswerState"))
            .technical(
                "screening",
                "row_no",
                "person",
                "unit",
                "reasons",
                "findings",
                "earliest",
                "note"));
  }
}
