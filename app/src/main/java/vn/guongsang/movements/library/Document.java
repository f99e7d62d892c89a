package vn.guongsang.movements.library;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;

/**
 * A text that the work stands on, as the library keeps it.
 *
 * @param mine whether the unit that keeps it lies in the scope of whoever asked
 */
public record Document(
    DocumentId id, Said said, String unitName, @Nullable UUID file, boolean mine, int version) {

  /** What sort of text it is. */
  public enum DocumentKind {
    DIRECTIVE,
    RESOLUTION,
    PROGRAMME,
    PLAN,
    GUIDANCE,
    DECISION,
    REGULATION,
    OFFICIAL_LETTER,
    OTHER
  }

  /**
   * What is said of it.
   *
   * @param unit that keeps it here, not the one that issued it
   * @param number with its symbol, {@code 34-CT/TW}; empty where it has none
   */
  public record Said(
      UnitId unit, DocumentKind kind, String number, LocalDate day, String issuer, String title) {}

  /** {@code 34-CT/TW: Về tiếp tục đổi mới công tác thi đua, khen thưởng}. */
  public String called() {
    return said.number().isEmpty() ? said.title() : said.number() + ": " + said.title();
  }
}
