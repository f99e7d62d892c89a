package vn.guongsang.access;

import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.REORGANISATION;
import static vn.guongsang.registry.db.Tables.REORGANISATION_UNIT;
import static vn.guongsang.screening.db.Tables.SCREENING_;
import static vn.guongsang.shell.db.Tables.IMPORT;
import static vn.guongsang.shell.db.Tables.WORK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.RunningApp;
import vn.guongsang.access.signin.Passwords;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseName;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.Nobody;

/**
 * What the grid needs to be able to leak: units, accounts, entries and work inside and outside the
 * scope of those who ask. Everything outside bears the canary's name.
 */
final class GridWorld {

  /** What is typed to find it, and what must not come back. */
  static final String CANARY_TYPED = "kim tuyen";

  static final String CANARY = "Zykov7741";

  static final UnitId SCOPE = DemoIds.unit("hn/p-hoang-mai");
  static final UnitId BESIDE = DemoIds.unit("hn/p-hai-ba-trung");

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Instant NOW = Instant.parse("2026-01-05T03:00:00Z");

  private final RunningApp app;
  private final String hash;

  /** Ids by kind of thing: inside the scope, and outside with the canary's name. */
  record Pair(UUID inside, UUID outside) {}

  final Map<String, Pair> things;

  private GridWorld(RunningApp app) {
    this.app = app;
    this.hash = app.bean(Passwords.class).hash(Passwords.OF_THE_DEMO);
    var unitInside = unit("GRID-IN", "Trạm Y tế lưới kiểm thử", SCOPE);
    var unitOutside = unit("GRID-OUT", "Kim Tuyến " + CANARY, BESIDE);
    var accountInside = account("grid.inside", "Người Trong Phạm Vi", unitInside, false);
    var accountOutside = account("grid.outside", "Kim Tuyến " + CANARY, unitOutside, false);
    give(accountInside, Role.EMPLOYEE, unitInside);
    give(accountOutside, Role.EMPLOYEE, unitOutside);
    things =
        Map.of(
            "unit", new Pair(unitInside.value(), unitOutside.value()),
            "account", new Pair(accountInside.value(), accountOutside.value()),
            "entry",
                new Pair(
                    entry(accountInside, unitInside, "trong"),
                    entry(accountOutside, unitOutside, CANARY)),
            "work", new Pair(work(accountOutside), work(accountOutside)),
            "import",
                new Pair(sheet(accountOutside, unitOutside), sheet(accountOutside, unitOutside)),
            "person", new Pair(person(unitInside, "Trong"), person(unitOutside, CANARY)),
            "screening", new Pair(screening(unitInside, "trong"), screening(unitOutside, CANARY)),
            "reorganisation",
                new Pair(reorganisation(unitInside, "trong"), reorganisation(unitOutside, CANARY)));
  }

  static GridWorld in(RunningApp app) {
    return app.bean(TransactionTemplate.class).execute(status -> new GridWorld(app));
  }

  /** An account that holds one role over a unit, signed in without a second step. */
  AccountId holder(Role role, UnitId unit) {
    var login = "grid." + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    var account = account(login, "Lưới " + role, unit, true);
    give(account, role, unit);
    return account;
  }

  AccountId account(String login, String name, UnitId unit, boolean demo) {
    var id = new AccountId(DemoIds.of("grid", login));
    return app.bean(Accounts.class).insert(id, 1, unit, login, name, hash, false, demo, NOW);
  }

  void give(AccountId account, Role role, UnitId unit) {
    app.bean(Grants.class).insert(1, account, role, unit, DayRange.from(DAY), NOW);
  }

  private UnitId unit(String code, String name, UnitId parent) {
    var id = new UnitId(DemoIds.of("grid", code));
    var facts =
        new UnitFacts(code, name, "", UnitKind.PUBLIC_SERVICE, UnitLevel.BASE, parent, true, 900);
    app.bean(Units.class)
        .found(
            Nobody.system(1), List.of(new UnitDraft(id, DAY, facts)), LocalDate.of(2026, 11, 22));
    return id;
  }

  private UUID entry(AccountId subject, UnitId unit, String word) {
    return app.bean(Journal.class)
        .record(
            Nobody.system(1),
            Entry.of("access.account-edited", "account", subject.value())
                .in(unit)
                .because(word)
                .personal("name", null, word));
  }

  private UUID reorganisation(UnitId unit, String word) {
    var id = UUID.randomUUID();
    var sql = app.bean(DSLContext.class);
    sql.insertInto(REORGANISATION)
        .set(REORGANISATION.ID, id)
        .set(REORGANISATION.TENANT, 1)
        .set(REORGANISATION.KIND, "RENAME")
        .set(REORGANISATION.DAY, DAY)
        .set(REORGANISATION.DOCUMENT_KIND, "Quyết định")
        .set(REORGANISATION.DOCUMENT_NUMBER, "12/QĐ " + word)
        .set(REORGANISATION.DOCUMENT_ISSUER, "Kim Tuyến " + word)
        .set(REORGANISATION.DOCUMENT_TITLE, "Kim Tuyến " + word)
        .set(REORGANISATION.NOTE, word)
        .set(REORGANISATION.STATE, "APPLIED")
        .set(REORGANISATION.DONE_AT, NOW)
        .execute();
    sql.insertInto(REORGANISATION_UNIT)
        .set(REORGANISATION_UNIT.REORGANISATION, id)
        .set(REORGANISATION_UNIT.UNIT, unit.value())
        .set(REORGANISATION_UNIT.PART, "CHANGED")
        .set(REORGANISATION_UNIT.NAME, "Kim Tuyến " + word)
        .set(REORGANISATION_UNIT.ORDINAL, 1)
        .execute();
    return id;
  }

  private UUID person(UnitId unit, String word) {
    var id = UUID.randomUUID();
    var name = "Kim Tuyến " + word;
    app.bean(DSLContext.class)
        .insertInto(PERSON)
        .set(PERSON.ID, id)
        .set(PERSON.TENANT, 1)
        .set(PERSON.NAME, name)
        .set(PERSON.FOLDED, VietnameseText.fold(name))
        .set(PERSON.SORT_KEY, VietnameseName.sortKey(name))
        .set(PERSON.UNIT, unit.value())
        .set(PERSON.ENTERED_AT, NOW)
        .execute();
    return id;
  }

  private UUID screening(UnitId unit, String word) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(SCREENING_)
        .set(SCREENING_.ID, id)
        .set(SCREENING_.TENANT, 1)
        .set(SCREENING_.UNIT, unit.value())
        .set(SCREENING_.AWARD_TYPE, "CSTDT")
        .set(SCREENING_.YEAR, (short) 2025)
        .set(SCREENING_.RECEIVED_ON, DAY)
        .set(SCREENING_.RULE_SET, LocalDate.of(2025, 7, 1))
        .set(SCREENING_.FROM_LIST, false)
        .set(SCREENING_.FILE_NAME, "Kim Tuyến " + word)
        .set(SCREENING_.MADE_AT, NOW)
        .set(SCREENING_.STATE, "DONE")
        .execute();
    return id;
  }

  private UUID sheet(AccountId asker, UnitId unit) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(IMPORT)
        .set(IMPORT.ID, id)
        .set(IMPORT.TENANT, 1)
        .set(IMPORT.ACCOUNT, asker.value())
        .set(IMPORT.UNIT, unit.value())
        .set(IMPORT.KIND, "units")
        .set(IMPORT.SOURCE, "FILE")
        .set(IMPORT.FILE, UUID.randomUUID())
        .set(IMPORT.FILE_NAME, "Kim Tuyến " + CANARY + ".xlsx")
        .set(IMPORT.SHA256, "0")
        .set(IMPORT.SETTINGS, JSONB.valueOf("{}"))
        .set(IMPORT.STATE, "DROPPED")
        .set(IMPORT.MADE_AT, NOW)
        .execute();
    return id;
  }

  private UUID work(AccountId asker) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(WORK)
        .set(WORK.ID, id)
        .set(WORK.TENANT, 1)
        .set(WORK.ACCOUNT, asker.value())
        .set(WORK.KIND, "export")
        .set(WORK.TITLE, JSONB.valueOf("{\"key\":\"access.accounts.title\",\"args\":[]}"))
        .set(WORK.ORDER_, JSONB.valueOf("{}"))
        .set(WORK.STATE, "DONE")
        .set(WORK.ASKED_AT, NOW)
        .execute();
    return id;
  }
}
