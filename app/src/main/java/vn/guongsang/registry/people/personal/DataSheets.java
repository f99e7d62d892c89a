package vn.guongsang.registry.people.personal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.NationalIds;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.Person;
import vn.guongsang.registry.people.personal.PersonalField.Show;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.page.Page;

/**
 * What is held about one person, field by field with category, purpose and how long, as a file they
 * can take home. That one was made stands in the journal; the sheet itself is kept nowhere.
 */
@Component
public class DataSheets {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final DSLContext sql;
  private final ObjectProvider<HoldsPersonalData> holders;
  private final ObjectProvider<NameOf> names;
  private final NationalIds numbers;
  private final People people;
  private final Journal journal;
  private final TransactionTemplate transaction;

  DataSheets(
      DSLContext sql,
      ObjectProvider<HoldsPersonalData> holders,
      ObjectProvider<NameOf> names,
      NationalIds numbers,
      People people,
      Journal journal,
      TransactionTemplate transaction) {
    this.sql = sql;
    this.holders = holders;
    this.names = names;
    this.numbers = numbers;
    this.people = people;
    this.journal = journal;
    this.transaction = transaction;
  }

  /** Every table that says something of people, of all modules. */
  public List<PersonalTable> tables() {
    return holders.orderedStream().flatMap(h -> h.tables().stream()).toList();
  }

  /** Makes the sheet, writes that it was made, and sends it; the viewer may see the person. */
  public void send(Page page, Person person, HttpServletResponse response) throws IOException {
    var bytes =
        transaction.execute(
            status -> {
              journal.record(page.viewer(), People.entry("people.sheet-made", person));
              return sheet(page.texts(), person, page.today());
            });
    response.setContentType("application/pdf");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(page.t("personal.sheet.file") + ".pdf", StandardCharsets.UTF_8)
            .build()
            .toString());
    response.getOutputStream().write(bytes);
  }

  byte[] sheet(Texts texts, Person person, LocalDate today) {
    var entries = people.entries(person.id());
    try (var pdf = new SheetPdf(texts.t("personal.sheet.title"))) {
      pdf.heading(texts.t("personal.sheet.title"), 16);
      pdf.line(texts.t("personal.sheet.of", person.name(), today));
      pdf.small(texts.t("personal.sheet.note"), 0);
      pdf.small(texts.t("personal.not-verified"), 0);
      for (var table : tables()) {
        if (!table.person().isEmpty()) {
          table(pdf, texts, table, entries);
        }
      }
      return pdf.bytes();
    }
  }

  private void table(SheetPdf pdf, Texts texts, PersonalTable table, Set<PersonId> entries) {
    var rows =
        sql.select(DSL.asterisk())
            .from(DSL.table(table.name()))
            .where(
                DSL.field(DSL.name(table.person()), UUID.class)
                    .in(entries.stream().map(PersonId::value).toList()))
            .orderBy(DSL.inline(1))
            .fetch();
    if (rows.isEmpty()) {
      return;
    }
    pdf.heading(texts.t(table.titleKey()), 13);
    for (var row : rows) {
      for (var field : table.fields()) {
        value(texts, field, row, table.name())
            .ifPresent(value -> pdf.field(texts.t(field.labelKey()), value, heldFor(texts, field)));
      }
    }
  }

  private static String heldFor(Texts texts, PersonalField field) {
    return texts.t(
        "personal.held-for",
        texts.t(field.category()),
        texts.t(field.purpose()),
        kept(texts, field));
  }

  /** How long it is kept, in words. */
  static String kept(Texts texts, PersonalField field) {
    return field.years() == 0
        ? texts.t("personal.for-ever")
        : texts.t("personal.years", field.years());
  }

  private Optional<String> value(Texts texts, PersonalField field, Record row, String table) {
    var kept = row.get(field.column());
    if (kept == null || kept.toString().isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (field.show()) {
          case Show.NotShown n -> null;
          case Show.Withheld w -> texts.t("personal.withheld");
          case Show.Sealed s -> sealed(texts, table, row);
          case Show.Words w -> texts.t("enum." + w.type() + "." + kept);
          case Show.Named n -> name(n.kind(), (UUID) kept);
          case Show.Plain p -> plain(texts, kept);
        });
  }

  private String sealed(Texts texts, String table, Record row) {
    if (!table.equals("registry.national_id")) {
      return texts.t("personal.sealed");
    }
    var id = row.get("id", UUID.class);
    return numbers.of(Set.of(new PersonId(row.get("person", UUID.class)))).stream()
        .filter(n -> n.id().equals(id))
        .map(NationalIds.Masked::shown)
        .findFirst()
        .orElse(texts.t("personal.sealed"));
  }

  private @Nullable String name(String kind, UUID id) {
    return names.stream()
        .filter(n -> n.kind().equals(kind))
        .map(n -> n.names(Set.of(id)).get(id))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String plain(Texts texts, Object kept) {
    return switch (kept) {
      case LocalDate day -> texts.day(day);
      case Instant moment -> texts.moment(moment);
      case OffsetDateTime moment -> texts.moment(moment.toInstant());
      case Boolean yes -> texts.t(yes ? "units.yes" : "units.no");
      default -> {
        var words = VietnameseText.clean(kept.toString());
        yield DAY.matcher(words).matches() ? texts.day(LocalDate.parse(words)) : words;
      }
    };
  }
}
