package vn.guongsang.rules.facts;

import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The code of an award type; one object per code, so that rules compare no letters. */
public final class AwardCode {

  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");
  private static final ConcurrentHashMap<String, AwardCode> KNOWN = new ConcurrentHashMap<>();

  private final String code;

  private AwardCode(String code) {
    this.code = code;
  }

  public static AwardCode of(String code) {
    var known = KNOWN.get(code);
    if (known != null) {
      return known;
    }
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not an award code: " + code);
    }
    return KNOWN.computeIfAbsent(code, AwardCode::new);
  }

  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
