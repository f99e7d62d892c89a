package vn.guongsang.decisions.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a row, and how that is known.
 *
 * @param id of the person, unit or household; for one not entered yet the id it is to have, null
 *     while nobody can say
 * @param name as the register has it; the row's own for one not entered yet
 * @param told what else tells them apart: birth, unit, address; empty text where nothing is known
 */
public record Whose(
    How how, @Nullable UUID id, String name, String told, List<Candidate> candidates) {

  /** How it is known. */
  public enum How {
    BY_NUMBER,
    BY_BIRTH,
    BY_UNIT,
    BY_NAME,
    BY_GROUP,
    /** A person chose from those it may be. */
    CHOSEN,
    /** Nobody is called so: will be entered. */
    NEW,
    /** A person says it is somebody else than those called so: will be entered. */
    NEW_SAID,
    /** Several it may be, or one of whom only the name is known. */
    UNCLEAR
  }

  /** Somebody who may be meant. */
  public record Candidate(UUID id, String name, String told) {}

  public Whose {
    candidates = List.copyOf(candidates);
  }

  public boolean isNew() {
    return how == How.NEW || how == How.NEW_SAID;
  }

  public boolean certain() {
    return how != How.UNCLEAR;
  }
}
