package vn.guongsang.decisions;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.LineDraft;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** What those proposed in a decision, and their units, are called on its day. */
@Component
public class HolderNames {

  private final HoldersThen holders;

  HolderNames(HoldersThen holders) {
    this.holders = holders;
  }

  /**
   * @param unit where a person serves, or the holder itself
   */
  public record Named(
      HolderKind kind,
      @Nullable UUID person,
      UUID unit,
      @Nullable UUID household,
      String holderName,
      String unitName) {}

  /**
   * One for each draft.
   *
   * @throws Refused for those whom the viewer does not see
   */
  public List<Named> of(Viewer viewer, List<LineDraft> lines, LocalDate day) {
    var drafts = lines.stream().map(line -> draft(line, day)).toList();
    var then = holders.about(viewer, drafts);
    var faults = new LinkedHashSet<Reason>();
    for (var draft : drafts) {
      if (!then.sees(draft.holder())) {
        faults.add(new Reason("holder", Said.of("register.fault.no-such-holder")));
      } else if (then.unit(draft).isEmpty()) {
        faults.add(new Reason("unit", Said.of("register.fault.no-unit")));
      }
    }
    if (!faults.isEmpty()) {
      throw new Refused(List.copyOf(faults));
    }
    return drafts.stream().map(draft -> named(then, draft, day)).toList();
  }

  private static Named named(HoldersThen.Answers then, AwardDraft draft, LocalDate day) {
    var unit = then.unit(draft).orElseThrow();
    var unitName = then.unitName(unit, day);
    var name = then.holderName(draft);
    return switch (draft.holder()) {
      case Holder.OfPerson(var person) ->
          new Named(HolderKind.PERSON, person.value(), unit, null, name, unitName);
      case Holder.OfUnit collective -> new Named(HolderKind.UNIT, null, unit, null, name, unitName);
      case Holder.OfHousehold household ->
          new Named(HolderKind.HOUSEHOLD, null, unit, household.household(), name, unitName);
    };
  }

  /** The unit's name on the day; {@link NotFound} outside the scope. */
  public String unit(Viewer viewer, UnitId unit, LocalDate day) {
    var asked = draft(new Holder.OfUnit(unit), day);
    var then = holders.about(viewer, List.of(asked));
    if (!then.sees(asked.holder())) {
      throw new NotFound();
    }
    return then.unitName(unit.value(), day);
  }

  private static AwardDraft draft(Holder holder, LocalDate day) {
    return new AwardDraft(
        paper(day), "", "", holder, null, Period.of(day.getYear()), "", Vouched.RECORD);
  }

  private static AwardDraft draft(LineDraft line, LocalDate day) {
    return new AwardDraft(
        paper(day),
        line.awardType(),
        line.track(),
        line.holder(),
        line.unit(),
        line.period(),
        line.achievement(),
        Vouched.RECORD);
  }

  private static DecisionDraft paper(LocalDate day) {
    return new DecisionDraft("", null, "", day, "", "", false, null);
  }
}
