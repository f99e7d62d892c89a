package vn.guongsang.screening.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.screening.RunPlan;
import vn.guongsang.screening.Screening;
import vn.guongsang.screening.Screenings;
import vn.guongsang.screening.lists.Candidates.Candidate;
import vn.guongsang.screening.run.AnswerRow;
import vn.guongsang.screening.run.Asked;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.sheets.Book;
import vn.guongsang.shell.sheets.RowIn;
import vn.guongsang.shell.sheets.Value;

/**
 * Finds whom each row of a list means: by the number of an identity paper, or by name together with
 * birth or unit. A name alone is never enough.
 */
@Component
public class ListedPeople {

  private static final int AT_ONCE = 2_000;

  private final DSLContext sql;
  private final Vault vault;
  private final Rulebook law;
  private final Dictionary dictionary;

  ListedPeople(DSLContext sql, Vault vault, Rulebook law, Dictionary dictionary) {
    this.sql = sql;
    this.vault = vault;
    this.law = law;
    this.dictionary = dictionary;
  }

  public RunPlan plan(Viewer asker, Screening one, Book book) {
    var sheet = ListSheet.of(book, one.columns());
    var awards = new AwardNames(law, one.receivedOn());
    var asked = new ArrayList<Asked>();
    var unread = new ArrayList<AnswerRow>();
    Map<Unread, Screenings.ReasonLine> reasons = new EnumMap<>(Unread.class);
    var rows = sheet.reading().rows();
    for (var at = 0; at < rows.size(); at += AT_ONCE) {
      var some = rows.subList(at, Math.min(rows.size(), at + AT_ONCE));
      var candidates = candidates(asker, some);
      for (var row : some) {
        var award = award(one, awards, row);
        var meant = meant(row, candidates);
        var person = meant.person();
        if (person != null && award.isPresent()) {
          asked.add(new Asked(row.number(), person.person(), award.get()));
          continue;
        }
        var why =
            person == null
                ? meant.why()
                : row.text(ListSheet.AWARD).isPresent() ? Unread.UNKNOWN_AWARD : Unread.NO_AWARD;
        reasons.computeIfAbsent(why, this::words);
        unread.add(unread(row, why, meant.candidates(), award));
      }
    }
    asked.sort(Comparator.comparing(a -> a.person().id()));
    return new RunPlan(asked, unread, List.copyOf(reasons.values()), Map.of());
  }

  private Candidates candidates(Viewer asker, List<RowIn> rows) {
    var names = new HashSet<String>();
    var numbers = new HashSet<String>();
    for (var row : rows) {
      row.text(ListSheet.NAME).ifPresent(name -> names.add(VietnameseText.fold(name)));
      row.text(ListSheet.NUMBER).map(ListedPeople::digits).ifPresent(numbers::add);
    }
    return new Candidates(sql, asker, vault, names, numbers);
  }

  /** What the row says, else what was chosen for the whole list. */
  private static Optional<AwardCode> award(Screening one, AwardNames awards, RowIn row) {
    var written = row.text(ListSheet.AWARD);
    return written.isPresent() ? awards.of(written.get()) : one.oneAward();
  }

  private AnswerRow unread(
      RowIn row, Unread why, List<UUID> candidates, Optional<AwardCode> award) {
    return new AnswerRow(
        row.number(),
        null,
        null,
        award.map(AwardCode::code).orElse(""),
        "UNREAD",
        List.of(why.name()),
        new int[0],
        null,
        why.with(candidates));
  }

  private Screenings.ReasonLine words(Unread why) {
    return new Screenings.ReasonLine(
        why.name(), "UNREAD", dictionary.in(Language.VI).t(why), dictionary.in(Language.EN).t(why));
  }

  /** Who is meant, or why nobody was chosen and who it may be. */
  private record Meant(@Nullable Candidate person, Unread why, List<UUID> candidates) {
    static Meant nobody(Unread why, List<Candidate> candidates) {
      return new Meant(null, why, candidates.stream().limit(5).map(Candidate::id).toList());
    }

    static Meant found(Candidate person) {
      return new Meant(person, Unread.NOBODY, List.of());
    }
  }

  private Meant meant(RowIn row, Candidates candidates) {
    var name = row.text(ListSheet.NAME).map(VietnameseText::fold);
    if (name.isEmpty()) {
      return Meant.nobody(Unread.NO_NAME, List.of());
    }
    var number = row.text(ListSheet.NUMBER).map(ListedPeople::digits);
    if (number.isPresent() && number.get().length() != 9 && number.get().length() != 12) {
      return Meant.nobody(Unread.WRONG_NUMBER, List.of());
    }
    if (number.isPresent()) {
      var holders = candidates.numbered(vault, number.get());
      var named = holders.stream().filter(h -> h.names().contains(name.get())).toList();
      if (named.size() == 1 && holders.size() == 1) {
        return Meant.found(named.getFirst());
      }
      if (!holders.isEmpty()) {
        return Meant.nobody(holders.size() > 1 ? Unread.SEVERAL : Unread.OTHER_NAME, holders);
      }
    }
    return byName(row, candidates.named(name.get()));
  }

  private static Meant byName(RowIn row, List<Candidate> named) {
    if (named.isEmpty()) {
      return Meant.nobody(Unread.NOBODY, List.of());
    }
    var birth = row.values().get(ListSheet.BIRTH);
    Optional<LocalDate> day =
        birth instanceof Value.Day(var known) ? Optional.of(known) : Optional.empty();
    Optional<Integer> year =
        birth instanceof Value.Year(var known) ? Optional.of(known) : day.map(LocalDate::getYear);
    var unit = row.text(ListSheet.UNIT).map(VietnameseText::fold);
    if (year.isEmpty() && unit.isEmpty()) {
      return Meant.nobody(named.size() > 1 ? Unread.SEVERAL : Unread.NAME_ONLY, named);
    }
    var fitting =
        named.stream()
            .filter(c -> year.isEmpty() || born(c, day.orElse(null), year.get()))
            .filter(c -> unit.isEmpty() || c.units().contains(unit.get()))
            .toList();
    return switch (fitting.size()) {
      case 0 -> Meant.nobody(Unread.NOBODY, named);
      case 1 -> Meant.found(fitting.getFirst());
      default -> Meant.nobody(Unread.SEVERAL, fitting);
    };
  }

  /** A day against a day where both are known, else the years. */
  private static boolean born(Candidate candidate, @Nullable LocalDate day, int year) {
    var known = candidate.birthDay();
    if (known != null && day != null) {
      return known.equals(day);
    }
    var knownYear = candidate.birthYear();
    return knownYear != null && knownYear == year;
  }

  private static String digits(String typed) {
    return typed.replaceAll("[^0-9]", "");
  }
}
