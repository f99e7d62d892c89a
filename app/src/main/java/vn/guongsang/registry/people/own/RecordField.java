package vn.guongsang.registry.people.own;

/** What of the record somebody finds wrong or missing. */
public enum RecordField {
  NAME,
  BIRTH,
  SEX,
  NATIONAL_ID,
  POST,
  RATING,
  AWARD,
  INITIATIVE,
  DISCIPLINE,
  LEAVE,
  OTHER
}
