package vn.guongsang.journal;

import static vn.guongsang.journal.db.Tables.ENTRY;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Texts;

/**
 * What happened to one record, for the foot of its page. The module that shows the record has made
 * sure that the viewer may see it.
 */
@Component
public class Histories {

  private static final int SHOWN = 30;

  private final DSLContext sql;
  private final ObjectProvider<NameOf> names;
  private final PrivateValues privateValues;
  private final JsonMapper json;

  Histories(
      DSLContext sql, ObjectProvider<NameOf> names, PrivateValues privateValues, JsonMapper json) {
    this.sql = sql;
    this.names = names;
    this.privateValues = privateValues;
    this.json = json;
  }

  /** The latest first; what is older is found in the journal. */
  public List<Told> of(UUID subject, Texts texts) {
    return of(subject, SHOWN, texts);
  }

  public List<Told> of(UUID subject, int atMost, Texts texts) {
    return teller(texts)
        .tell(
            sql.selectFrom(ENTRY)
                .where(ENTRY.SUBJECT.eq(subject))
                .orderBy(ENTRY.HAPPENED_AT.desc(), ENTRY.ID.desc())
                .limit(atMost)
                .fetch());
  }

  Teller teller(Texts texts) {
    return new Teller(names.stream().toList(), privateValues, json, texts);
  }
}
