package vn.guongsang.registry.people;

import java.util.Optional;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;

/** Which person an account belongs to; filled in by access. */
public interface OwnPerson {
  Optional<PersonId> of(AccountId account);
}
