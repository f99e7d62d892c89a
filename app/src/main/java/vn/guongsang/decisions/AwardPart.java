package vn.guongsang.decisions;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.guongsang.shell.list.ListQuery.Few;

/**
 * One thing a line of the register must be to be among those asked for.
 *
 * @param whole asked of the register
 * @param ofLine the same asked of {@link AwardLines}, where these tell it
 * @param lines all that are so, where they are few
 * @param some of them, where they are many
 * @param first the newest of them, where they are many
 */
record AwardPart(
    Condition whole,
    Optional<Condition> ofLine,
    Optional<AwardLines> lines,
    Optional<AwardLines> some,
    Optional<AwardLines> first) {

  /** What only the register tells. */
  static AwardPart of(Condition whole) {
    return new AwardPart(
        whole, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static AwardPart of(Condition whole, Condition ofLine) {
    return new AwardPart(
        whole, Optional.of(ofLine), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static AwardPart of(
      Condition whole,
      Optional<AwardLines> lines,
      Optional<AwardLines> some,
      Optional<AwardLines> first) {
    return lines.isPresent()
        ? new AwardPart(
            whole,
            lines.map(these -> these.has(AwardLines.ID)),
            lines,
            Optional.empty(),
            Optional.empty())
        : new AwardPart(whole, Optional.empty(), lines, some, first);
  }

  /** Lines of this part that meet all others too; nothing where lines do not tell that. */
  Optional<Few> among(Optional<AwardLines> these, List<AwardPart> parts) {
    var others = parts.stream().filter(part -> part != this).map(AwardPart::ofLine).toList();
    return these
        .filter(lines -> others.stream().allMatch(Optional::isPresent))
        .map(
            lines ->
                new Few(
                    lines.table(),
                    DSL.and(others.stream().map(Optional::orElseThrow).toList()),
                    AwardLines.ID));
  }
}
