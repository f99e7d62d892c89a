package vn.guongsang.eligibility.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kinds of dated values there are, in the order of the contents. */
public enum Family {
  SALARIES,
  PRIZES,
  VOTES,
  AUTHORITIES,
  DEADLINES,
  PUBLIC_COMMENT,
  LOCAL_OPINION,
  QUOTAS,
  CALENDAR;

  /** As it stands in addresses and in the keys of its words. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Family> of(String key) {
    return Arrays.stream(values()).filter(family -> family.key().equals(key)).findFirst();
  }
}
