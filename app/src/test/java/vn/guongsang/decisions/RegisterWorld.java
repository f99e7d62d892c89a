package vn.guongsang.decisions;

import static vn.guongsang.registry.db.Tables.FORMER_NAME;
import static vn.guongsang.registry.db.Tables.KNOWN_NAME;
import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.POST;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.TestViewer;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseName;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.shell.Viewer;

/** The register on a database of its own, with a ward, its school and people of both. */
public final class RegisterWorld implements AutoCloseable {

  public static final LocalDate TODAY = RegistryWorld.TODAY;
  public static final Viewer OFFICER = RegistryWorld.OFFICER;

  private final RegistryWorld registry;
  public final UnitId ward;
  public final UnitId school;
  public final PersonId lan;

  public RegisterWorld(Class<?>... more) {
    registry = new RegistryWorld(RegisterParts.with(more));
    ward = registry.unit("Phường Hoàng Mai", UnitKind.WARD, LocalDate.of(2010, 1, 1));
    school =
        registry.unit("Trường THCS Hoàng Văn Thụ", UnitKind.SCHOOL, LocalDate.of(2010, 1, 1), ward);
    lan = person("Nguyễn Thị Lan", school);
  }

  /** Acts for the only root, and so may see every line. */
  Viewer chief() {
    return new TestViewer(
        new AccountId(new UUID(0, 2)), "Chánh văn phòng", ward, Set.of(), List.of(), true);
  }

  public RegistryWorld registry() {
    return registry;
  }

  public Register register() {
    return registry.bean(Register.class);
  }

  public Awards awards() {
    return registry.bean(Awards.class);
  }

  public PersonId person(String name, @Nullable UnitId unit) {
    var id = UUID.randomUUID();
    registry
        .sql()
        .insertInto(PERSON)
        .set(PERSON.ID, id)
        .set(PERSON.TENANT, 1)
        .set(PERSON.NAME, name)
        .set(PERSON.FOLDED, VietnameseText.fold(name))
        .set(PERSON.SORT_KEY, VietnameseName.sortKey(name))
        .set(PERSON.UNIT, unit == null ? null : unit.value())
        .set(PERSON.ENTERED_AT, Instant.parse("2026-01-01T00:00:00Z"))
        .execute();
    known(name);
    return new PersonId(id);
  }

  /** As whoever enters a person does: names are searched there. */
  private void known(String name) {
    registry
        .sql()
        .insertInto(KNOWN_NAME, KNOWN_NAME.FOLDED)
        .values(VietnameseText.fold(name))
        .onConflictDoNothing()
        .execute();
  }

  void formerly(PersonId person, String name, LocalDate until) {
    registry
        .sql()
        .insertInto(FORMER_NAME)
        .set(FORMER_NAME.ID, UUID.randomUUID())
        .set(FORMER_NAME.PERSON, person.value())
        .set(FORMER_NAME.TENANT, 1)
        .set(FORMER_NAME.NAME, name)
        .set(FORMER_NAME.FOLDED, VietnameseText.fold(name))
        .set(FORMER_NAME.UNTIL_DAY, until)
        .set(FORMER_NAME.REASON, "đổi tên")
        .execute();
    known(name);
  }

  void served(PersonId person, UnitId unit, LocalDate from, @Nullable LocalDate until) {
    registry
        .sql()
        .insertInto(POST)
        .set(POST.ID, UUID.randomUUID())
        .set(POST.PERSON, person.value())
        .set(POST.TENANT, 1)
        .set(POST.UNIT, unit.value())
        .set(POST.STAFF_GROUP, "PROFESSIONAL")
        .set(POST.FROM_DAY, from)
        .set(POST.UNTIL_DAY, until)
        .set(POST.VOUCHED, "RECORD")
        .execute();
  }

  void merge(PersonId gone, PersonId kept) {
    registry
        .sql()
        .update(PERSON)
        .set(PERSON.MERGED_INTO, kept.value())
        .where(PERSON.ID.eq(gone.value()))
        .execute();
  }

  public static DecisionDraft decision(String number, LocalDate day) {
    return new DecisionDraft(
        "UBND quận Hoàng Mai",
        Authority.Body.DISTRICT_CHAIR,
        number,
        day,
        "Về việc tặng danh hiệu thi đua",
        "Nguyễn Minh Tâm",
        true,
        null);
  }

  public static AwardDraft draft(DecisionDraft decision, String type, PersonId person, int year) {
    return new AwardDraft(
        decision,
        type,
        "MERIT",
        new Holder.OfPerson(person),
        null,
        Period.of(year),
        "",
        Vouched.RECORD);
  }

  @Override
  public void close() {
    registry.close();
  }
}
