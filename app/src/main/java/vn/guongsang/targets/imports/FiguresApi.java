package vn.guongsang.targets.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.api.Api;
import vn.guongsang.shell.api.Faulty;
import vn.guongsang.shell.api.Json;
import vn.guongsang.shell.api.TakesKeys;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.targets.Indicators;

/**
 * Figures sent by other software, with a key made for a unit: all of a call are entered, or none.
 * What is sent again as it stands changes nothing, so that a call whose answer was lost can be
 * repeated.
 */
@Api
@Controller
class FiguresApi {

  private static final int LARGEST = 4 * 1024 * 1024;

  private final Indicators indicators;
  private final SentFigures sent;
  private final FiguresImporter importer;
  private final TransactionTemplate transaction;
  private final Clock clock;

  FiguresApi(
      Indicators indicators,
      SentFigures sent,
      FiguresImporter importer,
      TransactionTemplate transaction,
      Clock clock) {
    this.indicators = indicators;
    this.sent = sent;
    this.importer = importer;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** An indicator as other software must know it to send its figures. */
  record Known(
      String id,
      String name,
      String measure,
      int decimals,
      String direction,
      String aggregation,
      boolean entered) {}

  record Library(List<Known> indicators) {}

  @GetMapping("/api/v1/indicators")
  @Needs(Right.TARGETS_ENTER)
  @TakesKeys(only = true)
  void indicators(Viewer viewer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Json.only(request, Set.of());
    Json.answer(
        response,
        new Library(
            indicators.all(viewer).stream()
                .map(
                    one ->
                        new Known(
                            one.id().toString(),
                            one.name(),
                            one.said().measure(),
                            one.said().decimals(),
                            one.said().direction().name(),
                            one.said().aggregation().name(),
                            one.said().derived() == null))
                .toList()));
  }

  /**
   * What became of a call.
   *
   * @param outcomes of each figure, in the order sent
   */
  record Entered(
      boolean dryRun, int entered, int corrected, int unchanged, List<Outcome> outcomes) {}

  enum Outcome {
    ENTERED,
    CORRECTED,
    UNCHANGED
  }

  @PostMapping("/api/v1/figures")
  @Needs(Right.TARGETS_ENTER)
  @TakesKeys(only = true)
  void figures(Viewer viewer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Json.noQuery(request);
    JsonNode node;
    try (var body = Json.body(request, LARGEST)) {
      node = Json.MAPPER.readTree(body);
    }
    var today = Time.today(clock);
    var call = sent.read(viewer, node, today);
    List<PlannedRow> rows;
    try {
      rows =
          transaction.execute(
              status -> {
                var plan = importer.plan(viewer, call.rows(), today);
                refuseFaulty(plan.rows());
                if (!call.dryRun()) {
                  plan.applySent(UUID.randomUUID());
                }
                return plan.rows();
              });
    } catch (DuplicateKeyException e) { // somebody entered one of them just now
      throw Faulty.because(409, "", "targets.api.meanwhile");
    }
    var outcomes = rows.stream().map(row -> outcome(row.outcome())).toList();
    Json.answer(
        response,
        new Entered(
            call.dryRun(),
            count(outcomes, Outcome.ENTERED),
            count(outcomes, Outcome.CORRECTED),
            count(outcomes, Outcome.UNCHANGED),
            outcomes));
  }

  private static void refuseFaulty(List<PlannedRow> rows) {
    var faults = new ArrayList<Faulty.Reason>();
    for (var row : rows) {
      for (var fault : row.faults()) {
        faults.add(new Faulty.Reason(SentFigures.at(row.number(), fault.column()), fault.words()));
      }
    }
    if (!faults.isEmpty()) {
      throw new Faulty(422, faults);
    }
  }

  private static Outcome outcome(RowOutcome planned) {
    return switch (planned) {
      case NEW -> Outcome.ENTERED;
      case CHANGED -> Outcome.CORRECTED;
      default -> Outcome.UNCHANGED;
    };
  }

  private static int count(List<Outcome> all, Outcome one) {
    return (int) all.stream().filter(one::equals).count();
  }
}
