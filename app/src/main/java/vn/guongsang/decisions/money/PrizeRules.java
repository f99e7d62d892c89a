package vn.guongsang.decisions.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.decisions.issue.LineId;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.Prizes;
import vn.guongsang.rules.Prizes.Payable;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.dated.Prize;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Said;

/** What the law gives with each line of a decision, by the law of the decision's day. */
@Component
class PrizeRules {

  private final AwardTypes types;
  private final Rulebook rulebook;
  private final Dictionary dictionary;

  PrizeRules(AwardTypes types, Rulebook rulebook, Dictionary dictionary) {
    this.types = types;
    this.rulebook = rulebook;
    this.dictionary = dictionary;
  }

  /** Only lines with a known prize are in it. */
  Map<LineId, Payable> payable(Issue issue, List<Line> lines, LocalDate day) {
    Map<String, Optional<AwardType>> known = new HashMap<>();
    Map<String, Optional<Prize>> prizes = new HashMap<>();
    Map<LineId, Payable> out = new HashMap<>();
    for (var line : lines) {
      var type =
          known.computeIfAbsent(line.awardType(), code -> types.find(code, day)).orElse(null);
      if (type == null) {
        continue;
      }
      var subject = subject(line.holder());
      prizes
          .computeIfAbsent(
              line.awardType() + subject,
              key -> rulebook.prize(type.code(), subject, day, issue.body()))
          .ifPresent(
              prize ->
                  out.put(
                      line.id(),
                      new Payable(
                          line.holder().id().toString(),
                          line.period().toString(),
                          type.kind() == AwardType.Kind.TITLE,
                          type.code(),
                          prize)));
    }
    return out;
  }

  /** Of these, the lines that are paid: a lower title of the same period is not. */
  static Set<LineId> paid(Map<LineId, Payable> payable) {
    var all = new ArrayList<>(payable.values());
    Set<Payable> paid = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    paid.addAll(Prizes.paid(all));
    var out = new HashSet<LineId>();
    payable.forEach(
        (line, one) -> {
          if (paid.contains(one)) {
            out.add(line);
          }
        });
    return out;
  }

  private static Subject.Kind subject(Holder holder) {
    return switch (holder) {
      case Holder.OfPerson person -> Subject.Kind.INDIVIDUAL;
      case Holder.OfUnit unit -> Subject.Kind.COLLECTIVE;
      case Holder.OfHousehold household -> Subject.Kind.HOUSEHOLD;
    };
  }

  /** {@code 0,3 × 2.340.000 đồng, làm tròn lên; Nghị định 152/2025/NĐ-CP, Điều 54}. */
  InBoth rule(Prize prize) {
    return both(
        Said.of(
            "money.rule.law",
            prize.coefficient(),
            prize.baseSalary().printed(),
            new InBoth(prize.basis().quoted(), prize.basis().quotedInEnglish())));
  }

  InBoth both(Said said) {
    return new InBoth(dictionary.in(Language.VI).t(said), dictionary.in(Language.EN).t(said));
  }
}
