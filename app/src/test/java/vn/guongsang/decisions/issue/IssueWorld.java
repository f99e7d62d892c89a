package vn.guongsang.decisions.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.TestViewer;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.RegisterWorld;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** A ward and its school with whatever makes decisions, on a database of its own. */
public final class IssueWorld implements AutoCloseable {

  public static final LocalDate TODAY = RegisterWorld.TODAY;

  /** What is heard of publishing, and may be told to fail. */
  static class Heard {
    final List<DecisionPublished> all = new ArrayList<>();
    volatile boolean fails;

    @EventListener
    void on(DecisionPublished published) {
      if (fails) {
        throw new IllegalStateException("the certificate book is on fire");
      }
      all.add(published);
    }
  }

  /** A law that finds what it was told of a person, and that everybody else meets the standard. */
  static class SmallLaw implements LawOnLines {
    final ConcurrentHashMap<UUID, Outcome> found = new ConcurrentHashMap<>();

    @Override
    public List<LineVerdict> on(Viewer viewer, List<Line> lines, LocalDate day) {
      return lines.stream()
          .map(
              line -> {
                var outcome = found.getOrDefault(line.holder().id(), Outcome.MET);
                return new LineVerdict(
                    line.id(),
                    outcome,
                    outcome == Outcome.MET ? List.of() : List.of(Said.of("found." + outcome)),
                    "{\"on\":\"" + day + "\"}");
              })
          .toList();
    }
  }

  private final RegisterWorld register;
  public final UnitId ward;
  public final UnitId school;
  public final TestViewer officer;
  public final TestViewer stranger;

  public IssueWorld(Class<?>... more) {
    var parts =
        new ArrayList<Class<?>>(
            List.of(
                Issues.class,
                Issuing.class,
                LineChecks.class,
                ProposedElsewhere.class,
                GivenReasons.class,
                Keeping.class,
                Publishing.class,
                Undoing.class,
                Leaning.class,
                Numbers.class,
                Heard.class,
                SmallLaw.class));
    parts.addAll(List.of(more));
    register = new RegisterWorld(parts.toArray(Class[]::new));
    ward = register.ward;
    school = register.school;
    officer = viewer(List.of(ward, school), true);
    stranger = viewer(List.of(), false);
  }

  private TestViewer viewer(List<UnitId> scope, boolean atRoot) {
    return new TestViewer(
        new AccountId(UUID.randomUUID()),
        "Cán bộ",
        ward,
        EnumSet.of(Right.PEOPLE_READ, Right.DECISIONS_DRAFT, Right.DECISIONS_ISSUE),
        scope,
        atRoot);
  }

  public RegisterWorld register() {
    return register;
  }

  public <B> B bean(Class<B> type) {
    return register.registry().bean(type);
  }

  <R> R inTransaction(java.util.function.Supplier<R> action) {
    return java.util.Objects.requireNonNull(
        bean(TransactionTemplate.class).execute(status -> action.get()));
  }

  public IssueDraft draft(String title) {
    return new IssueDraft(
        ward,
        "UBND phường Hoàng Mai",
        null,
        title,
        "QĐ-UBND",
        null,
        "Lê Văn Minh",
        "Chủ tịch",
        Capacity.HEAD);
  }

  public static LineDraft line(PersonId person, int year) {
    return new LineDraft(
        "GK", "MERIT", new Holder.OfPerson(person), null, "Giáo viên", Period.of(year), "Dạy tốt");
  }

  /** A draft that names these. */
  public DecisionId drafted(String title, LineDraft... lines) {
    var issuing = bean(Issuing.class);
    var id = issuing.open(officer, draft(title), TODAY);
    if (lines.length > 0) {
      issuing.add(officer, id, 1, Stream.of(lines).toList(), TODAY);
    }
    return id;
  }

  public Issue issue(DecisionId id) {
    return bean(Issues.class).within(officer, id);
  }

  public void sent(DecisionId id) {
    bean(Issuing.class).move(officer, id, issue(id).version(), Move.SEND_TO_SIGN, "", TODAY);
  }

  /** An officer answers for everything that now stands against a line and can be answered for. */
  void kept(DecisionId id, LineId line, String reason) {
    var keeping = bean(Keeping.class);
    keeping.keep(
        officer,
        id,
        issue(id).version(),
        line,
        keeping.against(officer, issue(id), line, TODAY).stream().map(Obstacle::found).toList(),
        reason,
        TODAY);
  }

  public static Signed signed(String number, LocalDate day) {
    return new Signed(number, day, "Lê Văn Minh", "Chủ tịch", Capacity.HEAD, (@Nullable UUID) null);
  }

  /** Drafted, sent, signed and published on a day of this month. */
  public List<vn.guongsang.decisions.AwardId> published(
      String title, String number, LineDraft... lines) {
    var id = drafted(title, lines);
    sent(id);
    return bean(Publishing.class)
        .publish(
            officer, id, issue(id).version(), signed(number, LocalDate.of(2026, 11, 20)), TODAY);
  }

  @Override
  public void close() {
    register.close();
  }
}
