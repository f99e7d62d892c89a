package vn.guongsang.screening.lists;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Subject;

/** Award types as people write them: by code, by name, by the usual letters. */
final class AwardNames {

  private static final Map<String, String> LETTERS =
      Map.of(
          "ldtt", "LDTT",
          "cstt", "CSTT",
          "cstdcs", "CSTDCS",
          "cstd cs", "CSTDCS",
          "cstd co so", "CSTDCS",
          "cstd cap co so", "CSTDCS",
          "cstd tinh", "CSTDT",
          "cstd thanh pho", "CSTDT",
          "cstdtq", "CSTDTQ",
          "cstd toan quoc", "CSTDTQ");

  private final Map<String, AwardCode> byName = new HashMap<>();

  AwardNames(Rulebook law, LocalDate day) {
    Set<String> twice = new HashSet<>();
    for (var type : law.awardTypes(day)) {
      if (type.subjects().contains(Subject.Kind.INDIVIDUAL)) {
        name(type.code().code(), type.code(), twice);
        name(type.name().vi(), type.code(), twice);
        name(type.name().en(), type.code(), twice);
      }
    }
    LETTERS.forEach(
        (letters, code) -> {
          if (byName.containsKey(VietnameseText.fold(code))) {
            name(letters, AwardCode.of(code), twice);
          }
        });
    twice.forEach(byName::remove);
  }

  private void name(String name, AwardCode code, Set<String> twice) {
    var before = byName.put(VietnameseText.fold(name), code);
    if (before != null && !before.equals(code)) {
      twice.add(VietnameseText.fold(name));
    }
  }

  Optional<AwardCode> of(String written) {
    var folded = VietnameseText.fold(written).replaceFirst("^(danh hieu|tang) ", "");
    return Optional.ofNullable(byName.get(folded));
  }
}
