package vn.guongsang.registry.people.personal;

import static vn.guongsang.registry.people.personal.DataCategory.IDENTITY;
import static vn.guongsang.registry.people.personal.DataCategory.MERIT;
import static vn.guongsang.registry.people.personal.DataCategory.REQUEST;
import static vn.guongsang.registry.people.personal.DataCategory.SENSITIVE;
import static vn.guongsang.registry.people.personal.DataCategory.SERVICE;
import static vn.guongsang.registry.people.personal.DataPurpose.ACCOUNT_FOR;
import static vn.guongsang.registry.people.personal.DataPurpose.ANSWER_PERSON;
import static vn.guongsang.registry.people.personal.DataPurpose.JUDGE_AWARDS;
import static vn.guongsang.registry.people.personal.DataPurpose.TELL_APART;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.personal.PersonalField.Show;

/**
 * What the registry holds of people, and what the journal does, which cannot know people itself.
 * The years are the product's own until an office sets its own: no text was found that gives them.
 */
@Component
class RegistryPersonalData implements HoldsPersonalData {

  private static final int FOR_EVER = 0;
  private static final int TWENTY = 20;
  private static final int FIVE = 5;

  private static final Show UNIT = new Show.Named("unit");

  @Override
  public List<PersonalTable> tables() {
    return List.of(
        person(),
        formerName(),
        nationalId(),
        post(),
        rating(),
        discipline(),
        hold(),
        leave(),
        request(),
        household(),
        PersonalTable.of("registry.suspected_pair", "", "personal.table.pair")
            .technical(
                "id",
                "tenant",
                "one",
                "other",
                "certainty",
                "signs",
                "state",
                "judged_by",
                "judged_at",
                "reason",
                "found_at"),
        PersonalTable.of("registry.person_merge", "", "personal.table.merge")
            .technical(
                "id",
                "tenant",
                "kept",
                "gone",
                "filled",
                "reason",
                "done_by",
                "done_at",
                "undone_by",
                "undone_at",
                "undone_reason"),
        PersonalTable.of("registry.known_name", "", "personal.table.names")
            .technical("folded", "given"),
        PersonalTable.of("journal.entry", "", "personal.table.journal")
            .technical(
                "id",
                "tenant",
                "happened_at",
                "account",
                "acting_for",
                "verb",
                "subject_kind",
                "subject",
                "unit",
                "reason",
                "reason_folded",
                "facts",
                "changes",
                "link"),
        PersonalTable.of("journal.private_value", "", "personal.table.journal")
            .with("sealed", "personal.journal-value", IDENTITY, ACCOUNT_FOR, FOR_EVER, Show.SEALED)
            .technical("id", "key_no", "salt"));
  }

  private static PersonalTable person() {
    return PersonalTable.of("registry.person", "id", "personal.table.person")
        .with("name", "people.name", IDENTITY, TELL_APART, FOR_EVER, Show.PLAIN)
        .with("birth_day", "people.born", IDENTITY, TELL_APART, FOR_EVER, Show.PLAIN)
        .with("birth_year", "people.birth-year", IDENTITY, TELL_APART, FOR_EVER, Show.PLAIN)
        .with("sex", "people.sex", IDENTITY, TELL_APART, FOR_EVER, new Show.Words("Sex"))
        .with("died_on", "people.died-on", IDENTITY, JUDGE_AWARDS, FOR_EVER, Show.PLAIN)
        .with("unit", "people.unit", SERVICE, JUDGE_AWARDS, FOR_EVER, UNIT)
        .with("position", "people.position", SERVICE, JUDGE_AWARDS, FOR_EVER, Show.PLAIN)
        .with(
            "staff_group",
            "people.group",
            SERVICE,
            JUDGE_AWARDS,
            FOR_EVER,
            new Show.Words("StaffGroup"))
        .technical(
            "id",
            "tenant",
            "folded",
            "sort_key",
            "merged_into",
            "entered_at",
            "version",
            "imported");
  }

  private static PersonalTable formerName() {
    return PersonalTable.of("registry.former_name", "person", "people.former-names")
        .with("name", "people.name", IDENTITY, TELL_APART, FOR_EVER, Show.PLAIN)
        .with("from_day", "record.from", IDENTITY, TELL_APART, FOR_EVER, Show.PLAIN)
        .with("until_day", "personal.until", IDENTITY, TELL_APART, FOR_EVER, Show.PLAIN)
        .with("reason", "record.reason", IDENTITY, TELL_APART, FOR_EVER, Show.PLAIN)
        .technical("id", "person", "tenant", "folded");
  }

  private static PersonalTable nationalId() {
    return PersonalTable.of("registry.national_id", "person", "people.numbers")
        .with("digits", "personal.digits", IDENTITY, TELL_APART, TWENTY, Show.PLAIN)
        .with("sealed", "people.number", IDENTITY, TELL_APART, TWENTY, Show.SEALED)
        .technical("id", "person", "tenant", "key_no", "blind");
  }

  private static PersonalTable post() {
    return PersonalTable.of("registry.post", "person", "people.posts")
        .with("unit", "people.unit", SERVICE, JUDGE_AWARDS, FOR_EVER, UNIT)
        .with("position", "people.position", SERVICE, JUDGE_AWARDS, FOR_EVER, Show.PLAIN)
        .with(
            "staff_group",
            "people.group",
            SERVICE,
            JUDGE_AWARDS,
            FOR_EVER,
            new Show.Words("StaffGroup"))
        .with(
            "deputy_head_up", "people.deputy-head-up", SERVICE, JUDGE_AWARDS, FOR_EVER, Show.PLAIN)
        .with("direct", "people.direct", SERVICE, JUDGE_AWARDS, FOR_EVER, Show.PLAIN)
        .with("main", "personal.main", SERVICE, JUDGE_AWARDS, FOR_EVER, Show.PLAIN)
        .with(
            "service_post",
            "people.service-post",
            SERVICE,
            JUDGE_AWARDS,
            FOR_EVER,
            new Show.Words("ServicePost"))
        .with("from_day", "record.from", SERVICE, JUDGE_AWARDS, FOR_EVER, Show.PLAIN)
        .with("until_day", "personal.until", SERVICE, JUDGE_AWARDS, FOR_EVER, Show.PLAIN)
        .with(
            "vouched", "record.vouched", SERVICE, JUDGE_AWARDS, FOR_EVER, new Show.Words("Vouched"))
        .technical("id", "person", "tenant", "imported");
  }

  private static PersonalTable decided(PersonalTable table, DataCategory category, int years) {
    return table
        .with("unit", "people.unit", category, JUDGE_AWARDS, years, UNIT)
        .with("issuer", "record.issuer", category, JUDGE_AWARDS, years, Show.PLAIN)
        .with("decision_number", "record.number", category, JUDGE_AWARDS, years, Show.PLAIN)
        .with("decision_day", "record.decision-day", category, JUDGE_AWARDS, years, Show.PLAIN)
        .with("vouched", "record.vouched", category, JUDGE_AWARDS, years, new Show.Words("Vouched"))
        .with("reason", "record.reason", category, ACCOUNT_FOR, years, Show.PLAIN)
        .technical(
            "id",
            "tenant",
            "person",
            "file",
            "standing",
            "corrects",
            "entered_by",
            "entered_at",
            "imported");
  }

  private static PersonalTable rating() {
    return decided(
        PersonalTable.of("registry.rating", "person", "personal.table.ratings")
            .with("year", "record.year", MERIT, JUDGE_AWARDS, FOR_EVER, Show.PLAIN)
            .with("school_year", "record.school-year", MERIT, JUDGE_AWARDS, FOR_EVER, Show.PLAIN)
            .with(
                "level",
                "record.level",
                MERIT,
                JUDGE_AWARDS,
                FOR_EVER,
                new Show.Words("RatingLevel")),
        MERIT,
        FOR_EVER);
  }

  private static PersonalTable discipline() {
    return decided(
        PersonalTable.of("registry.discipline", "person", "moment.discipline")
            .with(
                "measure",
                "record.measure",
                SENSITIVE,
                JUDGE_AWARDS,
                TWENTY,
                new Show.Words("Measure"))
            .with("from_day", "record.from", SENSITIVE, JUDGE_AWARDS, TWENTY, Show.PLAIN)
            .with("until_day", "personal.until", SENSITIVE, JUDGE_AWARDS, TWENTY, Show.PLAIN),
        SENSITIVE,
        TWENTY);
  }

  private static PersonalTable hold() {
    return PersonalTable.of("registry.hold", "person", "moment.hold")
        .with("from_day", "record.from", SENSITIVE, JUDGE_AWARDS, TWENTY, Show.PLAIN)
        .with("until_day", "personal.until", SENSITIVE, JUDGE_AWARDS, TWENTY, Show.PLAIN)
        .with("ground", "record.ground", SENSITIVE, JUDGE_AWARDS, TWENTY, Show.WITHHELD)
        .with("document", "record.document", SENSITIVE, JUDGE_AWARDS, TWENTY, Show.WITHHELD)
        .with("release", "record.hold.how", SENSITIVE, JUDGE_AWARDS, TWENTY, Show.WITHHELD)
        .with("reason", "record.reason", SENSITIVE, JUDGE_AWARDS, TWENTY, Show.WITHHELD)
        .technical(
            "id",
            "tenant",
            "person",
            "unit",
            "file",
            "standing",
            "corrects",
            "entered_by",
            "entered_at");
  }

  private static PersonalTable leave() {
    return PersonalTable.of("registry.leave", "person", "moment.leave")
        .with("kind", "record.kind", SENSITIVE, JUDGE_AWARDS, TWENTY, new Show.Words("LeaveKind"))
        .with("from_day", "record.from", SENSITIVE, JUDGE_AWARDS, TWENTY, Show.PLAIN)
        .with("until_day", "personal.until", SENSITIVE, JUDGE_AWARDS, TWENTY, Show.PLAIN)
        .with(
            "vouched", "record.vouched", SENSITIVE, JUDGE_AWARDS, TWENTY, new Show.Words("Vouched"))
        .with("reason", "record.reason", SENSITIVE, ACCOUNT_FOR, TWENTY, Show.PLAIN)
        .technical(
            "id",
            "tenant",
            "person",
            "standing",
            "corrects",
            "entered_by",
            "entered_at",
            "imported");
  }

  private static PersonalTable request() {
    return PersonalTable.of("registry.correction_request", "person", "own.requests")
        .with("field", "own.field", REQUEST, ANSWER_PERSON, FIVE, new Show.Words("RecordField"))
        .with("sealed", "own.text", REQUEST, ANSWER_PERSON, FIVE, Show.SEALED)
        .with("asked_at", "own.asked-at", REQUEST, ANSWER_PERSON, FIVE, Show.PLAIN)
        .with("state", "own.state", REQUEST, ANSWER_PERSON, FIVE, new Show.Words("RequestState"))
        .with("answer", "own.answer-label", REQUEST, ANSWER_PERSON, FIVE, Show.PLAIN)
        .technical(
            "id",
            "tenant",
            "person",
            "key_no",
            "asked_by",
            "answered_by",
            "answered_at",
            "version");
  }

  /** Where the person is known to be its head. */
  private static PersonalTable household() {
    return PersonalTable.of("registry.household", "person", "personal.table.household")
        .with("head", "people.name", IDENTITY, JUDGE_AWARDS, FOR_EVER, Show.PLAIN)
        .with("address", "personal.address", IDENTITY, TELL_APART, FOR_EVER, Show.PLAIN)
        .with("unit", "people.unit", SERVICE, JUDGE_AWARDS, FOR_EVER, UNIT)
        .technical("id", "tenant", "folded", "person", "local_group", "made_at", "version");
  }
}
