package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.OwnPerson;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.personal.DataCategory;
import vn.guongsang.registry.people.personal.DataPurpose;
import vn.guongsang.registry.people.personal.HoldsPersonalData;
import vn.guongsang.registry.people.personal.PersonalField.Show;
import vn.guongsang.registry.people.personal.PersonalTable;

/** Whose account is whose, and what accounts hold about them. */
@Component
public class AccountPersons implements OwnPerson, HoldsPersonalData {

  private static final int FIVE = 5;

  private final DSLContext sql;
  private final People people;

  AccountPersons(DSLContext sql, People people) {
    this.sql = sql;
    this.people = people;
  }

  /** Today's name of whoever it belongs to; empty text for nobody. */
  public String nameOf(AccountId account) {
    return of(account).flatMap(people::find).map(person -> person.name()).orElse("");
  }

  @Override
  public Optional<PersonId> of(AccountId account) {
    return sql.select(ACCOUNT.PERSON)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(account.value()))
        .and(ACCOUNT.PERSON.isNotNull())
        .fetchOptional(row -> new PersonId(row.value1()));
  }

  @Override
  public List<PersonalTable> tables() {
    return List.of(
        PersonalTable.of("access.account", "person", "access.personal.account")
            .with(
                "login",
                "access.account.login",
                DataCategory.IDENTITY,
                DataPurpose.SIGN_IN,
                FIVE,
                Show.PLAIN)
            .with(
                "name",
                "access.account.name",
                DataCategory.IDENTITY,
                DataPurpose.SIGN_IN,
                FIVE,
                Show.PLAIN)
            .with(
                "signed_in_at",
                "access.account.signed-in",
                DataCategory.SERVICE,
                DataPurpose.ACCOUNT_FOR,
                FIVE,
                Show.PLAIN)
            .with(
                "unit",
                "access.account.unit",
                DataCategory.SERVICE,
                DataPurpose.SIGN_IN,
                FIVE,
                new Show.Named("unit"))
            .technical(
                "id",
                "tenant",
                "person",
                "folded",
                "password",
                "password_temporary",
                "password_set_at",
                "totp_key_no",
                "totp_sealed",
                "totp_since",
                "totp_last_step",
                "totp_offer_key_no",
                "totp_offer_sealed",
                "language",
                "demo",
                "disabled_at",
                "made_at",
                "version"));
  }
}
