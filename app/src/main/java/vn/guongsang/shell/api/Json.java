package vn.guongsang.shell.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;

/** JSON in and out: bounded on the way in, in the asker's language on the way out. */
public final class Json {

  private static final int DEEPEST = 12;
  private static final int LONGEST_TEXT = 2_000;

  /** Twice the same field is refused, numbers and texts are short, nesting is shallow. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .maxNameLength(100)
                          .maxNumberLength(20)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(tools.jackson.databind.cfg.DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  /** Reads one question where others follow. */
  public static final ObjectReader ONE_OF_MANY =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Json() {}

  public static void write(HttpServletResponse response, int status, String type, Object answer)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(MAPPER.writeValueAsBytes(answer));
  }

  public static void answer(HttpServletResponse response, Object answer) throws IOException {
    write(response, 200, "application/json", answer);
  }

  public static void problem(
      HttpServletResponse response, Texts texts, int status, List<Faulty.Reason> reasons)
      throws IOException {
    var faults =
        reasons.stream()
            .map(r -> new ProblemDocument.Fault(r.field(), texts.t(r.words())))
            .toList();
    var detail =
        String.join(
            " ",
            faults.stream()
                .map(f -> f.field().isEmpty() ? f.message() : f.field() + ": " + f.message())
                .toList());
    write(
        response,
        status,
        "application/problem+json",
        new ProblemDocument(
            "about:blank", texts.t("api.problem." + status), status, detail, faults));
  }

  public static void problem(
      HttpServletResponse response, Texts texts, int status, String key, Object... args)
      throws IOException {
    problem(response, texts, status, List.of(new Faulty.Reason("", Said.of(key, args))));
  }

  /** Vietnamese unless the asker prefers English. */
  public static Language language(HttpServletRequest request) {
    @Nullable String asked = request.getHeader("Accept-Language");
    return asked != null && asked.strip().toLowerCase(java.util.Locale.ROOT).startsWith("en")
        ? Language.EN
        : Language.VI;
  }

  public static Texts texts(Dictionary dictionary, HttpServletRequest request) {
    return dictionary.in(language(request));
  }

  /** Parameters that mean nothing here are refused: mostly they are misspelt. */
  public static void only(HttpServletRequest request, Set<String> known) {
    var faults =
        request.getParameterMap().keySet().stream()
            .filter(name -> !known.contains(name))
            .map(
                name ->
                    new Faulty.Reason(
                        name.substring(0, Math.min(60, name.length())),
                        Said.of(
                            "api.fault.unknown-field",
                            String.join(", ", known.stream().sorted().toList()))))
            .toList();
    if (!faults.isEmpty()) {
      throw new Faulty(400, faults);
    }
  }

  /** A question with a body has nothing in its address. */
  public static void noQuery(HttpServletRequest request) {
    var query = request.getQueryString();
    if (query != null && !query.isEmpty()) {
      throw Faulty.because(400, "", "api.fault.query");
    }
  }

  /** What is not JSON, or deeper, longer or more twofold than any question needs to be. */
  public static Faulty notJson(JacksonException fault) {
    var at = fault.getLocation();
    return Faulty.because(
        400,
        "",
        "api.fault.not-json",
        at == null ? 1 : Math.max(1, at.getLineNr()),
        at == null ? 1 : Math.max(1, at.getColumnNr()));
  }

  /** The body, up to so many bytes; one more is refused before it is read. */
  public static InputStream body(HttpServletRequest request, int most) throws IOException {
    var type = request.getContentType();
    if (type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("application/json")) {
      throw Faulty.because(415, "", "api.fault.content-type");
    }
    if (request.getContentLengthLong() > most) {
      throw Faulty.because(413, "", "api.fault.too-large", most / 1024);
    }
    return new Bounded(request.getInputStream(), most);
  }

  /** A stream that says so when there is more than allowed. */
  private static final class Bounded extends java.io.FilterInputStream {
    private final int most;
    private long seen;

    Bounded(InputStream in, int most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      var some = super.read(into, from, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int more) {
      seen += more;
      if (seen > most) {
        throw Faulty.because(413, "", "api.fault.too-large", most / 1024);
      }
    }
  }
}
