package vn.guongsang.eligibility.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.words.Language;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.api.Api;
import vn.guongsang.shell.api.Faulty;
import vn.guongsang.shell.api.Json;
import vn.guongsang.shell.api.TakesKeys;

/** Questions of eligibility, one or many. */
@Api
@Controller
class EligibilityApi {

  static final int LARGEST_CHECK = 256 * 1024;
  static final int LARGEST_BATCH = 24 * 1024 * 1024;
  static final int MOST_CHECKS = 10_000;

  private final Rulebook law;
  private final CheckReading reading;
  private final Words vietnamese;
  private final Words english;

  EligibilityApi(Rulebook law) {
    this.law = law;
    reading = new CheckReading(law);
    vietnamese = Words.in(Language.VIETNAMESE, law);
    english = Words.in(Language.ENGLISH, law);
  }

  @PostMapping("/api/v1/eligibility/checks")
  @Needs(Right.PUBLIC)
  void check(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Json.noQuery(request);
    JsonNode node;
    try (var body = Json.body(request, LARGEST_CHECK)) {
      node = Json.MAPPER.readTree(body);
    }
    Json.answer(response, answer(reading.read(node), words(request)));
  }

  /**
   * Many at once: read whole before the first is answered, so that a fault in one of them is an
   * answer of its own and not half a result.
   */
  @PostMapping("/api/v1/eligibility/batches")
  @Needs(Right.SIGNED_IN)
  @TakesKeys
  void batch(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Json.noQuery(request);
    var asked = checks(request);
    var words = words(request);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    try (var out = Json.MAPPER.createGenerator(response.getOutputStream())) {
      out.writeStartObject();
      out.writeName("results");
      out.writeStartArray();
      for (var one : asked) {
        out.writePOJO(answer(one, words));
      }
      out.writeEndArray();
      out.writeEndObject();
    }
  }

  private List<CheckReading.Asked> checks(HttpServletRequest request) throws IOException {
    var asked = new ArrayList<CheckReading.Asked>();
    var faults = new ArrayList<Faulty.Reason>();
    try (var body = Json.body(request, LARGEST_BATCH);
        var parser = Json.MAPPER.createParser(body)) {
      if (parser.nextToken() != JsonToken.START_OBJECT
          || !"checks".equals(parser.nextName())
          || parser.nextToken() != JsonToken.START_ARRAY) {
        throw Faulty.because(400, "checks", "api.fault.batch");
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        var at = "checks[" + asked.size() + "]";
        if (asked.size() == MOST_CHECKS) {
          throw Faulty.because(400, "checks", "api.fault.batch-too-long", MOST_CHECKS);
        }
        JsonNode node = Json.ONE_OF_MANY.readTree(parser);
        var one = reading.read(node, at, faults);
        if (one == null || faults.size() >= Faulty.MOST) {
          throw new Faulty(400, faults);
        }
        asked.add(one);
      }
      if (parser.currentToken() != JsonToken.END_ARRAY
          || parser.nextToken() != JsonToken.END_OBJECT
          || parser.nextToken() != null
          || asked.isEmpty()) {
        throw Faulty.because(400, "checks", "api.fault.batch");
      }
    } catch (StreamReadException e) {
      throw Json.notJson(e);
    }
    return asked;
  }

  private Answers.Check answer(CheckReading.Asked asked, Words words) {
    return Answers.Check.of(words.show(law.assess(asked.question(), asked.facts())));
  }

  private Words words(HttpServletRequest request) {
    return Json.language(request) == vn.guongsang.shell.Language.EN ? english : vietnamese;
  }

  /** What this interface is, in the form that machines read. */
  @GetMapping("/api/v1/openapi.json")
  @Needs(Right.PUBLIC)
  void description(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Json.only(request, Set.of());
    response.setContentType("application/json");
    try (var file = EligibilityApi.class.getResourceAsStream("openapi.json")) {
      if (file == null) {
        throw new IllegalStateException("openapi.json is missing");
      }
      file.transferTo(response.getOutputStream());
    }
  }
}
