package vn.guongsang.registry.people;

/** Posts of which long service counts for a medal of merit; the law module uses the same names. */
public enum ServicePost {
  PROVINCE_SECRETARY,
  PROVINCE_CHAIR,
  PROVINCE_STANDING_MEMBER,
  DEPARTMENT_HEAD
}
