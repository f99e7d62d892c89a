package vn.guongsang.initiatives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.Vouched;

/**
 * What is said of an initiative.
 *
 * @param unit where it was made
 * @param year for which it was recognised
 * @param appliedOn first applied; null where nobody knows
 * @param issuer who recognised it, as called that day; empty text where nobody knows
 * @param authors in the order of the decision; their shares sum to 100
 */
public record InitiativeDraft(
    UnitId unit,
    String title,
    InitiativeKind kind,
    int year,
    @Nullable LocalDate appliedOn,
    String problem,
    String solution,
    EffectScope scope,
    String issuer,
    String decisionNumber,
    @Nullable LocalDate recognisedOn,
    List<Author> authors,
    @Nullable UUID file,
    Vouched vouched) {

  public InitiativeDraft {
    title = VietnameseText.clean(title);
    issuer = VietnameseText.clean(issuer);
    decisionNumber = VietnameseText.clean(decisionNumber);
    authors = List.copyOf(authors);
  }

  /** The same with its decision's file. */
  public InitiativeDraft with(UUID kept) {
    return new InitiativeDraft(
        unit,
        title,
        kind,
        year,
        appliedOn,
        problem,
        solution,
        scope,
        issuer,
        decisionNumber,
        recognisedOn,
        authors,
        kept,
        vouched);
  }

  int shares() {
    return authors.stream().mapToInt(Author::share).sum();
  }
}
