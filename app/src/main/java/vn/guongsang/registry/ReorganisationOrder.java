package vn.guongsang.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;

/**
 * What is to happen to units on a day, as ordered by a document. Nothing in it has happened yet.
 *
 * @param changed units that go on otherwise, each with all its facts from the day on
 * @param founded units that begin on the day
 * @param ended units whose last day is the one before
 * @param heirs who carries on for whom; the first of a predecessor is its main successor
 * @param childrenTo where units below an ended one go; those not named go to its main successor
 * @param file the document itself, where it was kept
 */
public record ReorganisationOrder(
    ReorganisationKind kind,
    LocalDate day,
    LegalDocument document,
    String note,
    @Nullable UUID file,
    List<Changed> changed,
    List<Founded> founded,
    List<UnitId> ended,
    List<Heir> heirs,
    Map<UnitId, UnitId> childrenTo) {

  /** The same, ordered by a document that is kept here. */
  public ReorganisationOrder with(UUID paper) {
    return new ReorganisationOrder(
        kind, day, document, note, paper, changed, founded, ended, heirs, childrenTo);
  }

  public record Changed(UnitId unit, UnitFacts facts) {}

  public record Founded(UnitId unit, UnitFacts facts) {}

  public record Heir(UnitId predecessor, UnitId successor) {}

  /** Another name and perhaps code, kind and level. */
  public static ReorganisationOrder rename(
      LocalDate day, LegalDocument document, String note, List<Changed> changed) {
    return change(ReorganisationKind.RENAME, day, document, note, changed);
  }

  public static ReorganisationOrder move(
      LocalDate day, LegalDocument document, String note, List<Changed> changed) {
    return change(ReorganisationKind.MOVE, day, document, note, changed);
  }

  private static ReorganisationOrder change(
      ReorganisationKind kind,
      LocalDate day,
      LegalDocument document,
      String note,
      List<Changed> changed) {
    return new ReorganisationOrder(
        kind, day, document, note, null, changed, List.of(), List.of(), List.of(), Map.of());
  }

  /** Units end and one carries on for them all: a new one, or one of those already there. */
  public static ReorganisationOrder merge(
      LocalDate day,
      LegalDocument document,
      String note,
      List<UnitId> ended,
      UnitId successor,
      @Nullable UnitFacts foundedAs) {
    return new ReorganisationOrder(
        ReorganisationKind.MERGE,
        day,
        document,
        note,
        null,
        List.of(),
        foundedAs == null ? List.of() : List.of(new Founded(successor, foundedAs)),
        ended,
        ended.stream().map(e -> new Heir(e, successor)).toList(),
        Map.of());
  }

  /**
   * One unit ends, or goes on, and others carry on for it.
   *
   * @param successors in order, the main one first; those among {@code founded} are new
   */
  public static ReorganisationOrder split(
      LocalDate day,
      LegalDocument document,
      String note,
      UnitId unit,
      boolean ends,
      List<UnitId> successors,
      List<Founded> founded,
      Map<UnitId, UnitId> childrenTo) {
    return new ReorganisationOrder(
        ReorganisationKind.SPLIT,
        day,
        document,
        note,
        null,
        List.of(),
        founded,
        ends ? List.of(unit) : List.of(),
        successors.stream().map(s -> new Heir(unit, s)).toList(),
        childrenTo);
  }

  public static ReorganisationOrder dissolve(
      LocalDate day,
      LegalDocument document,
      String note,
      List<UnitId> ended,
      List<UnitId> successors,
      Map<UnitId, UnitId> childrenTo) {
    return new ReorganisationOrder(
        ReorganisationKind.DISSOLVE,
        day,
        document,
        note,
        null,
        List.of(),
        List.of(),
        ended,
        ended.stream().flatMap(e -> successors.stream().map(s -> new Heir(e, s))).toList(),
        childrenTo);
  }

  public ReorganisationOrder withFile(@Nullable UUID kept) {
    return new ReorganisationOrder(
        kind, day, document, note, kept, changed, founded, ended, heirs, childrenTo);
  }

  /** The units already there that this speaks of, which must be the viewer's to reorganise. */
  Set<UnitId> spokenOf() {
    var units = new LinkedHashSet<UnitId>(ended);
    changed.forEach(
        c -> {
          units.add(c.unit());
          if (c.facts().parent() != null) {
            units.add(c.facts().parent());
          }
        });
    founded.forEach(
        f -> {
          if (f.facts().parent() != null) {
            units.add(f.facts().parent());
          }
        });
    heirs.forEach(
        h -> {
          units.add(h.predecessor());
          units.add(h.successor());
        });
    units.addAll(childrenTo.keySet());
    units.addAll(childrenTo.values());
    founded.forEach(f -> units.remove(f.unit()));
    return units;
  }

  /** Those of them that it does something to, whose version must be the one that was looked at. */
  Set<UnitId> concerned() {
    var units = new LinkedHashSet<UnitId>(ended);
    changed.forEach(c -> units.add(c.unit()));
    heirs.forEach(
        h -> {
          units.add(h.predecessor());
          units.add(h.successor());
        });
    founded.forEach(f -> units.remove(f.unit()));
    return units;
  }

  /** Units that carry on for a predecessor, by it, the main one first. */
  Map<UnitId, List<UnitId>> successors() {
    var out = new LinkedHashMap<UnitId, List<UnitId>>();
    heirs.forEach(
        h ->
            out.computeIfAbsent(h.predecessor(), p -> new java.util.ArrayList<>())
                .add(h.successor()));
    return out;
  }
}
