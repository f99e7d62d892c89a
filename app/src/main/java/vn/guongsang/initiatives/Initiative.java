package vn.guongsang.initiatives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;

/**
 * An initiative (sáng kiến), a study, or a deed of cunning in combat, recognised by a decision.
 *
 * <p>Its life, so far: entered from its decision, with authors whose shares sum to 100 %. It is not
 * overwritten: what is wrong is put right by a new entry with a reason, and the old one points
 * there; what never was is withdrawn. Each author may use it for one award, once.
 *
 * @param authors with their names of today and what they used it for
 * @param corrects the entry that this one puts right
 * @param correctedBy the entry that puts this one right
 * @param standing whether it counts
 * @param withdrawnBecause empty text where it was not withdrawn
 */
public record Initiative(
    InitiativeId id,
    InitiativeDraft said,
    String unitName,
    List<Named> authors,
    boolean standing,
    @Nullable InitiativeId corrects,
    @Nullable InitiativeId correctedBy,
    String withdrawnBecause,
    @Nullable UUID imported,
    int version) {

  public String title() {
    return said.title();
  }

  /** The decision as papers quote it; empty text where none is known. */
  public String proof() {
    return String.join(
        " – ",
        java.util.stream.Stream.of(said.decisionNumber(), said.issuer())
            .filter(part -> !part.isEmpty())
            .toList());
  }

  public @Nullable LocalDate recognisedOn() {
    return said.recognisedOn();
  }

  /**
   * An author as they are today.
   *
   * @param usedFor code of the award type it carried for them; null while it is free
   * @param seen whether the viewer may see the person
   */
  public record Named(
      PersonId person, String name, int share, @Nullable String usedFor, boolean seen) {}
}
