package vn.guongsang.rules.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.LegalText;

/**
 * What one legal text asks for one award type, per kind of subject; a kind for which it asks
 * nothing cannot receive the award.
 */
public record Wording(
    AwardCode award,
    Basis basis,
    @Nullable Criterion individual,
    @Nullable Criterion collective,
    @Nullable Criterion household) {

  public static Wording forIndividuals(String award, Basis basis, Criterion... clauses) {
    return new Wording(AwardCode.of(award), basis, Criterion.all(clauses), null, null);
  }

  public static Wording forCollectives(String award, Basis basis, Criterion... clauses) {
    return new Wording(AwardCode.of(award), basis, null, Criterion.all(clauses), null);
  }

  public static Wording forHouseholds(String award, Basis basis, Criterion... clauses) {
    return new Wording(AwardCode.of(award), basis, null, null, Criterion.all(clauses));
  }

  public Wording andCollectives(Criterion... clauses) {
    return new Wording(award, basis, individual, Criterion.all(clauses), household);
  }

  public Wording andHouseholds(Criterion... clauses) {
    return new Wording(award, basis, individual, collective, Criterion.all(clauses));
  }

  /** The same asked for another award, such as Chiến sĩ tiên tiến beside Lao động tiên tiến. */
  public Wording alsoFor(String other) {
    return new Wording(AwardCode.of(other), basis, individual, collective, household);
  }

  /** The same text taken over by a later one that nobody has compared with it yet. */
  public Wording unverified(LegalText later) {
    return new Wording(
        award,
        basis.amendedBy(later),
        Rewriting.unverified(individual, basis.text(), later),
        Rewriting.unverified(collective, basis.text(), later),
        Rewriting.unverified(household, basis.text(), later));
  }

  public Set<Subject.Kind> subjects() {
    var kinds = EnumSet.noneOf(Subject.Kind.class);
    if (individual != null) {
      kinds.add(Subject.Kind.INDIVIDUAL);
    }
    if (collective != null) {
      kinds.add(Subject.Kind.COLLECTIVE);
    }
    if (household != null) {
      kinds.add(Subject.Kind.HOUSEHOLD);
    }
    return kinds;
  }

  /** The award's own clauses and those that stand over every award, as one rule. */
  public Criterion under(List<Criterion> overAll, List<Criterion> overBodies) {
    return new Criterion.Under(
        basis,
        new Criterion.ByKind(
            joined(individual, overAll, List.of()),
            joined(collective, overAll, overBodies),
            joined(household, overAll, List.of())));
  }

  private @Nullable Criterion joined(
      @Nullable Criterion own, List<Criterion> overAll, List<Criterion> overBodies) {
    if (own == null) {
      return null;
    }
    var parts = new ArrayList<Criterion>();
    if (own instanceof Criterion.All(var clauses)) {
      clauses.forEach(clause -> parts.add(Rewriting.clauseInside(clause)));
    } else {
      parts.add(Rewriting.clauseInside(own));
    }
    parts.addAll(overBodies);
    parts.addAll(overAll);
    parts.add(
        new Criterion.Under(basis.unverified(), new Criterion.SamePeriods(Rewriting.span(own))));
    return new Criterion.All(List.copyOf(parts));
  }
}
