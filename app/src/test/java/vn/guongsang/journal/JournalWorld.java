package vn.guongsang.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.Beans;
import vn.guongsang.TestDatabase;
import vn.guongsang.TestSql;
import vn.guongsang.TestViewer;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;

/** A journal on a database of its own, with a ward, a city and people who act for them. */
final class JournalWorld {

  static final UnitId CITY = new UnitId(UUID.fromString("019aa000-0000-7000-8000-000000000001"));
  static final UnitId WARD = new UnitId(UUID.fromString("019aa000-0000-7000-8000-000000000002"));
  static final AccountId MAI =
      new AccountId(UUID.fromString("019aa000-0000-7000-8000-0000000000a1"));
  static final AccountId AN =
      new AccountId(UUID.fromString("019aa000-0000-7000-8000-0000000000a2"));
  static final Instant MORNING = Instant.parse("2026-03-02T02:15:00Z");

  private static final Set<Right> RIGHTS = EnumSet.allOf(Right.class);

  /** Acts for the ward and sees only it. */
  static final Viewer WARD_CLERK =
      new TestViewer(AN, "Trần Văn An", WARD, RIGHTS, List.of(WARD), false);

  /** Acts for the city, a root. */
  static final Viewer INSPECTOR =
      new TestViewer(MAI, "Nguyễn Thị Mai", CITY, RIGHTS, List.of(CITY, WARD), true);

  final TestDatabase database = TestDatabase.fresh();
  final TestSql db = TestSql.on(database.asApplication());
  final TestSql owner = TestSql.on(database.asOwner());
  final JsonMapper json = new JsonMapper();
  final Clock clock = Clock.fixed(MORNING, ZoneOffset.UTC);
  final Vault vault = new Vault(Map.of(1, new byte[32]), new byte[32]);
  final Sequencer sequencer = new Sequencer(db.sql(), db.transaction(), json);
  final Journal journal = new Journal(db.sql(), vault, json, clock, sequencer);
  final PrivateValues privateValues = new PrivateValues(db.sql(), vault, json);
  final Histories histories =
      new Histories(db.sql(), Beans.of(NameOf.class, names()), privateValues, json);
  final JournalList list = new JournalList(db.sql(), histories, Beans.of(NameOf.class, names()));
  final Verification verification =
      new Verification(db.sql(), db.transaction(), json, privateValues);
  final Erasure erasure = new Erasure(db.sql(), histories, journal, json);

  static Texts vietnamese() {
    return new Dictionary().in(Language.VI);
  }

  static Texts english() {
    return new Dictionary().in(Language.EN);
  }

  /** An entry in a transaction of its own. */
  UUID write(Viewer doer, Entry entry) {
    return Objects.requireNonNull(db.transaction().execute(status -> journal.record(doer, entry)));
  }

  private static NameOf[] names() {
    return new NameOf[] {
      new Named("unit", Map.of(CITY.value(), "Thành phố Hà Nội", WARD.value(), "Phường Hoàng Mai")),
      new Named("account", Map.of(MAI.value(), "Nguyễn Thị Mai", AN.value(), "Trần Văn An"))
    };
  }

  /** Names as the modules that own the things would give them. */
  private record Named(String kind, Map<UUID, String> all) implements NameOf {
    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
      var found = new HashMap<>(all);
      found.keySet().retainAll(ids);
      return found;
    }

    @Override
    public Optional<String> href(UUID id) {
      return kind.equals("unit") ? Optional.of("/units/" + id) : Optional.empty();
    }

    @Override
    public List<UUID> found(Viewer viewer, String folded, int atMost) {
      return all.entrySet().stream()
          .filter(e -> VietnameseText.fold(e.getValue()).contains(folded))
          .map(Map.Entry::getKey)
          .limit(atMost)
          .toList();
    }
  }
}
