package vn.guongsang.registry.people.record;

import vn.guongsang.kernel.DayRange;
import vn.guongsang.registry.people.Measure;
import vn.guongsang.registry.people.Vouched;

/**
 * A disciplinary measure.
 *
 * @param days while it is in force; open where no end is known
 */
public record DisciplineFacts(Measure measure, DayRange days, Paper paper, Vouched vouched) {

  public DisciplineFacts with(Paper other) {
    return new DisciplineFacts(measure, days, other, vouched);
  }
}
