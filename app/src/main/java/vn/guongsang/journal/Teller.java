package vn.guongsang.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.journal.Changes.Side;
import vn.guongsang.journal.db.tables.records.EntryRecord;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Texts;

/**
 * Tells entries in one language. It remembers the names it has asked for, so one is made for each
 * page or export.
 */
final class Teller {

  private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z][\\w-]*)}");

  private final Map<String, NameOf> sources;
  private final PrivateValues privateValues;
  private final JsonMapper json;
  private final Texts texts;
  private final Map<String, Map<UUID, String>> names = new HashMap<>();

  Teller(Collection<NameOf> sources, PrivateValues privateValues, JsonMapper json, Texts texts) {
    this.sources = new HashMap<>();
    sources.forEach(s -> this.sources.put(s.kind(), s));
    this.privateValues = privateValues;
    this.json = json;
    this.texts = texts;
  }

  /** All names are asked for at once, and so are all personal values. */
  List<Told> tell(List<EntryRecord> entries) {
    var wanted = new HashMap<String, Set<UUID>>();
    var hidden = new HashSet<UUID>();
    for (var entry : entries) {
      want(wanted, "account", entry.getAccount());
      want(wanted, "unit", entry.getActingFor());
      want(wanted, entry.getSubjectKind(), entry.getSubject());
      facts(entry).values().forEach(fact -> want(wanted, fact));
      var changes = Changes.read(json, entry.getChanges());
      changes.hidden().forEach(h -> hidden.add(h.id()));
      changes
          .sides()
          .filter(Side.Plain.class::isInstance)
          .forEach(s -> want(wanted, ((Side.Plain) s).written()));
    }
    wanted.forEach(this::ask);
    var opened = privateValues.open(hidden);
    return entries.stream().map(entry -> tell(entry, opened)).toList();
  }

  private void want(Map<String, Set<UUID>> wanted, String kind, @Nullable UUID id) {
    if (id != null) {
      wanted.computeIfAbsent(kind, k -> new HashSet<>()).add(id);
    }
  }

  private void want(Map<String, Set<UUID>> wanted, String written) {
    if (Value.read(written) instanceof Value.Ref(var kind, var id)) {
      want(wanted, kind, id);
    }
  }

  private void ask(String kind, Set<UUID> ids) {
    var known = names.computeIfAbsent(kind, k -> new HashMap<>());
    var unknown = new HashSet<>(ids);
    unknown.removeAll(known.keySet());
    var source = sources.get(kind);
    if (source != null && !unknown.isEmpty()) {
      known.putAll(source.names(unknown));
    }
  }

  private Told tell(EntryRecord entry, Map<UUID, String> opened) {
    var changes =
        Changes.read(json, entry.getChanges()).all().stream()
            .map(
                change ->
                    new Told.Line(
                        label(entry.getSubjectKind(), change.field()),
                        shown(change.before(), opened),
                        shown(change.after(), opened)))
            .toList();
    return new Told(
        entry.getId(),
        entry.getHappenedAt(),
        entry.getAccount() == null
            ? texts.t("journal-page.system")
            : name("account", entry.getAccount()),
        entry.getActingFor() == null ? "" : name("unit", entry.getActingFor()),
        sentence(entry),
        Objects.requireNonNullElse(entry.getReason(), ""),
        changes,
        entry.getLink());
  }

  private List<Told.Part> sentence(EntryRecord entry) {
    var key = "journal." + entry.getVerb();
    if (!texts.has(key)) {
      return List.of(new Told.Part(texts.t("journal-page.unknown-verb", entry.getVerb()), null));
    }
    var pattern = texts.t(key);
    var facts = facts(entry);
    var parts = new ArrayList<Told.Part>();
    var hole = HOLE.matcher(pattern);
    var from = 0;
    while (hole.find()) {
      plain(parts, pattern.substring(from, hole.start()));
      from = hole.end();
      if (hole.group(1).equals("subject")) {
        parts.add(part(new Value.Ref(entry.getSubjectKind(), entry.getSubject())));
      } else {
        var fact = facts.get(hole.group(1));
        parts.add(fact == null ? new Told.Part("…", null) : part(Value.read(fact)));
      }
    }
    plain(parts, pattern.substring(from));
    return parts;
  }

  private static void plain(List<Told.Part> parts, String words) {
    if (!words.isEmpty()) {
      parts.add(new Told.Part(words, null));
    }
  }

  private Told.Part part(Value value) {
    return value instanceof Value.Ref(var kind, var id)
        ? new Told.Part(
            name(kind, id),
            Optional.ofNullable(sources.get(kind)).flatMap(s -> s.href(id)).orElse(null))
        : new Told.Part(words(value), null);
  }

  private Told.Shown shown(Side side, Map<UUID, String> opened) {
    return switch (side) {
      case Side.Plain(var written) ->
          new Told.Shown(written.isEmpty() ? "" : words(Value.read(written)), false, false);
      case Side.Hidden(var id, var hash) -> {
        var text = opened.get(id);
        yield text == null
            ? new Told.Shown(texts.t("journal-page.erased"), true, true)
            : new Told.Shown(words(Value.read(text)), false, true);
      }
    };
  }

  private String words(Value value) {
    return switch (value) {
      case Value.Number(var number) -> texts.number(number);
      case Value.Day(var day) -> texts.day(day);
      case Value.Words(var key) -> texts.has(key) ? texts.t(key) : key;
      case Value.Ref(var kind, var id) -> name(kind, id);
      case Value.Text(var text) -> text;
    };
  }

  private String name(String kind, UUID id) {
    var name = names.getOrDefault(kind, Map.of()).get(id);
    return name == null ? texts.t("journal-page.nameless") : name;
  }

  private String label(String subjectKind, String field) {
    var own = "journal-field." + subjectKind + "." + field;
    var common = "journal-field." + field;
    return texts.has(own) ? texts.t(own) : texts.has(common) ? texts.t(common) : field;
  }

  private Map<String, String> facts(EntryRecord entry) {
    var facts = new HashMap<String, String>();
    json.readTree(entry.getFacts().data())
        .properties()
        .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
    return facts;
  }
}
