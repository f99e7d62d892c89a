package vn.guongsang.decisions.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.AwardType;

/**
 * Which line of the catalogue is meant by what somebody wrote. "BK Thủ tướng" has one meaning;
 * "Bằng khen" alone has several and is never guessed.
 */
public final class AwardTypeNames {

  private static final int OFFERED = 6;
  private static final double ALIKE = 0.45;

  private final List<AwardType> types;

  /**
   * @param types the catalogue of the day
   */
  public AwardTypeNames(List<AwardType> types) {
    this.types = List.copyOf(types);
  }

  /**
   * What was understood.
   *
   * @param certain the code, where the words have one meaning; null otherwise
   * @param offered codes that a person may choose from, likeliest first; empty when certain
   */
  public record Read(@Nullable String certain, List<String> offered) {
    public Optional<String> code() {
      return Optional.ofNullable(certain);
    }
  }

  public Read read(String typed) {
    var folded = VietnameseText.fold(typed);
    if (folded.isEmpty()) {
      return new Read(null, List.of());
    }
    for (var type : types) {
      if (VietnameseText.fold(type.code().code()).equals(folded)
          || VietnameseText.fold(type.name().vi()).equals(folded)
          || VietnameseText.fold(type.name().en()).equals(folded)) {
        return new Read(type.code().code(), List.of());
      }
    }
    var words = Shorthand.writtenOut(typed);
    var meant = AwardWords.meant(words);
    meant.addAll(namedWhole(words));
    var known = codes();
    var possible = meant.codes().stream().filter(known::contains).toList();
    if (meant.certain() && possible.size() == 1 && meant.codes().size() == 1) {
      return new Read(possible.getFirst(), List.of());
    }
    return new Read(null, possible.isEmpty() ? alike(words) : possible);
  }

  private Set<String> codes() {
    return types.stream().map(type -> type.code().code()).collect(Collectors.toSet());
  }

  /** Names of the catalogue that stand whole in the words: for what local regulations add. */
  private Set<String> namedWhole(String words) {
    var out = new LinkedHashSet<String>();
    for (var type : types) {
      if (type.origin() != AwardType.Origin.STATE
          && (" " + words + " ").contains(" " + Shorthand.writtenOut(type.name().vi()) + " ")) {
        out.add(type.code().code());
      }
    }
    return out;
  }

  private List<String> alike(String words) {
    record Scored(String code, double score) {}
    var scored = new ArrayList<Scored>();
    for (var type : types) {
      var score = Likeness.of(words, Shorthand.writtenOut(type.name().vi()));
      if (score >= ALIKE) {
        scored.add(new Scored(type.code().code(), score));
      }
    }
    return scored.stream()
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(OFFERED)
        .map(Scored::code)
        .toList();
  }
}
