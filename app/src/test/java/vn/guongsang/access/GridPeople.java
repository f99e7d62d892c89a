package vn.guongsang.access;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.RunningApp;
import vn.guongsang.documents.KeptFiles;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.people.Born;
import vn.guongsang.registry.people.Ground;
import vn.guongsang.registry.people.LeaveKind;
import vn.guongsang.registry.people.Measure;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.PersonDraft;
import vn.guongsang.registry.people.PersonFacts;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.registry.people.duplicates.Merges;
import vn.guongsang.registry.people.duplicates.Pairs;
import vn.guongsang.registry.people.own.CorrectionRequests;
import vn.guongsang.registry.people.own.RecordField;
import vn.guongsang.registry.people.posts.PostFacts;
import vn.guongsang.registry.people.posts.Posts;
import vn.guongsang.registry.people.record.DisciplineFacts;
import vn.guongsang.registry.people.record.Disciplines;
import vn.guongsang.registry.people.record.HoldFacts;
import vn.guongsang.registry.people.record.Holds;
import vn.guongsang.registry.people.record.LeaveFacts;
import vn.guongsang.registry.people.record.Leaves;
import vn.guongsang.registry.people.record.Paper;
import vn.guongsang.registry.people.record.RatingFacts;
import vn.guongsang.registry.people.record.Ratings;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.shell.Nobody;

/** Somebody with one of everything a record can hold, all of it bearing their name. */
final class GridPeople {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private GridPeople() {}

  /** The ids by kind of thing. */
  static Map<String, UUID> in(RunningApp app, String name, UnitId unit) {
    var viewer = Nobody.system(1);
    var people = app.bean(People.class);
    var id = people.newId();
    people.enter(
        viewer,
        List.of(
            new PersonDraft(
                id,
                PersonFacts.of(name, Born.in(1980), null),
                List.of(),
                List.of(PostFacts.of(unit, name, StaffGroup.OTHER, DayRange.from(DAY))))),
        TODAY);
    var entries = Set.of(id);
    var whose = Whose.person(id, unit);
    var file =
        app.bean(KeptFiles.class)
            .keep(viewer, name + ".pdf", "application/pdf", name.getBytes(StandardCharsets.UTF_8));
    var paper = new Paper(name, name, DAY, file.id());
    app.bean(Ratings.class)
        .enter(
            viewer,
            whose,
            new RatingFacts(2025, false, RatingLevel.GOOD, paper, Vouched.RECORD),
            TODAY);
    app.bean(Disciplines.class)
        .enter(
            viewer,
            whose,
            new DisciplineFacts(
                Measure.REPRIMAND, DayRange.from(DAY), paper.with(null), Vouched.RECORD),
            TODAY);
    app.bean(Leaves.class)
        .enter(
            viewer,
            id,
            new LeaveFacts(LeaveKind.SICK, DayRange.between(DAY, DAY.plusDays(9)), Vouched.RECORD),
            TODAY);
    app.bean(Holds.class)
        .set(viewer, whose, new HoldFacts(Ground.PRESS, DayRange.from(DAY), name, null), TODAY);
    var requests = app.bean(CorrectionRequests.class);
    requests.ask(viewer, people.within(viewer, id), RecordField.NAME, name);
    var out = new HashMap<String, UUID>();
    out.put("pair", app.bean(Pairs.class).named(viewer, id, another(app, name + " Hai", unit)));
    var kept = another(app, name + " Ba", unit);
    var gone = another(app, name + " Tư", unit);
    app.bean(Merges.class).merge(viewer, kept, 1, gone, 1, name, TODAY);
    out.put("merge", app.bean(Merges.class).into(kept).getFirst().id());
    out.put("person", id.value());
    out.put("post", app.bean(Posts.class).of(entries).getFirst().id());
    out.put("rating", app.bean(Ratings.class).of(entries).getFirst().id());
    out.put("discipline", app.bean(Disciplines.class).of(entries).getFirst().id());
    out.put("leave", app.bean(Leaves.class).of(entries).getFirst().id());
    out.put("hold", app.bean(Holds.class).of(viewer, entries).getFirst().id());
    out.put("paper", file.id());
    out.put("correction", requests.of(entries).getFirst().id());
    return Map.copyOf(out);
  }

  private static PersonId another(RunningApp app, String name, UnitId unit) {
    var people = app.bean(People.class);
    var id = people.newId();
    people.enter(
        Nobody.system(1),
        List.of(
            new PersonDraft(
                id,
                PersonFacts.of(name, Born.in(1980), null),
                List.of(),
                List.of(PostFacts.of(unit, name, StaffGroup.OTHER, DayRange.from(DAY))))),
        TODAY);
    return id;
  }
}
