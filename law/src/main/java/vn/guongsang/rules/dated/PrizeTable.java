package vn.guongsang.rules.dated;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.texts.Basis;

/**
 * The coefficients of one decree, in hundredths of the base salary, for individuals, teams and
 * households, each with its article.
 */
public final class PrizeTable {

  /** One award's coefficient for one kind of subject. */
  public record Coefficient(int hundredths, Basis basis) {}

  private record Key(AwardCode award, Subject.Kind kind) {}

  private final Map<Key, Coefficient> coefficients = new LinkedHashMap<>();

  public PrizeTable individual(Basis basis, int hundredths, String... awards) {
    return put(Subject.Kind.INDIVIDUAL, basis, hundredths, awards);
  }

  public PrizeTable collective(Basis basis, int hundredths, String... awards) {
    return put(Subject.Kind.COLLECTIVE, basis, hundredths, awards);
  }

  public PrizeTable household(Basis basis, int hundredths, String... awards) {
    return put(Subject.Kind.HOUSEHOLD, basis, hundredths, awards);
  }

  /** A person so much, a team twice that. */
  public PrizeTable twiceForTeams(Basis basis, int hundredths, String... awards) {
    return individual(basis, hundredths, awards).collective(basis, 2 * hundredths, awards);
  }

  private PrizeTable put(Subject.Kind kind, Basis basis, int hundredths, String... awards) {
    for (var award : awards) {
      var key = new Key(AwardCode.of(award), kind);
      if (coefficients.put(key, new Coefficient(hundredths, basis)) != null) {
        throw new IllegalArgumentException("two coefficients of " + Arrays.toString(awards));
      }
    }
    return this;
  }

  public Optional<Coefficient> find(AwardCode award, Subject.Kind kind) {
    return Optional.ofNullable(coefficients.get(new Key(award, kind)));
  }

  public List<AwardCode> awards() {
    return coefficients.keySet().stream().map(Key::award).distinct().toList();
  }
}
