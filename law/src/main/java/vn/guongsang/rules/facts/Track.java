package vn.guongsang.rules.facts;

import java.util.List;
import java.util.Optional;

/**
 * The kind of commendation (loại hình khen thưởng) an award was given under. A table and not an
 * enumeration, because each law extends it.
 *
 * @param basisForMerit whether an award of this kind may later carry a merit award (công trạng)
 */
public record Track(String code, boolean basisForMerit) {

  public static final Track MERIT = new Track("MERIT", true);
  public static final Track SUDDEN = new Track("SUDDEN", false);
  public static final Track MOVEMENT = new Track("MOVEMENT", true);
  public static final Track THEMATIC = new Track("THEMATIC", false);
  public static final Track SERVICE = new Track("SERVICE", true);
  public static final Track SENIORITY = new Track("SENIORITY", true);
  public static final Track EXTERNAL = new Track("EXTERNAL", true);

  public static final List<Track> ALL =
      List.of(MERIT, SUDDEN, MOVEMENT, THEMATIC, SERVICE, SENIORITY, EXTERNAL);

  public static Optional<Track> of(String code) {
    return ALL.stream().filter(track -> track.code.equals(code)).findFirst();
  }
}
