package vn.guongsang.rules.dated;

import java.util.List;
import vn.guongsang.rules.texts.Basis;

/** Who confers an award, on one day, and where that is said. */
public record Authority(List<Body> bodies, Basis basis) {

  public enum Body {
    PRESIDENT,
    GOVERNMENT,
    PRIME_MINISTER,
    MINISTER,
    PROVINCE_CHAIR,
    UNIT_HEAD,
    BOARD_CHAIR,
    DISTRICT_CHAIR,
    COMMUNE_CHAIR,
    FATHERLAND_FRONT_CHAIR,
    UNION
  }
}
