package vn.guongsang.decisions;

import static vn.guongsang.decisions.views.Tables.AWARD_IN_FORCE;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** Looks over awards before they are entered, many at once. */
@Component
public class Doubts {

  private final DSLContext sql;
  private final AwardTypes types;
  private final Prerequisites prerequisites;
  private final Decisions decisions;
  private final HoldersThen holders;

  Doubts(
      DSLContext sql,
      AwardTypes types,
      Prerequisites prerequisites,
      Decisions decisions,
      HoldersThen holders) {
    this.sql = sql;
    this.types = types;
    this.prerequisites = prerequisites;
    this.decisions = decisions;
    this.holders = holders;
  }

  private record Held(@Nullable UUID award, String type, Period period) {}

  /**
   * @param instead the line that a correction replaces; null for new ones
   */
  public List<Doubt> of(
      Viewer viewer, List<AwardDraft> drafts, @Nullable AwardId instead, LocalDate today) {
    var then = holders.about(viewer, drafts);
    var roots = drafts.stream().map(d -> then.root(d.holder())).distinct().toArray(UUID[]::new);
    var held = held(roots, instead);
    var typed = new HashMap<UUID, List<Held>>();
    for (var draft : drafts) {
      typed
          .computeIfAbsent(then.root(draft.holder()), r -> new ArrayList<>())
          .add(new Held(null, draft.awardType(), draft.period()));
    }
    var out = new ArrayList<Doubt>();
    var numbersSeen = new HashSet<DecisionDraft>();
    var spoken = new HashSet<List<Object>>();
    for (var row = 0; row < drafts.size(); row++) {
      var draft = drafts.get(row);
      var root = then.root(draft.holder());
      var before = held.getOrDefault(root, List.of());
      duplicate(row, draft, root, before, spoken, today, out);
      authority(row, draft, today, out);
      var all = new ArrayList<>(before);
      all.addAll(typed.getOrDefault(root, List.of()));
      missing(row, draft, all, today, out);
      if (instead == null && numbersSeen.add(draft.decision())) {
        numberTwice(viewer, row, draft.decision(), out);
      }
    }
    return out;
  }

  /** Asked by each way to be a holder in turn: with "or" the whole register would be read. */
  private Map<UUID, List<Held>> held(UUID[] roots, @Nullable AwardId instead) {
    var out = new HashMap<UUID, List<Held>>();
    var entries =
        sql.select(PERSON_ROOT.ID)
            .from(PERSON_ROOT)
            .where(PERSON_ROOT.ROOT.eq(DSL.any(roots)))
            .fetchArray(PERSON_ROOT.ID);
    for (var holder :
        List.of(
            AWARD_IN_FORCE.PERSON.eq(DSL.any(entries)),
            AWARD_IN_FORCE.UNIT.eq(DSL.any(roots)).and(AWARD_IN_FORCE.HOLDER_KIND.eq("UNIT")),
            AWARD_IN_FORCE.HOUSEHOLD.eq(DSL.any(roots)))) {
      held(holder, instead, out);
    }
    return out;
  }

  private void held(Condition holder, @Nullable AwardId instead, Map<UUID, List<Held>> out) {
    sql.select(
            DSL.coalesce(PERSON_ROOT.ROOT, AWARD_IN_FORCE.HOUSEHOLD, AWARD_IN_FORCE.UNIT),
            AWARD_IN_FORCE.ID,
            AWARD_IN_FORCE.AWARD_TYPE,
            AWARD_IN_FORCE.YEAR,
            AWARD_IN_FORCE.SCHOOL_YEAR,
            AWARD_IN_FORCE.FIRST_YEAR)
        .from(AWARD_IN_FORCE)
        .leftJoin(PERSON_ROOT)
        .on(PERSON_ROOT.ID.eq(AWARD_IN_FORCE.PERSON))
        .where(holder)
        .forEach(
            row -> {
              if (instead == null || !instead.value().equals(row.value2())) {
                out.computeIfAbsent(row.value1(), r -> new ArrayList<>())
                    .add(
                        new Held(
                            row.value2(),
                            row.value3(),
                            new Period(
                                row.value4(),
                                row.value5(),
                                row.value6() == null ? null : row.value6().intValue())));
              }
            });
  }

  private void duplicate(
      int row,
      AwardDraft draft,
      UUID root,
      List<Held> before,
      Set<List<Object>> spoken,
      LocalDate today,
      List<Doubt> out) {
    before.stream()
        .filter(h -> h.type().equals(draft.awardType()) && h.period().equals(draft.period()))
        .findFirst()
        .ifPresent(
            h ->
                out.add(
                    new Doubt(
                        row,
                        Doubt.Kind.DUPLICATE,
                        Said.of(
                            "register.doubt.duplicate", name(draft, today), draft.period().words()),
                        "/awards/" + h.award())));
    if (!spoken.add(List.of(root, draft.awardType(), draft.period()))) {
      out.add(
          new Doubt(
              row,
              Doubt.Kind.DUPLICATE,
              Said.of("register.doubt.typed-twice", name(draft, today), draft.period().words()),
              null));
    }
  }

  private InBoth name(AwardDraft draft, LocalDate today) {
    return types.name(draft.awardType(), draft.decision().day(), today);
  }

  private void authority(int row, AwardDraft draft, LocalDate today, List<Doubt> out) {
    var body = draft.decision().body();
    var day = draft.decision().day();
    if (body == null || day == null) {
      return;
    }
    types
        .authority(draft.awardType(), day)
        .filter(authority -> !authority.bodies().contains(body))
        .ifPresent(
            authority ->
                out.add(
                    new Doubt(
                        row,
                        Doubt.Kind.NO_AUTHORITY,
                        Said.of(
                            "register.doubt.no-authority",
                            name(draft, today),
                            Said.of("register.body." + body.name()),
                            authority.bodies().stream()
                                .map(b -> Said.of("register.body." + b.name()))
                                .reduce((all, one) -> Said.of("register.or", all, one))
                                .orElse(Said.of("register.nobody")),
                            day),
                        null)));
  }

  private void missing(
      int row, AwardDraft draft, List<Held> held, LocalDate today, List<Doubt> out) {
    var day = draft.decision().day();
    if (day == null) {
      return;
    }
    var kind =
        switch (draft.holder()) {
          case Holder.OfPerson person -> HolderKind.PERSON;
          case Holder.OfUnit unit -> HolderKind.UNIT;
          case Holder.OfHousehold household -> HolderKind.HOUSEHOLD;
        };
    for (var needed : prerequisites.of(draft.awardType(), kind, draft.period().year(), day)) {
      var years =
          needed.years().stream()
              .filter(
                  year ->
                      held.stream()
                          .noneMatch(
                              h -> needed.anyOf().contains(h.type()) && h.period().year() == year))
              .map(year -> Integer.toString(year))
              .collect(Collectors.joining(", "));
      if (!years.isEmpty()) {
        out.add(
            new Doubt(
                row,
                Doubt.Kind.PREREQUISITE,
                Said.of(
                    "register.doubt.prerequisite",
                    types.name(needed.anyOf().getFirst(), day, today),
                    years,
                    name(draft, today)),
                null));
      }
    }
  }

  private void numberTwice(Viewer viewer, int row, DecisionDraft draft, List<Doubt> out) {
    for (var other : decisions.sameNumber(viewer.tenant(), draft)) {
      out.add(
          new Doubt(
              row,
              Doubt.Kind.NUMBER_TWICE,
              Said.of(
                  "register.doubt.number-twice",
                  draft.number(),
                  draft.issuer(),
                  java.util.Objects.requireNonNull(other.day())),
              "/decisions/" + other.id()));
    }
  }
}
