package vn.guongsang.rules.facts;

/**
 * How sure a fact is. A clause that only facts not yet decided satisfy is met with conditions,
 * which are looked at again before signing.
 */
public enum Standing {
  DECIDED,
  /** Nominated in the same dossier. */
  PROPOSED_HERE,
  /** Foreseen, such as a rating that is not in yet. */
  EXPECTED
}
