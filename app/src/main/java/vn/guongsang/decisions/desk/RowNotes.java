package vn.guongsang.decisions.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.desk.Note.Weight;
import vn.guongsang.decisions.desk.Recognition.Recognised;
import vn.guongsang.decisions.desk.ReviewRow.State;
import vn.guongsang.decisions.desk.reading.Role;
import vn.guongsang.decisions.issue.LineVerdict;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** What is to be told beside one row, and what follows for it. */
final class RowNotes {

  private RowNotes() {}

  static List<Note> whose(DeskLine line, Recognised who, Viewer viewer) {
    var out = new ArrayList<Note>();
    if (line.name().isEmpty() || line.fix().leftOut()) {
      return out;
    }
    if (!who.whose().certain()) {
      out.add(
          Note.asks(
              Role.NAME, "desk.note.unclear." + line.kind().name(), who.whose().candidates().size()));
    }
    if (line.kind() == HolderKind.PERSON && who.whose().isNew() && !who.unit().certain()) {
      out.add(
          Note.stops(
              Role.UNIT, "desk.note.units", line.unit(), who.unit().candidates().size()));
    }
    var entersUnit =
        line.kind() == HolderKind.UNIT
            ? who.whose().isNew()
            : line.kind() == HolderKind.PERSON && who.whose().isNew() && who.unit().isNew();
    if (entersUnit && !viewer.may(Right.UNITS_EDIT)) {
      out.add(
          Note.stops(
              Role.UNIT,
              "desk.note.no-such-unit",
              line.kind() == HolderKind.UNIT ? line.name() : line.unit()));
    }
    if (line.kind() != HolderKind.UNIT && who.whose().isNew() && !viewer.may(Right.PEOPLE_EDIT)) {
      out.add(Note.stops(Role.NAME, "desk.note.may-not-enter"));
    }
    return out;
  }

  static Note doesNotFit(DeskLine line, AwardType type) {
    return Note.stops(
        Role.AWARD,
        "desk.note.not-for." + line.kind().name(),
        new InBoth(type.name().vi(), type.name().en()));
  }

  static Optional<Note> overlap(
      DeskLine line, Whose whose, Period period, Overlaps.Found found, InBoth award) {
    var id = whose.id();
    if (id == null || whose.isNew() || line.fix().leftOut()) {
      return Optional.empty();
    }
    var given = new Overlaps.Given(id, line.award(), period);
    var held = found.held().get(given);
    if (held != null) {
      return Optional.of(
          Note.stops(null, "desk.note.held", award, period.words()).at("/awards/" + held));
    }
    var proposed = found.proposed().get(given);
    return proposed == null
        ? Optional.empty()
        : Optional.of(
            Note.stops(null, "desk.note.proposed", award, period.words())
                .at("/decisions/made/" + proposed));
  }

  static Optional<Note> points(DeskLine line, Choices choices) {
    var least = choices.least();
    if (least == null || line.kind() != HolderKind.HOUSEHOLD || line.fix().leftOut()) {
      return Optional.empty();
    }
    var points = line.points();
    if (points == null) {
      return line.notes().stream().anyMatch(n -> n.role() == Role.POINTS)
          ? Optional.empty()
          : Optional.of(Note.stops(Role.POINTS, "desk.note.no-points"));
    }
    return points >= least
        ? Optional.of(
            Note.told(
                "desk.note.enough-points", LineReading.shown(points), LineReading.shown(least)))
        : Optional.of(
            Note.stops(
                Role.POINTS,
                "desk.note.few-points",
                LineReading.shown(points),
                LineReading.shown(least)));
  }

  /** Why a row stays that the law does not plainly let pass; empty text where nobody said so. */
  static String accepted(
      DeskLine line, Whose whose, @Nullable LineVerdict verdict, Choices choices) {
    if (verdict == null || verdict.outcome() == Outcome.MET) {
      return "";
    }
    if (!line.fix().accepted().isEmpty()) {
      return line.fix().accepted();
    }
    return switch (verdict.outcome()) {
      case ASK_PERSON -> choices.forAsked() ? choices.ground() : "";
      case NOT_MET -> choices.forUnknown() && whose.isNew() ? choices.ground() : "";
      case MET, HELD -> "";
    };
  }

  /** What is held waits until the hold is over: nobody answers for that with a reason. */
  static State state(
      DeskLine line, List<Note> notes, @Nullable LineVerdict verdict, String accepted) {
    if (line.fix().leftOut()) {
      return State.LEFT_OUT;
    }
    var outcome = verdict == null ? Outcome.MET : verdict.outcome();
    if (notes.stream().anyMatch(n -> n.weight() == Weight.STOPS) || outcome == Outcome.HELD) {
      return State.STOPPED;
    }
    if (notes.stream().anyMatch(n -> n.weight() == Weight.ASKED)) {
      return State.ASKS;
    }
    if (outcome == Outcome.MET || !accepted.isEmpty()) {
      return State.READY;
    }
    return outcome == Outcome.ASK_PERSON ? State.ASKS : State.STOPPED;
  }

  /** Shown where the law was not asked, so that its silence is no consent. */
  static Said lawSilent() {
    return Said.of("desk.law-silent");
  }
}
