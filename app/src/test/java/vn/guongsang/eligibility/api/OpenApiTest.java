package vn.guongsang.eligibility.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.rules.words.Shown;
import vn.guongsang.shell.api.KnownAddresses;
import vn.guongsang.shell.api.ProblemDocument;

@DisplayName("The description for machines is true")
class OpenApiTest {

  private static final JsonNode DOCUMENT = read();
  private static final JsonNode SCHEMAS = DOCUMENT.at("/components/schemas");

  private static JsonNode read() {
    try (var file = EligibilityApi.class.getResourceAsStream("openapi.json")) {
      return JsonMapper.builder().build().readTree(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void it_has_every_address_with_its_method() {
    var described = new TreeMap<String, String>();
    DOCUMENT
        .get("paths")
        .properties()
        .forEach(
            path ->
                described.put(
                    path.getKey(),
                    String.join(",", path.getValue().propertyNames())
                        .toUpperCase(java.util.Locale.ROOT)));
    assertThat(described).isEqualTo(new TreeMap<>(KnownAddresses.METHODS));
  }

  @Test
  void questions_have_the_fields_that_are_read() {
    var known =
        Map.ofEntries(
            Map.entry("Check", CheckReading.CHECK),
            Map.entry("Subject", CheckReading.SUBJECT),
            Map.entry("History", CheckReading.HISTORY),
            Map.entry("Rating", CheckReading.RATING),
            Map.entry("Award", CheckReading.AWARD),
            Map.entry("Initiative", CheckReading.INITIATIVE),
            Map.entry("Deed", CheckReading.DEED),
            Map.entry("Discipline", CheckReading.DISCIPLINE),
            Map.entry("Hold", CheckReading.SPAN),
            Map.entry("Leave", CheckReading.SPAN),
            Map.entry("Service", CheckReading.SERVICE),
            Map.entry("Collective", CheckReading.COLLECTIVE));
    known.forEach(
        (schema, fields) -> assertThat(fields(schema)).as(schema).isEqualTo(new TreeSet<>(fields)));
  }

  @Test
  void answers_have_the_fields_that_are_sent() {
    var sent =
        Map.of(
            "Answer", Answers.Check.class,
            "Finding", Answers.Finding.class,
            "Basis", Answers.Place.class,
            "Evidence", Shown.Evidence.class,
            "AwardTypes", Answers.Types.class,
            "Prize", Answers.PrizeMoney.class,
            "Votes", Answers.Votes.class,
            "Problem", ProblemDocument.class);
    sent.forEach(
        (schema, type) ->
            assertThat(fields(schema))
                .as(schema)
                .isEqualTo(
                    new TreeSet<>(
                        Arrays.stream(type.getRecordComponents())
                            .map(component -> component.getName())
                            .toList())));
  }

  private static Set<String> fields(String schema) {
    return new TreeSet<>(SCHEMAS.get(schema).get("properties").propertyNames());
  }

  @Test
  void choices_are_those_that_are_taken() {
    choices("Subject", "kind", Subject.Kind.class);
    choices("Subject", "group", Subject.Group.class);
    choices("Subject", "gender", Subject.Gender.class);
    choices("Rating", "level", Level.class);
    choices("Rating", "standing", Standing.class);
    choices("Rating", "calendar", Facts.Calendar.class);
    choices("Award", "calendar", Facts.Calendar.class);
    choices("Initiative", "kind", Facts.Initiative.Kind.class);
    choices("Initiative", "scope", Reach.class);
    choices("Deed", "kind", Facts.Deed.Kind.class);
    choices("Discipline", "level", Facts.Discipline.Measure.class);
    choices("Hold", "kind", Facts.Hold.Ground.class);
    choices("Leave", "kind", Facts.Leave.Kind.class);
    choices("Service", "post", Facts.Service.Post.class);
    choices("Finding", "outcome", Outcome.class);
    assertThat(constants("Award", "track"))
        .isEqualTo(new TreeSet<>(Track.ALL.stream().map(Track::code).toList()));
    assertThat(texts(DOCUMENT.at("/paths/~1api~1v1~1prizes/get/parameters/3/schema/enum")))
        .isEqualTo(names(Authority.Body.class));
    assertThat(texts(SCHEMAS.at("/AwardTypes/properties/awardTypes/items/properties/origin/enum")))
        .isEqualTo(names(AwardType.Origin.class));
  }

  private static <E extends Enum<E>> void choices(String schema, String field, Class<E> type) {
    assertThat(constants(schema, field)).as(schema + "." + field).isEqualTo(names(type));
  }

  private static Set<String> constants(String schema, String field) {
    var property = SCHEMAS.get(schema).get("properties").get(field);
    return texts(
        property.has("anyOf") ? property.get("anyOf").get(0).get("enum") : property.get("enum"));
  }

  private static Set<String> texts(JsonNode list) {
    return new TreeSet<>(list.valueStream().map(JsonNode::stringValue).toList());
  }

  private static <E extends Enum<E>> Set<String> names(Class<E> type) {
    return new TreeSet<>(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }

  @Test
  void every_reference_leads_somewhere_and_the_example_is_the_printed_one() {
    assertThat(DOCUMENT.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference -> assertThat(DOCUMENT.at(reference.substring(1)).isObject()).isTrue());
    assertThat(
            DOCUMENT.at(
                "/paths/~1api~1v1~1eligibility~1checks/post/requestBody/content/application~1json/example"))
        .isEqualTo(JsonMapper.builder().build().readTree(EligibilityApiTest.EXAMPLE));
  }
}
