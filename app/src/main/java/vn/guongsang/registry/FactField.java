package vn.guongsang.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The single facts of a unit, for telling which of them changed. */
enum FactField {
  CODE(UnitFacts::code, (from, to) -> to.coded(from.code())),
  NAME(UnitFacts::name, (from, to) -> to.named(from.name(), to.shortName())),
  SHORT_NAME(UnitFacts::shortName, (from, to) -> to.named(to.name(), from.shortName())),
  KIND(UnitFacts::kind, (from, to) -> to.of(from.kind(), to.level())),
  LEVEL(UnitFacts::level, (from, to) -> to.of(to.kind(), from.level())),
  PARENT(UnitFacts::parent, (from, to) -> to.under(from.parent())),
  LEGAL_ENTITY(UnitFacts::legalEntity, (from, to) -> to.legal(from.legalEntity())),
  ORDINAL(UnitFacts::ordinal, (from, to) -> to.at(from.ordinal()));

  @SuppressWarnings("ImmutableEnumChecker") // both are method references that hold nothing
  private final Function<UnitFacts, @Nullable Object> value;

  @SuppressWarnings("ImmutableEnumChecker")
  private final BiFunction<UnitFacts, UnitFacts, UnitFacts> take;

  FactField(
      Function<UnitFacts, @Nullable Object> value,
      BiFunction<UnitFacts, UnitFacts, UnitFacts> take) {
    this.value = value;
    this.take = take;
  }

  /** As journal entries name it. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The value as the journal shows it. */
  @Nullable Object told(UnitFacts facts) {
    return this == LEGAL_ENTITY ? (facts.legalEntity() ? Legal.YES : Legal.NO) : of(facts);
  }

  @Nullable Object of(UnitFacts facts) {
    return value.apply(facts);
  }

  boolean same(UnitFacts one, UnitFacts other) {
    return Objects.equals(of(one), of(other));
  }

  /** {@code to} with this one fact as {@code from} has it. */
  UnitFacts take(UnitFacts from, UnitFacts to) {
    return take.apply(from, to);
  }

  static List<FactField> changed(UnitFacts one, UnitFacts other) {
    return Arrays.stream(values()).filter(f -> !f.same(one, other)).toList();
  }

  /** Whether a unit has legal status (tư cách pháp nhân). */
  enum Legal {
    YES,
    NO
  }
}
