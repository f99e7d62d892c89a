package vn.guongsang.decisions.issue;

/** On what an award is taken away: the four grounds of Luật Thi đua, khen thưởng 2022, Điều 93. */
public enum RevocationGround {
  FRAUDULENT_DECLARATION,
  FALSE_DOSSIER,
  UNLAWFUL_APPRAISAL,
  /** A competent body's conclusion, decision or judgment on the time that was counted. */
  LATER_CONCLUSION;

  /** The article, as papers cite it. */
  public static final String BASIS = "Điều 93 Luật Thi đua, khen thưởng số 06/2022/QH15";
}
