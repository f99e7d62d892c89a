package vn.guongsang.decisions.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.registry.people.Born;
import vn.guongsang.registry.people.NationalNumber;
import vn.guongsang.registry.people.Sex;

/**
 * One row of the list as it reads by itself, with what a person mended.
 *
 * @param name as it will be kept: without "Ông", "Hộ bà" and their like
 * @param unit of a household its residential group; empty text where the list has none
 * @param fromSection the unit is that of the heading above the row
 * @param award code; empty text while it is not certain
 * @param awardTyped what the row itself says; empty text where it says nothing
 * @param awardsOffered codes it may mean
 * @param points in hundredths; null where the list has none
 * @param notes what cannot be read
 */
public record DeskLine(
    int number,
    HolderKind kind,
    boolean kindSaid,
    String name,
    String unit,
    boolean fromSection,
    String position,
    String achievement,
    Born born,
    @Nullable NationalNumber id,
    @Nullable Sex sex,
    String address,
    String award,
    String awardTyped,
    List<String> awardsOffered,
    @Nullable Integer points,
    Fix fix,
    List<Note> notes) {

  public DeskLine {
    awardsOffered = List.copyOf(awardsOffered);
    notes = List.copyOf(notes);
  }
}
