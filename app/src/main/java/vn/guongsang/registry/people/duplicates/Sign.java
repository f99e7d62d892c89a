package vn.guongsang.registry.people.duplicates;

/** What speaks for or against two entries being one person, as it is read beside the pair. */
public enum Sign {
  SAME_ID,
  OTHER_ID,
  SAME_NAME,
  /** One of them was typed without marks. */
  NAME_WITHOUT_MARKS,
  /** {@code Nguyễn T. Anh} for {@code Nguyễn Thị Anh}. */
  NAME_WITH_INITIALS,
  /** {@code Nguyễn Anh} for {@code Nguyễn Thị Anh}. */
  MIDDLE_NAME_LEFT_OUT,
  /** A mark or a letter differs: a slip, or a brother or sister. */
  NAME_NEARLY,
  OTHER_NAME,
  SAME_BIRTHDAY,
  /** Day and month stand in each other's place. */
  DAY_AND_MONTH_SWAPPED,
  SAME_BIRTH_YEAR,
  /** Only one part of the day of birth differs. */
  BIRTHDAY_NEARLY,
  BIRTHDAY_UNKNOWN,
  OTHER_BIRTHDAY,
  SAME_UNIT,
  OTHER_SEX,
  /** One birthday, one family, nearly one name: twins look so too. */
  MAYBE_TWINS
}
