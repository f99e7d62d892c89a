package vn.guongsang.movements.programmes;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.personal.DataCategory;
import vn.guongsang.registry.people.personal.DataPurpose;
import vn.guongsang.registry.people.personal.HoldsPersonalData;
import vn.guongsang.registry.people.personal.PersonalField.Show;
import vn.guongsang.registry.people.personal.PersonalTable;

/** Which tasks somebody answers for. */
@Component
class TasksPersonalData implements HoldsPersonalData {

  @Override
  public List<PersonalTable> tables() {
    return List.of(
        PersonalTable.of("movements.task", "person", "personal.table.task")
            .with(
                "name", "tasks.name", DataCategory.SERVICE, DataPurpose.ACCOUNT_FOR, 0, Show.PLAIN)
            .with(
                "duty", "tasks.duty", DataCategory.SERVICE, DataPurpose.ACCOUNT_FOR, 0, Show.PLAIN)
            .with("due", "tasks.due", DataCategory.SERVICE, DataPurpose.ACCOUNT_FOR, 0, Show.PLAIN)
            .with(
                "state",
                "tasks.state",
                DataCategory.SERVICE,
                DataPurpose.ACCOUNT_FOR,
                0,
                new Show.Words("TaskState"))
            .with(
                "reason",
                "tasks.reason",
                DataCategory.SERVICE,
                DataPurpose.ACCOUNT_FOR,
                0,
                Show.PLAIN)
            .with(
                "done_on",
                "tasks.done-on",
                DataCategory.SERVICE,
                DataPurpose.ACCOUNT_FOR,
                0,
                Show.PLAIN)
            .technical(
                "id",
                "tenant",
                "programme",
                "movement",
                "unit",
                "given_by",
                "person",
                "folded",
                "what",
                "steps",
                "effect",
                "state_on",
                "evidence",
                "account",
                "made_at",
                "version"));
  }
}
