package vn.guongsang.decisions.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.people.StaffGroup;

/**
 * What a person chose for the whole list.
 *
 * @param award code of the catalogue; empty text while nobody chose, or each row names its own
 * @param period as typed
 * @param issuer the unit whose head decides
 * @param day on which it is to be decided
 * @param group of people not yet known
 * @param byGroup rows in the order of their units instead of that of the list
 * @param least points a family needs, in hundredths; null where no points are looked at
 * @param pointsBasis the local text that says so
 * @param ground on what the office confirms what the law leaves to it; empty text while it does not
 * @param forAsked whether that stands for all rows in which a person is asked
 * @param forUnknown whether it stands for rows that lack only what nobody entered
 */
public record Choices(
    String award,
    String track,
    String period,
    UnitId issuer,
    LocalDate day,
    StaffGroup group,
    boolean byGroup,
    @Nullable Integer least,
    String pointsBasis,
    String ground,
    boolean forAsked,
    boolean forUnknown) {

  Choices confirmed(String why, boolean asked, boolean unknown) {
    return new Choices(
        award, track, period, issuer, day, group, byGroup, least, pointsBasis, why, asked, unknown);
  }
}
