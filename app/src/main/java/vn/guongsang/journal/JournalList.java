package vn.guongsang.journal;

import static vn.guongsang.journal.db.Tables.ENTRY;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.ListSource;

/** The journal for inspectors: who did what, for which unit, when and why. */
@Component
public class JournalList implements ListSource<Told> {

  public static final String KEY = "journal";

  /** More namesakes than this ask for more words. */
  private static final int NAMESAKES = 200;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

  private final DSLContext sql;
  private final Histories histories;
  private final ObjectProvider<NameOf> names;

  JournalList(DSLContext sql, Histories histories, ObjectProvider<NameOf> names) {
    this.sql = sql;
    this.histories = histories;
    this.names = names;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Right needs() {
    return Right.JOURNAL_READ;
  }

  @Override
  public ListQuery<Told> query(ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    var teller = histories.teller(texts);
    return new ListQuery<>(
        sql,
        shape(texts),
        List.of(ENTRY.fields()),
        ENTRY,
        JournalScope.of(viewer).and(wanted(request, viewer)),
        row -> teller.tell(List.of(row.into(ENTRY))).getFirst());
  }

  private ListShape<Told> shape(Texts texts) {
    return new ListShape<>(
        KEY,
        "journal-page.title",
        List.of(
            Column.<Told>of(
                    "what",
                    "journal-page.what",
                    e -> new Cell.Link("/journal/" + e.id(), sentence(e.words()), ""))
                .asLead(),
            Column.<Told>of("when", "journal-page.when", e -> new Cell.Moment(e.when()))
                .sortedBy(ENTRY.HAPPENED_AT),
            Column.of("who", "journal-page.who", e -> Cell.text(e.who())),
            Column.of("unit", "journal-page.acting-for", e -> Cell.text(e.actingFor())),
            Column.of("reason", "journal-page.reason", e -> Cell.text(e.reason()))),
        List.of(
            Filter.words("who", "journal-page.who", "journal-page.who.place"),
            Filter.words("unit", "journal-page.unit", "journal-page.unit.place"),
            Filter.words("about", "journal-page.about", "journal-page.about.place"),
            new Filter.Choice("verb", "journal-page.verb", verbs(texts)),
            new Filter.Day("from", "journal-page.from"),
            new Filter.Day("until", "journal-page.until"),
            Filter.words("reason", "journal-page.reason", "journal-page.reason.place")),
        List.of(ENTRY.HAPPENED_AT.desc(), ENTRY.ID.desc()),
        "journal-page.none",
        e -> e.id().toString(),
        List.of());
  }

  /** In the list no name stands before the deed, so it begins the sentence. */
  private static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Every deed there are words for, its holes left open. */
  private static List<Filter.Option> verbs(Texts texts) {
    return texts.keysUnder("journal.").stream()
        .map(
            key ->
                new Filter.Option(
                    key.substring("journal.".length()),
                    Said.of("journal-page.verb-is", texts.t(key).replaceAll("\\{[^}]*}", "…"))))
        .toList();
  }

  private Condition wanted(ListRequest request, Viewer viewer) {
    var all = new ArrayList<Condition>();
    var who = request.value("who");
    if (!who.isEmpty()) {
      all.add(ENTRY.ACCOUNT.in(named(viewer, who, Set.of("account"))));
    }
    var unit = request.value("unit");
    if (!unit.isEmpty()) {
      var units = named(viewer, unit, Set.of("unit"));
      all.add(ENTRY.UNIT.in(units).or(ENTRY.ACTING_FOR.in(units)));
    }
    var about = request.value("about");
    if (!about.isEmpty()) {
      all.add(ENTRY.SUBJECT.in(named(viewer, about, Set.of())));
    }
    if (!request.value("verb").isEmpty()) {
      all.add(ENTRY.VERB.eq(request.value("verb")));
    }
    day(request, "from")
        .ifPresent(
            day -> all.add(ENTRY.HAPPENED_AT.ge(day.atStartOfDay(Time.VIETNAM).toInstant())));
    day(request, "until")
        .ifPresent(
            day ->
                all.add(
                    ENTRY.HAPPENED_AT.lt(day.plusDays(1).atStartOfDay(Time.VIETNAM).toInstant())));
    var reason = VietnameseText.fold(request.value("reason"));
    if (!reason.isEmpty()) {
      all.add(has(ENTRY.REASON_FOLDED, reason));
    }
    return DSL.and(all);
  }

  private static Condition has(Field<String> folded, String words) {
    var condition = DSL.noCondition();
    for (var word : words.split(" ", -1)) {
      condition = condition.and(folded.contains(word));
    }
    return condition;
  }

  /**
   * @param kinds of things; empty for every kind
   */
  private Set<UUID> named(Viewer viewer, String words, Set<String> kinds) {
    var ids = new HashSet<UUID>();
    id(words).ifPresent(ids::add);
    var folded = VietnameseText.fold(words);
    if (ids.isEmpty() && !folded.isEmpty()) {
      names.stream()
          .filter(source -> kinds.isEmpty() || kinds.contains(source.kind()))
          .forEach(source -> ids.addAll(source.found(viewer, folded, NAMESAKES)));
    }
    return ids;
  }

  private static Optional<UUID> id(String words) {
    try {
      return words.length() == 36 ? Optional.of(UUID.fromString(words)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A day that is none limits nothing: the filter stays to be seen and corrected. */
  private static Optional<LocalDate> day(ListRequest request, String name) {
    try {
      var text = request.value(name);
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(
              LocalDate.parse(text, text.contains("-") ? DateTimeFormatter.ISO_LOCAL_DATE : DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
