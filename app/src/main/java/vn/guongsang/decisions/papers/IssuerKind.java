package vn.guongsang.decisions.papers;

import java.util.Locale;
import vn.guongsang.registry.UnitLevel;

/** Whose way of writing a decision follows. */
public enum IssuerKind {
  /** A body, school or enterprise that honours its own people. */
  BASE,
  COMMUNE,
  /** Sở, ban, ngành. */
  DEPARTMENT,
  /** A province or a city under the central government. */
  CITY;

  static IssuerKind of(UnitLevel level) {
    return switch (level) {
      case PROVINCE -> CITY;
      case COMMUNE, DISTRICT -> COMMUNE;
      case PROVINCE_BODY, CENTRAL -> DEPARTMENT;
      case BASE, TEAM -> BASE;
    };
  }

  /** Whether a people's committee signs. */
  boolean committee() {
    return this == COMMUNE || this == CITY;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
