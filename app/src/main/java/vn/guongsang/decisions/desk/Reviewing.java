package vn.guongsang.decisions.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.desk.Recognition.Recognised;
import vn.guongsang.decisions.issue.LawOnLines;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.decisions.issue.LineId;
import vn.guongsang.decisions.issue.LineVerdict;
import vn.guongsang.decisions.names.PeriodWords;
import vn.guongsang.decisions.names.PeriodWords.TwoYears;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.Units;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.dated.Prize;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** Looks over a whole list: who is meant, what the law says, what is in the way. */
@Component
public class Reviewing {

  private final AwardTypes types;
  private final Rulebook rulebook;
  private final Units units;
  private final Recognition recognition;
  private final Overlaps overlaps;
  private final ObjectProvider<LawOnLines> law;

  Reviewing(
      AwardTypes types,
      Rulebook rulebook,
      Units units,
      Recognition recognition,
      Overlaps overlaps,
      ObjectProvider<LawOnLines> law) {
    this.types = types;
    this.rulebook = rulebook;
    this.units = units;
    this.recognition = recognition;
    this.overlaps = overlaps;
    this.law = law;
  }

  /** What kind of authority decides for a unit; null where its level does not tell. */
  public static Authority.@Nullable Body body(UnitLevel level) {
    return switch (level) {
      case COMMUNE -> Authority.Body.COMMUNE_CHAIR;
      case DISTRICT -> Authority.Body.DISTRICT_CHAIR;
      case PROVINCE -> Authority.Body.PROVINCE_CHAIR;
      case PROVINCE_BODY, BASE -> Authority.Body.UNIT_HEAD;
      case CENTRAL, TEAM -> null;
    };
  }

  /** Empty where the words are no period, or leave open which. */
  public static Optional<Period> period(String typed, LocalDate today) {
    return PeriodWords.read(typed, TwoYears.UNSAID, today.getYear());
  }

  public Review of(Viewer viewer, DeskDraft draft, LocalDate today) {
    var choices = draft.choices();
    var content = draft.content();
    var catalogue = types.on(choices.day());
    var lines = new LineReading(content.grid(), choices, catalogue).lines(content);
    var period = period(choices.period(), today).orElse(Period.of(today.getYear()));
    var whole =
        new Whole(
            viewer,
            choices,
            period,
            units.within(viewer, choices.issuer()),
            catalogue.stream()
                .collect(
                    Collectors.toMap(
                        t -> t.code().code(), Function.identity(), (one, other) -> one)),
            lines,
            recognition.of(viewer, lines, choices));
    return whole.review(draft);
  }

  /** One list while it is looked over. */
  private final class Whole {
    private final Viewer viewer;
    private final Choices choices;
    private final Period period;
    private final Unit issuer;
    private final Authority.@Nullable Body body;
    private final Map<String, AwardType> catalogue;
    private final List<DeskLine> lines;
    private final List<Recognised> recognised;
    private final DecisionId proposed = new DecisionId(new UUID(0, 0));
    private final Map<String, Optional<Money>> prizes = new HashMap<>();

    Whole(
        Viewer viewer,
        Choices choices,
        Period period,
        Unit issuer,
        Map<String, AwardType> catalogue,
        List<DeskLine> lines,
        List<Recognised> recognised) {
      this.viewer = viewer;
      this.choices = choices;
      this.period = period;
      this.issuer = issuer;
      this.body = body(issuer.level());
      this.catalogue = catalogue;
      this.lines = lines;
      this.recognised = recognised;
    }

    Review review(DeskDraft draft) {
      var verdicts = verdicts();
      var found = overlaps.of(ids(), lines.stream().map(DeskLine::award).distinct().toList());
      var twice = new Twice();
      var out = new ArrayList<ReviewRow>(lines.size());
      for (var i = 0; i < lines.size(); i++) {
        out.add(row(lines.get(i), recognised.get(i), verdicts.get(id(i)), found, twice));
      }
      return new Review(
          draft,
          period,
          issuer.name(),
          body,
          out,
          warnings(),
          (int) out.stream().filter(Reviewing::onlyAsked).count(),
          (int) out.stream().filter(Reviewing::onlyUnknown).count());
    }

    private List<UUID> ids() {
      return recognised.stream()
          .filter(r -> r.whose().certain() && !r.whose().isNew())
          .map(r -> Objects.requireNonNull(r.whose().id()))
          .toList();
    }

    private LineId id(int place) {
      return new LineId(new UUID(1, place));
    }

    private boolean fits(DeskLine line) {
      var type = catalogue.get(line.award());
      return type != null && type.subjects().contains(LineReading.of(line.kind()));
    }

    /** Asked of all rows of which it is plain who and what is meant, in one go. */
    private Map<LineId, LineVerdict> verdicts() {
      var judge = law.getIfAvailable();
      if (judge == null) {
        return Map.of();
      }
      var asked = new ArrayList<Line>();
      for (var i = 0; i < lines.size(); i++) {
        var line = lines.get(i);
        var whose = recognised.get(i).whose();
        if (fits(line) && whose.certain() && !line.fix().leftOut()) {
          asked.add(line(id(i), line, recognised.get(i)));
        }
      }
      return judge.on(viewer, asked, choices.day()).stream()
          .collect(Collectors.toMap(LineVerdict::line, Function.identity()));
    }

    private Line line(LineId id, DeskLine line, Recognised who) {
      return new Line(
          id,
          proposed,
          line.number(),
          line.award(),
          choices.track(),
          holder(line, who.whose()),
          issuer.id(),
          line.name(),
          line.unit(),
          line.position(),
          period,
          line.achievement(),
          null,
          null,
          "",
          null);
    }

    private Holder holder(DeskLine line, Whose whose) {
      return Reviewing.holder(line, whose, issuer.id());
    }

    private ReviewRow row(
        DeskLine line,
        Recognised who,
        @Nullable LineVerdict verdict,
        Overlaps.Found found,
        Twice twice) {
      var notes = new ArrayList<>(line.notes());
      notes.addAll(RowNotes.whose(line, who, viewer));
      var type = catalogue.get(line.award());
      if (type == null && !line.award().isEmpty()) {
        notes.add(Note.asks(vn.guongsang.decisions.desk.reading.Role.AWARD, "desk.note.no-award"));
      } else if (type != null && !fits(line)) {
        notes.add(RowNotes.doesNotFit(line, type));
      }
      twice.note(line, who.whose()).ifPresent(notes::add);
      RowNotes.overlap(line, who.whose(), period, found, name(type)).ifPresent(notes::add);
      RowNotes.points(line, choices).ifPresent(notes::add);
      var accepted = RowNotes.accepted(line, who.whose(), verdict, choices);
      return new ReviewRow(
          line,
          who.whose(),
          who.unit(),
          type,
          verdict,
          notes,
          accepted,
          type == null ? null : prize(type, line.kind()).orElse(null),
          RowNotes.state(line, notes, verdict, accepted));
    }

    private InBoth name(@Nullable AwardType type) {
      return type == null
          ? new InBoth("", "")
          : new InBoth(type.name().vi(), type.name().en());
    }

    private Optional<Money> prize(AwardType type, HolderKind kind) {
      return prizes.computeIfAbsent(
          type.code().code() + kind,
          k ->
              rulebook
                  .prize(type.code(), LineReading.of(kind), choices.day(), body)
                  .map(Prize::amount));
    }

    /** Who may confer these awards that day is not who decides here. */
    private List<Said> warnings() {
      var out = new ArrayList<Said>();
      var asked = new HashSet<String>();
      for (var line : lines) {
        var type = catalogue.get(line.award());
        if (type == null || line.fix().leftOut() || !asked.add(line.award())) {
          continue;
        }
        var by = type.conferredBy();
        if (by != null && (body == null || !by.bodies().contains(body))) {
          out.add(
              Said.of(
                  "desk.warning.authority",
                  name(type),
                  Said.of("register.body." + by.bodies().getFirst().name()),
                  issuer.name(),
                  choices.day()));
        }
      }
      return out;
    }
  }

  static Holder holder(DeskLine line, Whose whose, UnitId issuer) {
    var id = Objects.requireNonNull(whose.id());
    return switch (line.kind()) {
      case PERSON -> new Holder.OfPerson(new PersonId(id));
      case UNIT -> new Holder.OfUnit(new UnitId(id));
      case HOUSEHOLD -> new Holder.OfHousehold(id, issuer, line.name());
    };
  }

  private static boolean onlyAsked(ReviewRow row) {
    var verdict = row.verdict();
    return verdict != null
        && row.notes().stream().allMatch(n -> n.weight() == Note.Weight.TOLD)
        && !row.line().fix().leftOut()
        && row.line().fix().accepted().isEmpty()
        && verdict.outcome() == vn.guongsang.rules.criteria.Outcome.ASK_PERSON;
  }

  private static boolean onlyUnknown(ReviewRow row) {
    var verdict = row.verdict();
    return verdict != null
        && row.whose().isNew()
        && row.notes().stream().allMatch(n -> n.weight() == Note.Weight.TOLD)
        && !row.line().fix().leftOut()
        && row.line().fix().accepted().isEmpty()
        && verdict.outcome() == vn.guongsang.rules.criteria.Outcome.NOT_MET;
  }
}
