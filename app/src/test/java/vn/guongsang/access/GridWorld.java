package vn.guongsang.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.guongsang.access.db.Tables.API_KEY;
import static vn.guongsang.decisions.db.Tables.AWARD_REVIEW;
import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.LAYOUT;
import static vn.guongsang.decisions.db.Tables.PRINTER;
import static vn.guongsang.decisions.db.Tables.TO_RETURN;
import static vn.guongsang.initiatives.db.Tables.INITIATIVE;
import static vn.guongsang.movements.db.Tables.REGISTRATION;
import static vn.guongsang.registry.db.Tables.HOUSEHOLD;
import static vn.guongsang.registry.db.Tables.REORGANISATION;
import static vn.guongsang.registry.db.Tables.REORGANISATION_UNIT;
import static vn.guongsang.screening.db.Tables.SCREENING_;
import static vn.guongsang.shell.db.Tables.IMPORT;
import static vn.guongsang.shell.db.Tables.WAITING_ROW;
import static vn.guongsang.shell.db.Tables.WORK;
import static vn.guongsang.targets.db.Tables.CLOSING;
import static vn.guongsang.targets.db.Tables.CONSISTENCY;
import static vn.guongsang.targets.db.Tables.PUBLICATION;
import static vn.guongsang.targets.db.Tables.QUESTION;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.RunningApp;
import vn.guongsang.TestViewer;
import vn.guongsang.access.signin.Passwords;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardDraft;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.DecisionDraft;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.Register;
import vn.guongsang.decisions.desk.Drafts;
import vn.guongsang.decisions.desk.reading.ListReading;
import vn.guongsang.decisions.money.Funds;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.documents.KeptFiles;
import vn.guongsang.documents.certificates.Layouts;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.Move;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementDraft;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.MovementLife;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.commitments.Commitment;
import vn.guongsang.movements.commitments.Commitments;
import vn.guongsang.movements.inspections.Findings;
import vn.guongsang.movements.inspections.Inspection;
import vn.guongsang.movements.inspections.InspectionId;
import vn.guongsang.movements.inspections.Inspections;
import vn.guongsang.movements.library.Document;
import vn.guongsang.movements.library.Library;
import vn.guongsang.movements.pledges.Pledge;
import vn.guongsang.movements.pledges.Pledges;
import vn.guongsang.movements.programmes.Programme;
import vn.guongsang.movements.programmes.Programmes;
import vn.guongsang.movements.programmes.Task;
import vn.guongsang.movements.programmes.TaskLife;
import vn.guongsang.movements.reports.FormSetting;
import vn.guongsang.movements.reports.ReportForm;
import vn.guongsang.movements.reports.ReportFormId;
import vn.guongsang.movements.reports.ReportForms;
import vn.guongsang.movements.reports.ReportWriting;
import vn.guongsang.movements.reports.Rhythm;
import vn.guongsang.movements.reviews.Review;
import vn.guongsang.movements.reviews.ReviewHolding;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Nobody;
import vn.guongsang.targets.IndicatorDraft;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Direction;

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
    var awardInside = award(unitInside, "trong");
    var awardOutside = award(unitOutside, "Kim Tuyến " + CANARY);
    things =
        new HashMap<>(
            Map.ofEntries(
                entry("unit", unitInside.value(), unitOutside.value()),
                entry("account", accountInside.value(), accountOutside.value()),
                entry(
                    "entry",
                    entry(accountInside, unitInside, "trong"),
                    entry(accountOutside, unitOutside, CANARY)),
                entry("screening", screening(unitInside, "trong"), screening(unitOutside, CANARY)),
                entry("list", list(unitInside, "trong"), list(unitOutside, CANARY)),
                entry("work", work(accountOutside), work(accountOutside)),
                entry("api-key", key(accountOutside), key(accountOutside)),
                entry(
                    "import",
                    sheet(accountOutside, unitOutside),
                    sheet(accountOutside, unitOutside)),
                entry(
                    "reorganisation",
                    reorganisation(unitInside, "trong"),
                    reorganisation(unitOutside, CANARY)),
                entry(
                    "waiting",
                    waiting(unitInside, "trong", sheet(accountOutside, unitOutside)),
                    waiting(unitOutside, CANARY, sheet(accountOutside, unitOutside))),
                entry("award", awardInside.id().value(), awardOutside.id().value()),
                entry(
                    "decision",
                    awardInside.decision().id().value(),
                    awardOutside.decision().id().value()),
                entry("layout", layout(unitInside, "trong"), layout(unitOutside, CANARY)),
                entry("printer", printer(unitInside, "trong"), printer(unitOutside, CANARY)),
                entry("issue", issue(unitInside, "trong"), issue(unitOutside, CANARY)),
                entry("indicator", indicator(unitInside, "trong"), indicator(unitOutside, CANARY)),
                entry("movement", movement(unitInside, "trong"), movement(unitOutside, CANARY)),
                entry(
                    "founding-document",
                    document(unitInside, "trong"),
                    document(unitOutside, CANARY)),
                entry("pledge", pledge(unitInside, "trong"), pledge(unitOutside, CANARY)),
                entry(
                    "movement-review",
                    movementReview(unitInside, "trong"),
                    movementReview(unitOutside, CANARY)),
                entry(
                    "inspection",
                    inspection(unitInside, "trong").value(),
                    inspection(unitOutside, CANARY).value()),
                entry("finding", finding(unitInside, "trong"), finding(unitOutside, CANARY)),
                entry(
                    "report-form",
                    reportForm(unitInside, "trong").value(),
                    reportForm(unitOutside, CANARY).value()),
                entry("report", report(unitInside, "trong"), report(unitOutside, CANARY)),
                entry(
                    "target-programme",
                    targetProgramme(unitInside, "trong"),
                    targetProgramme(unitOutside, CANARY)),
                entry("closing", closing(unitInside), closing(unitOutside)),
                entry("question", question(unitInside, "trong"), question(unitOutside, CANARY)),
                entry("review", review(awardInside), review(awardOutside)),
                entry("household", household(unitInside, "trong"), household(unitOutside, CANARY)),
                entry(
                    "registration",
                    registration(unitInside, "trong"),
                    registration(unitOutside, CANARY)),
                entry("programme", programme(unitInside, "trong"), programme(unitOutside, CANARY)),
                entry("task", task(unitInside, "trong"), task(unitOutside, CANARY)),
                entry(
                    "commitment", commitment(unitInside, "trong"), commitment(unitOutside, CANARY)),
                entry("fund", fund(unitInside, "trong"), fund(unitOutside, CANARY)),
                entry(
                    "return",
                    toReturn(awardInside, unitInside, "trong"),
                    toReturn(awardOutside, unitOutside, CANARY)),
                entry(
                    "initiative",
                    initiative(unitInside, "trong"),
                    initiative(unitOutside, "Kim Tuyến " + CANARY))));
    var inside = GridPeople.in(app, "Người Trong Lưới", unitInside);
    var outside = GridPeople.in(app, "Kim Tuyến " + CANARY, unitOutside);
    inside.forEach(
        (kind, id) -> things.put(kind, new Pair(id, Objects.requireNonNull(outside.get(kind)))));
  }

  private static Map.Entry<String, Pair> entry(String kind, UUID inside, UUID outside) {
    return Map.entry(kind, new Pair(inside, outside));
  }

  /** Entered by an officer of the unit, whose decision it then is. */
  private Award award(UnitId unit, String word) {
    var draft =
        new AwardDraft(
            new DecisionDraft("Ủy ban " + word, null, "12/QĐ-" + word, DAY, word, word, true, null),
            "TTLDTT",
            "MERIT",
            new Holder.OfUnit(unit),
            null,
            Period.of(2025),
            word,
            Vouched.RECORD);
    var system = Nobody.system(1);
    var id = app.bean(Register.class).enter(system, List.of(draft), "", DAY).getFirst();
    var award = app.bean(Awards.class).within(system, id);
    app.bean(DSLContext.class)
        .update(DECISION)
        .set(DECISION.UNIT, unit.value())
        .where(DECISION.ID.eq(award.decision().id().value()))
        .execute();
    return award;
  }

  private UUID layout(UnitId unit, String word) {
    var layouts = app.bean(Layouts.class);
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(LAYOUT)
        .set(LAYOUT.ID, id)
        .set(LAYOUT.TENANT, 1)
        .set(LAYOUT.UNIT, unit.value())
        .set(LAYOUT.BASE, "giay-khen")
        .set(LAYOUT.NAME, "Giấy khen " + word)
        .set(LAYOUT.BODY, JSONB.valueOf(layouts.write(layouts.find("giay-khen").orElseThrow())))
        .execute();
    return id;
  }

  private UUID printer(UnitId unit, String word) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(PRINTER)
        .set(PRINTER.ID, id)
        .set(PRINTER.TENANT, 1)
        .set(PRINTER.UNIT, unit.value())
        .set(PRINTER.NAME, "Máy in " + word)
        .execute();
    return id;
  }

  /** A draft that no paper was made of yet. */
  private UUID issue(UnitId unit, String word) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(DECISION)
        .set(DECISION.ID, id)
        .set(DECISION.TENANT, 1)
        .set(DECISION.UNIT, unit.value())
        .set(DECISION.ISSUER, "Ủy ban " + word)
        .set(DECISION.FOLDED, VietnameseText.fold("Ủy ban " + word))
        .set(DECISION.TITLE, "Dự thảo " + word)
        .set(DECISION.NUMBER, "")
        .set(DECISION.OUTSIDE, false)
        .set(DECISION.STATE, "DRAFT")
        .set(DECISION.STATE_SINCE, NOW)
        .set(DECISION.ENTERED_AT, NOW)
        .execute();
    return id;
  }

  private UUID household(UnitId unit, String word) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(HOUSEHOLD)
        .set(HOUSEHOLD.ID, id)
        .set(HOUSEHOLD.TENANT, 1)
        .set(HOUSEHOLD.UNIT, unit.value())
        .set(HOUSEHOLD.HEAD, "Kim Tuyến " + word)
        .set(HOUSEHOLD.FOLDED, VietnameseText.fold("Kim Tuyến " + word))
        .set(HOUSEHOLD.ADDRESS, word)
        .set(HOUSEHOLD.LOCAL_GROUP, word)
        .set(HOUSEHOLD.MADE_AT, NOW)
        .execute();
    return id;
  }

  private UUID review(Award award) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(AWARD_REVIEW)
        .set(AWARD_REVIEW.ID, id)
        .set(AWARD_REVIEW.TENANT, 1)
        .set(AWARD_REVIEW.AWARD, award.id().value())
        .set(AWARD_REVIEW.BECAUSE, award.id().value())
        .set(AWARD_REVIEW.STATE, "OPEN")
        .set(AWARD_REVIEW.ASKED_AT, NOW)
        .execute();
    return id;
  }

  private UUID fund(UnitId unit, String word) {
    return app.bean(Funds.class).open(Nobody.system(1), unit, 2026, "Kim Tuyến " + word).value();
  }

  private UUID registration(UnitId unit, String word) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(REGISTRATION)
        .set(REGISTRATION.ID, id)
        .set(REGISTRATION.TENANT, 1)
        .set(REGISTRATION.UNIT, unit.value())
        .set(REGISTRATION.YEAR, (short) 2026)
        .set(REGISTRATION.SCHOOL_YEAR, false)
        .set(REGISTRATION.AWARD_TYPE, "TTLDTT")
        .set(REGISTRATION.STATE, "REGISTERED")
        .set(REGISTRATION.AIM, "Kim Tuyến " + word)
        .set(REGISTRATION.REGISTERED_ON, DAY)
        .set(REGISTRATION.MADE_AT, NOW)
        .execute();
    return id;
  }

  private UUID programme(UnitId unit, String word) {
    return app.bean(Programmes.class)
        .setUp(
            Nobody.system(1),
            new Programme.Said(unit, null, null, "Kim Tuyến " + word, "", DAY, null),
            DAY)
        .value();
  }

  private UUID task(UnitId unit, String word) {
    return app.bean(TaskLife.class)
        .give(
            Nobody.system(1),
            unit,
            new Task.Said(
                null, null, unit, null, "Kim Tuyến " + word, "", "", "", "", DAY.plusYears(1)),
            List.of(),
            DAY)
        .value();
  }

  private UUID commitment(UnitId unit, String word) {
    return app.bean(Commitments.class)
        .drawUp(
            Nobody.system(1),
            new Commitment.Said(
                unit,
                null,
                Commitment.CommitmentKind.CONDUCT,
                "Kim Tuyến " + word,
                "Lời cam kết",
                DAY,
                null))
        .value();
  }

  private UUID toReturn(Award award, UnitId unit, String word) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(TO_RETURN)
        .set(TO_RETURN.ID, id)
        .set(TO_RETURN.TENANT, 1)
        .set(TO_RETURN.AWARD, award.id().value())
        .set(TO_RETURN.DECISION, issue(unit, word))
        .set(TO_RETURN.KIND, "OBJECT")
        .set(TO_RETURN.WHAT, "Kim Tuyến " + word)
        .set(TO_RETURN.ASKED_AT, NOW)
        .execute();
    return id;
  }

  private UUID indicator(UnitId unit, String word) {
    return app.bean(Indicators.class)
        .define(
            Nobody.system(1),
            new IndicatorDraft(
                unit, "Kim Tuyến " + word, "hộ", 0, Direction.UP, Aggregation.SUM, null, ""))
        .value();
  }

  private UUID movement(UnitId unit, String word) {
    var id =
        app.bean(Movements.class)
            .draft(
                Nobody.system(1),
                unit,
                new MovementDraft(
                    "Kim Tuyến " + word,
                    word,
                    Movement.Kind.REGULAR,
                    Movement.Scope.UNIT,
                    word,
                    false,
                    DAY,
                    null,
                    word,
                    word,
                    List.of(),
                    null,
                    null,
                    null));
    app.bean(MovementLife.class).move(Nobody.system(1), id, 1, Move.LAUNCH, DAY, word, DAY);
    return id.value();
  }

  private UUID movementReview(UnitId unit, String word) {
    return app.bean(ReviewHolding.class)
        .write(
            Nobody.system(1),
            new MovementId(movement(unit, word)),
            new Review.Said(
                Review.ReviewKind.MIDTERM,
                DAY,
                vn.guongsang.targets.figures.Period.year(2026),
                "Kim Tuyến " + word,
                word,
                word),
            paper(word))
        .value();
  }

  private InspectionId inspection(UnitId unit, String word) {
    return app.bean(Inspections.class)
        .plan(
            Nobody.system(1),
            new MovementId(movement(unit, word)),
            unit,
            new Inspection.Said("Kim Tuyến " + word, word, word, DAY, null));
  }

  private ReportFormId reportForm(UnitId unit, String word) {
    return app.bean(FormSetting.class)
        .set(
            Nobody.system(1),
            new MovementId(movement(unit, word)),
            new ReportForm.Said(
                "Kim Tuyến " + word,
                Rhythm.YEAR,
                vn.guongsang.targets.figures.Period.year(DAY.getYear()),
                10,
                ReportForm.Owing.RESPONDING,
                List.of(),
                List.of("Kim Tuyến " + word),
                List.of(),
                0));
  }

  private UUID report(UnitId unit, String word) {
    var form = app.bean(ReportForms.class).within(Nobody.system(1), reportForm(unit, word));
    return app.bean(ReportWriting.class)
        .write(
            Nobody.system(1),
            form,
            unit,
            vn.guongsang.targets.figures.Period.year(DAY.getYear()),
            0,
            new ReportWriting.Words(java.util.Map.of(), java.util.Map.of()),
            DAY)
        .value();
  }

  private UUID finding(UnitId unit, String word) {
    return app.bean(Findings.class)
        .note(
            Nobody.system(1),
            inspection(unit, word),
            unit,
            "Kim Tuyến " + word,
            word,
            DAY.plusYears(1),
            DAY)
        .value();
  }

  private UUID document(UnitId unit, String word) {
    return app.bean(Library.class)
        .keep(
            Nobody.system(1),
            new Document.Said(
                unit, Document.DocumentKind.PLAN, "1/" + word, DAY, word, "Kim Tuyến " + word),
            paper(word))
        .value();
  }

  private UUID pledge(UnitId unit, String word) {
    return app.bean(Pledges.class)
        .draw(
            Nobody.system(1),
            new MovementId(movement(unit, word)),
            unit,
            new Pledge.Said("Kim Tuyến " + word, word, DAY, word))
        .value();
  }

  private UUID targetProgramme(UnitId unit, String word) {
    return app.bean(vn.guongsang.targets.programmes.Programmes.class)
        .found(
            Nobody.system(1),
            new vn.guongsang.targets.programmes.Programme.Draft(
                unit,
                "Chương trình " + word,
                "1/CTr",
                vn.guongsang.targets.figures.Period.year(2026),
                List.of(new IndicatorId(indicator(unit, "chương trình " + word)))));
  }

  private UUID closing(UnitId unit) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(CLOSING)
        .set(CLOSING.ID, id)
        .set(CLOSING.TENANT, 1)
        .set(CLOSING.UNIT, unit.value())
        .set(CLOSING.PERIOD, "2026")
        .set(CLOSING.DUE_DAY, LocalDate.of(2026, 12, 31))
        .set(CLOSING.MADE_AT, NOW)
        .execute();
    return id;
  }

  /** Of nobody's figures: what is public is so for every role. */
  UUID publication() {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(PUBLICATION)
        .set(PUBLICATION.ID, id)
        .set(PUBLICATION.TENANT, 1)
        .set(PUBLICATION.UNIT, vn.guongsang.demo.DemoIds.unit("hn").value())
        .set(PUBLICATION.UNIT_NAME, "Thành phố")
        .set(PUBLICATION.PERIOD, "2022")
        .set(PUBLICATION.DOCUMENT, "1/TB")
        .set(PUBLICATION.PUBLISHED_AT, NOW)
        .execute();
    return id;
  }

  private UUID question(UnitId unit, String word) {
    var check = UUID.randomUUID();
    var id = UUID.randomUUID();
    var sql = app.bean(DSLContext.class);
    sql.insertInto(CONSISTENCY)
        .set(CONSISTENCY.ID, check)
        .set(CONSISTENCY.TENANT, 1)
        .set(CONSISTENCY.UNIT, unit.value())
        .set(CONSISTENCY.KIND, "PART_OF_WHOLE")
        .set(CONSISTENCY.PARTS, new UUID[] {UUID.randomUUID(), UUID.randomUUID()})
        .set(CONSISTENCY.MADE_AT, NOW)
        .execute();
    sql.insertInto(QUESTION)
        .set(QUESTION.ID, id)
        .set(QUESTION.TENANT, 1)
        .set(QUESTION.CONSISTENCY, check)
        .set(QUESTION.UNIT, unit.value())
        .set(QUESTION.PERIOD, "2026")
        .set(QUESTION.EXPECTED, BigDecimal.ONE)
        .set(QUESTION.FOUND, BigDecimal.TWO)
        .set(QUESTION.WORDS, "Kim Tuyến " + word)
        .set(QUESTION.ASKED_AT, NOW)
        .execute();
    return id;
  }

  /** Decided already, so that nothing sealed is needed; who may see it is the same. */
  private UUID waiting(UnitId unit, String word, UUID imported) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(WAITING_ROW)
        .set(WAITING_ROW.ID, id)
        .set(WAITING_ROW.TENANT, 1)
        .set(WAITING_ROW.UNIT, unit.value())
        .set(WAITING_ROW.KIND, "awards")
        .set(WAITING_ROW.IMPORT, imported)
        .set(WAITING_ROW.ROW_NO, 1)
        .set(WAITING_ROW.STATE, "DISMISSED")
        .set(WAITING_ROW.REASON, "Kim Tuyến " + word)
        .set(WAITING_ROW.MADE_AT, NOW)
        .set(WAITING_ROW.DECIDED_AT, NOW)
        .execute();
    return id;
  }

  private UUID initiative(UnitId unit, String word) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(INITIATIVE)
        .set(INITIATIVE.ID, id)
        .set(INITIATIVE.TENANT, 1)
        .set(INITIATIVE.UNIT, unit.value())
        .set(INITIATIVE.TITLE, "Sáng kiến " + word)
        .set(INITIATIVE.FOLDED, VietnameseText.fold("Sáng kiến " + word))
        .set(INITIATIVE.KIND, "INITIATIVE")
        .set(INITIATIVE.YEAR, (short) 2025)
        .set(INITIATIVE.SCOPE, "GRASSROOTS")
        .set(INITIATIVE.VOUCHED, "RECORD")
        .set(INITIATIVE.ENTERED_AT, NOW)
        .execute();
    return id;
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
        .set(REORGANISATION.FILE, paper(word))
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

  private UUID paper(String word) {
    return app.bean(KeptFiles.class)
        .keep(
            Nobody.system(1),
            word + ".pdf",
            "application/pdf",
            ("%PDF-" + word).getBytes(StandardCharsets.UTF_8))
        .id();
  }

  /** A list begun at the desk of the unit. */
  private UUID list(UnitId unit, String word) {
    var officer =
        new TestViewer(new AccountId(UUID.randomUUID()), "x", unit, Set.of(), List.of(unit), false);
    return app.bean(Drafts.class)
        .begin(officer, "Kim Tuyến " + word, ListReading.pasted("Họ và tên\nKim Tuyến " + word));
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

  private UUID key(AccountId owner) {
    var id = UUID.randomUUID();
    app.bean(DSLContext.class)
        .insertInto(API_KEY)
        .set(API_KEY.ID, id)
        .set(API_KEY.TENANT, 1)
        .set(API_KEY.ACCOUNT, owner.value())
        .set(API_KEY.NAME, "Kim Tuyến " + CANARY + " " + id)
        .set(API_KEY.HASH, java.util.Arrays.copyOf(id.toString().getBytes(UTF_8), 32))
        .set(API_KEY.MADE_AT, NOW)
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
