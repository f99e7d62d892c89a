package vn.guongsang.registry.people.personal;

/** What a field is held for. */
public enum DataPurpose {
  /** To know one person from another, and that two entries are one. */
  TELL_APART,
  /** To judge whether an award may be given. */
  JUDGE_AWARDS,
  /** To answer the person's own wishes. */
  ANSWER_PERSON,
  /** To sign in. */
  SIGN_IN,
  /** To prove who did what. */
  ACCOUNT_FOR
}
