package vn.guongsang.eligibility.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.page.Page;

/** What can be answered to each question, in the page's language. */
public record Choices(Page page, Words words, Asked asked) {

  public String title() {
    return page.t(
        "eligibility.answer.title", words.both(asked.type().name()), asked.period(asked.year()));
  }

  public String note() {
    return page.t(
        "eligibility.answer.note",
        page.t("eligibility.kind." + asked.kind().name()),
        asked.receivedOn());
  }

  public List<Option> groups() {
    return of(Subject.Group.class, group -> page.t("eligibility.group." + group.name()));
  }

  public List<Option> genders() {
    return of(Subject.Gender.class, gender -> page.t("eligibility.gender." + gender.name()));
  }

  /** Best first, as people look for it. */
  public List<Option> levels() {
    var levels = new ArrayList<>(of(Level.class, level -> large(words.level(level))));
    Collections.reverse(levels);
    return levels;
  }

  public List<Option> merits(Set<Facts.Initiative.Kind> kinds) {
    return kinds.stream()
        .map(kind -> Option.of(kind.name(), large(words.say("merit." + kind))))
        .toList();
  }

  public List<Option> reaches() {
    return of(Reach.class, reach -> large(words.say("reach." + reach)));
  }

  public List<Option> measures() {
    return of(Facts.Discipline.Measure.class, measure -> large(words.say("measure." + measure)));
  }

  public List<Option> posts() {
    return of(Facts.Service.Post.class, post -> words.say("post." + post));
  }

  public List<Option> leaves() {
    return of(Facts.Leave.Kind.class, leave -> page.t("eligibility.leave." + leave.name()));
  }

  /** Newest first; in the year asked about the title may still be proposed only. */
  public List<Option> heldYears(Set<Integer> years) {
    var options = new ArrayList<Option>();
    for (var year : newestFirst(years)) {
      options.add(Option.of(Integer.toString(year), asked.period(year)));
      if (year == asked.year()) {
        options.add(Option.of(year + "?", page.t("eligibility.held.proposed", asked.period(year))));
      }
    }
    return options;
  }

  public List<Integer> newestFirst(Collection<Integer> years) {
    var all = new ArrayList<>(years);
    all.sort(Collections.reverseOrder());
    return all;
  }

  public int first(Collection<Integer> years) {
    return Collections.min(years);
  }

  public String figure(Collective.Figure figure) {
    return large(words.say("figure." + figure));
  }

  public String deed(Inquiry.Deed deed) {
    return words.say("rule.deed." + deed.kind(), words.say("reach." + deed.reach()));
  }

  private static <E extends Enum<E>> List<Option> of(Class<E> type, Function<E, String> text) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> Option.of(constant.name(), text.apply(constant)))
        .toList();
  }

  private static String large(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
