package vn.guongsang.portal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.guongsang.decisions.certificates.Code;
import vn.guongsang.portal.PublicAward;
import vn.guongsang.portal.PublicAwards;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Time;

/** One award for machines: the same as the page says. */
@Controller
class PublicApi {

  private final PublicAwards awards;
  private final java.time.Clock clock;

  PublicApi(PublicAwards awards, java.time.Clock clock) {
    this.awards = awards;
    this.clock = clock;
  }

  @GetMapping(value = "/api/v1/awards/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Needs(Right.PUBLIC)
  ResponseEntity<Object> award(@PathVariable String code) {
    var today = Time.today(clock);
    return Code.typed(code)
        .flatMap(c -> awards.find(c, today))
        .<ResponseEntity<Object>>map(
            award ->
                ResponseEntity.ok()
                    .cacheControl(
                        CacheControl.maxAge(java.time.Duration.ofMinutes(1)).cachePublic())
                    .body(told(award)))
        .orElseGet(
            () -> {
              var problem = ProblemDetail.forStatus(404);
              problem.setTitle("No certificate bears this code");
              problem.setProperty("field", "code");
              return ResponseEntity.status(404)
                  .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                  .body(problem);
            });
  }

  private static Map<String, Object> told(PublicAward award) {
    var out = new LinkedHashMap<String, Object>();
    out.put("code", award.code().value());
    out.put("state", award.state().name().toLowerCase(java.util.Locale.ROOT));
    out.put("awardType", award.awardType());
    out.put("awardName", Map.of("vi", award.award().vi(), "en", award.award().en()));
    out.put("holder", award.holder());
    if (!award.unit().isEmpty()) {
      out.put("unit", award.unit());
    }
    out.put("year", award.period().year());
    out.put("schoolYear", award.period().schoolYear());
    if (award.period().firstYear() != null) {
      out.put("firstYear", award.period().firstYear());
    }
    out.put(
        "decision",
        Map.of("issuer", award.issuer(), "number", award.number(), "day", award.day().toString()));
    if (!award.inBook().isEmpty()) {
      out.put("book", award.inBook());
    }
    award.counts().ifPresent(newer -> out.put("replacedBy", newer.value()));
    var ended = award.ended();
    if (ended != null) {
      out.put(
          "endedBy",
          Map.of(
              "issuer", ended.issuer(), "number", ended.number(), "day", ended.day().toString()));
    }
    return out;
  }
}
