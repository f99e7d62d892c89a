package vn.guongsang.registry;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;

/**
 * All that is true of a unit over some days.
 *
 * @param shortName empty text where it has none
 * @param parent null for the root of a tree
 * @param ordinal place in the official order among siblings; equal ones go by name
 */
public record UnitFacts(
    String code,
    String name,
    String shortName,
    UnitKind kind,
    UnitLevel level,
    @Nullable UnitId parent,
    boolean legalEntity,
    int ordinal) {

  public UnitFacts {
    code = VietnameseText.clean(code);
    name = VietnameseText.clean(name);
    shortName = VietnameseText.clean(shortName);
  }

  public String folded() {
    return VietnameseText.fold(name);
  }

  public UnitFacts named(String other, String otherShort) {
    return new UnitFacts(code, other, otherShort, kind, level, parent, legalEntity, ordinal);
  }

  public UnitFacts under(@Nullable UnitId other) {
    return new UnitFacts(code, name, shortName, kind, level, other, legalEntity, ordinal);
  }

  public UnitFacts coded(String other) {
    return new UnitFacts(other, name, shortName, kind, level, parent, legalEntity, ordinal);
  }

  public UnitFacts at(int otherOrdinal) {
    return new UnitFacts(code, name, shortName, kind, level, parent, legalEntity, otherOrdinal);
  }

  public UnitFacts of(UnitKind otherKind, UnitLevel otherLevel) {
    return new UnitFacts(
        code, name, shortName, otherKind, otherLevel, parent, legalEntity, ordinal);
  }

  public UnitFacts legal(boolean entity) {
    return new UnitFacts(code, name, shortName, kind, level, parent, entity, ordinal);
  }
}
