package vn.guongsang.rules.criteria;

/** What comes of a clause, worst last: all parts together are as good as the worst of them. */
public enum Outcome {
  MET,
  /** The law leaves it to judgement, or the facts do not settle it. */
  ASK_PERSON,
  /** Stopped for now: something about the subject is being looked into. */
  HELD,
  NOT_MET
}
