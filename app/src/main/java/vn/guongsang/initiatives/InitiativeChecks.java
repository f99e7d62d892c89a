package vn.guongsang.initiatives;

import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** What must hold before an initiative stands in the record, however it came. */
final class InitiativeChecks {

  private static final int EARLIEST = 1945;

  private final DSLContext sql;

  InitiativeChecks(DSLContext sql) {
    this.sql = sql;
  }

  /** Everything that speaks against a draft, in words. */
  void check(Viewer viewer, List<InitiativeDraft> drafts, LocalDate today) {
    var faults = new LinkedHashSet<Reason>();
    var seenUnits =
        sql.select(UNIT_TODAY.ID)
            .from(UNIT_TODAY)
            .where(UNIT_TODAY.ID.eq(DSL.any(units(drafts))))
            .and(viewer.sees(UNIT_TODAY.PATH))
            .fetchSet(UNIT_TODAY.ID);
    var known = knownPeople(drafts);
    for (var draft : drafts) {
      if (!seenUnits.contains(draft.unit().value())) {
        faults.add(new Reason("unit", Said.of("initiatives.fault.no-unit")));
      }
      if (!known.containsAll(draft.authors().stream().map(a -> a.person().value()).toList())) {
        faults.add(new Reason("author-1", Said.of("initiatives.fault.no-such-author")));
      }
      faults.addAll(faults(draft, today));
    }
    if (!faults.isEmpty()) {
      throw new Refused(List.copyOf(faults));
    }
  }

  private static UUID[] units(List<InitiativeDraft> drafts) {
    return drafts.stream().map(d -> d.unit().value()).distinct().toArray(UUID[]::new);
  }

  /** An author may serve outside the scope: several offices may have made it together. */
  private Set<UUID> knownPeople(List<InitiativeDraft> drafts) {
    var asked =
        drafts.stream()
            .flatMap(d -> d.authors().stream())
            .map(a -> a.person().value())
            .distinct()
            .toArray(UUID[]::new);
    return sql.select(PERSON_ROOT.ID)
        .from(PERSON_ROOT)
        .where(PERSON_ROOT.ID.eq(DSL.any(asked)))
        .fetchSet(PERSON_ROOT.ID);
  }

  static List<Reason> faults(InitiativeDraft draft, LocalDate today) {
    var faults = new ArrayList<Reason>();
    if (draft.title().isEmpty()) {
      faults.add(new Reason("title", Said.of("initiatives.fault.no-title")));
    }
    if (draft.year() < EARLIEST || draft.year() > today.getYear()) {
      faults.add(new Reason("year", Said.of("initiatives.fault.year", today.getYear())));
    }
    if (draft.recognisedOn() != null && draft.recognisedOn().isAfter(today)) {
      faults.add(new Reason("recognised_on", Said.of("initiatives.fault.day-to-come")));
    }
    if (draft.authors().isEmpty()) {
      faults.add(new Reason("author-1", Said.of("initiatives.fault.no-author")));
    } else if (draft.shares() != 100) {
      faults.add(new Reason("share-1", Said.of("initiatives.fault.shares", draft.shares())));
    }
    if (draft.authors().stream().anyMatch(a -> a.share() < 1)) {
      faults.add(new Reason("share-1", Said.of("initiatives.fault.share")));
    }
    var once = new HashSet<UUID>();
    if (!draft.authors().stream().allMatch(a -> once.add(a.person().value()))) {
      faults.add(new Reason("author-1", Said.of("initiatives.fault.author-twice")));
    }
    return faults;
  }
}
