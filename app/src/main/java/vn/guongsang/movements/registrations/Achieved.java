package vn.guongsang.movements.registrations;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Viewer;

/** What was given in the end; filled in by the module that keeps the register of awards. */
public interface Achieved {

  /**
   * For queries: whether the register holds this award for that holder and year.
   *
   * @param person null in the row where the holder is the unit itself
   */
  Condition given(
      Field<UUID> person,
      Field<UUID> unit,
      Field<String> awardType,
      Field<Short> year,
      Field<Boolean> schoolYear);

  /**
   * An award that stands in the register.
   *
   * @param person null where the holder is the unit itself
   * @param href its page in the register
   */
  record Given(
      @Nullable PersonId person,
      UnitId unit,
      String holder,
      String unitName,
      String awardType,
      String href) {}

  /** Titles given for that year to people and collectives of the unit and of all below it. */
  List<Given> titles(Viewer viewer, UnitId unit, TitleYear year);
}
