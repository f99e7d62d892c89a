package vn.guongsang.movements.programmes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.list.Cell.Tone;

/**
 * A task: given by a unit to the one that owns it, with others that help; begun, reviewed, urged,
 * done with its evidence or stopped with a reason; late when its day has passed before that.
 *
 * @param mine whether the owning unit lies in the scope of whoever asked
 * @param led whether the unit that gave it does
 */
public record Task(
    TaskId id,
    Said said,
    String unitName,
    UnitId givenBy,
    String givenByName,
    String personName,
    String programmeName,
    List<Helper> helpers,
    TaskState state,
    LocalDate stateOn,
    String reason,
    @Nullable LocalDate doneOn,
    @Nullable UUID evidence,
    boolean mine,
    boolean led,
    int version) {

  public Task {
    helpers = List.copyOf(helpers);
  }

  /**
   * What whoever gave it said.
   *
   * @param unit that owns it
   * @param what the work itself, where the name is not enough
   * @param duty who answers for what
   * @param effect what is to be there in the end
   */
  public record Said(
      @Nullable ProgrammeId programme,
      @Nullable UUID movement,
      UnitId unit,
      @Nullable PersonId person,
      String name,
      String what,
      String duty,
      String steps,
      String effect,
      LocalDate due) {}

  /** A unit that helps. */
  public record Helper(UnitId unit, String name) {}

  public String name() {
    return said.name();
  }

  public boolean open() {
    return state == TaskState.NOT_BEGUN || state == TaskState.DOING;
  }

  public boolean late(LocalDate day) {
    return open() && said.due().isBefore(day);
  }

  public TaskStanding standing(LocalDate day) {
    return late(day) ? TaskStanding.LATE : TaskStanding.valueOf(state.name());
  }

  /** As last told. */
  public enum TaskState {
    NOT_BEGUN,
    DOING,
    DONE,
    STOPPED
  }

  /** As it stands on a day. */
  public enum TaskStanding {
    NOT_BEGUN(Tone.PLAIN),
    DOING(Tone.ASK),
    LATE(Tone.MISS),
    DONE(Tone.MET),
    STOPPED(Tone.HELD);

    private final Tone tone;

    TaskStanding(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }
  }

  /**
   * The five clears, in the words of the city's trade union: “rõ người, rõ việc, rõ trách nhiệm, rõ
   * quy trình và rõ hiệu quả”.
   */
  public enum Clear {
    PERSON,
    WORK,
    DUTY,
    STEPS,
    EFFECT
  }

  /** Which of the five this task has. */
  public Set<Clear> clears() {
    var out = EnumSet.noneOf(Clear.class);
    if (said.person() != null) {
      out.add(Clear.PERSON);
    }
    if (!said.what().isEmpty()) {
      out.add(Clear.WORK);
    }
    if (!said.duty().isEmpty()) {
      out.add(Clear.DUTY);
    }
    if (!said.steps().isEmpty()) {
      out.add(Clear.STEPS);
    }
    if (!said.effect().isEmpty()) {
      out.add(Clear.EFFECT);
    }
    return out;
  }
}
