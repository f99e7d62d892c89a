package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.shell.Viewer;

/** Who, in the registry, the viewer's account belongs to. */
@Component
public class OwnPerson {

  private final DSLContext sql;

  OwnPerson(DSLContext sql) {
    this.sql = sql;
  }

  /** Empty while nobody has said whose account it is. */
  public Optional<PersonId> of(Viewer viewer) {
    return viewer
        .account()
        .flatMap(
            account ->
                sql.select(ACCOUNT.PERSON)
                    .from(ACCOUNT)
                    .where(ACCOUNT.ID.eq(account.value()))
                    .fetchOptional(ACCOUNT.PERSON))
        .map(PersonId::new);
  }
}
