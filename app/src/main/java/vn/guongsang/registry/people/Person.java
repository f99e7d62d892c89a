package vn.guongsang.registry.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

/**
 * A person for life, whoever entered them and whatever their units were called.
 *
 * <p>Entered once by form, list or sheet; names change on a day and the old one is kept; what was
 * entered wrong is corrected and the journal keeps before and after. Posts begin, end and follow
 * each other; the unit, position and group shown are those of the main post today, else of the last
 * one. Two entries of one person are judged by a person and may be parted again; the one that is
 * gone points at the one kept. Nobody is ever deleted.
 *
 * @param unit where the main post is or last was; empty for who never had one
 * @param position empty text where it is not known
 */
public record Person(
    PersonId id,
    int tenant,
    int version,
    PersonFacts facts,
    Optional<UnitId> unit,
    String position,
    @Nullable StaffGroup group) {

  public String name() {
    return facts.name();
  }
}
