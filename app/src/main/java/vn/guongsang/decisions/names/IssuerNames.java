package vn.guongsang.decisions.names;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.guongsang.rules.dated.Authority.Body;

/** What kind of authority an issuer is, by its name; nothing where the name does not tell. */
public final class IssuerNames {

  /** Thành phố trực thuộc trung ương; every other city was of a district's rank. */
  private static final String CENTRAL_CITIES =
      "ha noi|ho chi minh|hcm|hai phong|da nang|can tho|hue";

  private IssuerNames() {}

  public static Optional<Body> body(String issuer) {
    var text = Shorthand.writtenOut(issuer);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (has(text, "^(?:lenh cua )?chu tich nuoc")) {
      return Optional.of(Body.PRESIDENT);
    }
    if (has(text, "^thu tuong")) {
      return Optional.of(Body.PRIME_MINISTER);
    }
    if (text.equals("chinh phu")) {
      return Optional.of(Body.GOVERNMENT);
    }
    if (has(text, "ubnd")) {
      return committee(text);
    }
    if (has(text, "mat tran to quoc")) {
      return Optional.of(Body.FATHERLAND_FRONT_CHAIR);
    }
    if (has(text, "lien doan lao dong|cong doan|tong lien doan")) {
      return Optional.of(Body.UNION);
    }
    if (has(text, "hoi dong (?:quan tri|thanh vien)")) {
      return Optional.of(Body.BOARD_CHAIR);
    }
    if (has(text, "^(?:bo truong|bo (?!tu lenh|chi huy|mon|phan|may))|^tong thanh tra chinh phu")) {
      return Optional.of(Body.MINISTER);
    }
    if (has(
        text,
        "^(?:giam doc|tong giam doc|pho giam doc|hieu truong|cuc truong|chi cuc truong|tong cuc truong|"
            + "truong phong|thu truong|chanh van phong|chanh thanh tra|vien truong|tu lenh|chi huy"
            + " truong|so |truong (?:mam non|tieu hoc|trung hoc|thcs|thpt|cao dang|dai hoc|th |mn |chinh"
            + " tri)|benh vien|trung tam|phong |chi cuc|cuc |cong ty|thanh tra (?:so|thanh pho|tinh))")) {
      return Optional.of(Body.UNIT_HEAD);
    }
    return Optional.empty();
  }

  /** Ủy ban nhân dân: of which level is said by the words after it. */
  private static Optional<Body> committee(String text) {
    if (has(text, "ubnd tinh|ubnd thanh pho (?:" + CENTRAL_CITIES + ")(?! \\w+ (?:quan|huyen))")) {
      return Optional.of(Body.PROVINCE_CHAIR);
    }
    if (has(text, "ubnd (?:quan|huyen|thi xa)") || has(text, "ubnd thanh pho \\w+")) {
      return Optional.of(Body.DISTRICT_CHAIR);
    }
    if (has(text, "ubnd (?:phuong|xa|thi tran|dac khu)")) {
      return Optional.of(Body.COMMUNE_CHAIR);
    }
    return Optional.empty();
  }

  private static boolean has(String text, String pattern) {
    return Pattern.compile("(?<![a-z0-9])(?:" + pattern + ")").matcher(text).find();
  }
}
