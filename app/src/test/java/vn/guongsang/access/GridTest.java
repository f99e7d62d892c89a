package vn.guongsang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.access.Visitor.location;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.guongsang.RunningApp;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;

/**
 * Every live route × every role and nobody × things inside and outside the scope. What each must
 * answer follows from the right its handler names and from the one table of roles; nothing here
 * lists a page. A new kind of id in an address must be told in {@link #KINDS}.
 */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GridTest {

  /** Which thing the id in an address is, by the address up to it. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("/accounts/{id}", "account"),
          Map.entry("/account/api-keys/{id}", "api-key"),
          Map.entry("/imports/{id}", "import"),
          Map.entry("/units/{id}", "unit"),
          Map.entry("/units/reorganisations/{id}", "reorganisation"),
          Map.entry("/households/{id}", "household"),
          Map.entry("/people/{id}", "person"),
          Map.entry("/people/posts/{id}", "post"),
          Map.entry("/people/ratings/{id}", "rating"),
          Map.entry("/people/discipline/{id}", "discipline"),
          Map.entry("/people/leave/{id}", "leave"),
          Map.entry("/people/holds/{id}", "hold"),
          Map.entry("/people/files/{id}", "paper"),
          Map.entry("/people/corrections/{id}", "correction"),
          Map.entry("/awards/{id}", "award"),
          Map.entry("/decisions/{id}", "decision"),
          Map.entry("/decisions/made/{id}", "issue"),
          Map.entry("/decisions/reviews/{id}", "review"),
          Map.entry("/funds/{id}", "fund"),
          Map.entry("/returns/{id}", "return"),
          Map.entry("/registrations/{id}", "registration"),
          Map.entry("/programmes/{id}", "programme"),
          Map.entry("/tasks/{id}", "task"),
          Map.entry("/commitments/{id}", "commitment"),
          Map.entry("/imports/waiting/{id}", "waiting"),
          Map.entry("/initiatives/{id}", "initiative"),
          Map.entry("/movements/{id}", "movement"),
          Map.entry("/movements/library/{id}", "founding-document"),
          Map.entry("/movements/pledges/{id}", "pledge"),
          Map.entry("/movements/reviews/{id}", "movement-review"),
          Map.entry("/movements/inspections/{id}", "inspection"),
          Map.entry("/movements/reports/{id}", "report"),
          Map.entry("/movements/reports/forms/{id}", "report-form"),
          Map.entry("/movements/findings/{id}", "finding"),
          Map.entry("/desk/from-review/{id}", "movement-review"),
          Map.entry("/targets/{id}", "indicator"),
          Map.entry("/targets/questions/{id}", "question"),
          Map.entry("/targets/programmes/{id}", "target-programme"),
          Map.entry("/targets/closings/{id}", "closing"),
          Map.entry("/people/duplicates/{id}", "pair"),
          Map.entry("/people/merges/{id}", "merge"),
          Map.entry("/screenings/{id}", "screening"),
          Map.entry("/journal/{id}", "entry"),
          Map.entry("/journal/erase/{subject}", "account"),
          Map.entry("/desk/{id}", "list"),
          Map.entry("/certificates/layouts/{id}", "layout"),
          Map.entry("/certificates/printers/{id}", "printer"),
          Map.entry("/work/{id}", "work"));

  /** Nothing of these is anybody's but the asker's own. */
  private static final Set<String> OWN_ONLY = Set.of("work", "import", "api-key");

  /** Pages that are there only in a state in which none of these askers is, or name a thing. */
  private static final Set<String> NOT_THERE_FOR_THEM = Set.of("/first-unit", "/acting-for");

  /** Machines carry no token: they ask, or carry a key, without which nothing there is changed. */
  private static final String FOR_MACHINES = "/api/v1/";

  /** Changed by software with a key alone; a session, whoever's, is no way in. */
  private static final Set<String> KEYS_ONLY = Set.of("/api/v1/figures", "/api/v1/indicators");

  /** Parts of an address that are words, not ids, with one that there is. */
  private final Map<String, String> words =
      new java.util.HashMap<>(Map.of("/units/reorganise/{kind}", "RENAME"));

  private record Route(RequestMethod method, String path, Right needs) {
    boolean post() {
      return method == RequestMethod.POST;
    }

    String kind() {
      return KINDS.entrySet().stream()
          .filter(k -> path.startsWith(k.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse("");
    }

    boolean aboutOneThing() {
      return path.contains("{");
    }

    String about(UUID id) {
      return path.replaceFirst("\\{[^}]+}", id.toString())
          .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }
  }

  private final RunningApp app = RunningApp.shared();
  private final Map<Role, Visitor> askers = new EnumMap<>(Role.class);
  private List<Route> routes = List.of();
  private GridWorld world;

  @BeforeAll
  void makeTheWorld() {
    world = GridWorld.in(app);
    var code =
        app.bean(org.jooq.DSLContext.class)
            .fetchOne("select code from decisions.award_public order by code limit 1")
            .get(0, String.class);
    words.put("/v/{code}", code);
    words.put("/results/{id}", world.publication().toString());
    words.put("/api/v1/awards/{code}", code);
    words.put(
        "/emulation/{id}",
        app.bean(org.jooq.DSLContext.class)
            .fetchOne("select id from movements.movement where published_at is not null limit 1")
            .get(0, String.class));
    routes = routes();
    for (var role : Role.values()) {
      world.holder(role, GridWorld.SCOPE);
      askers.put(role, signedIn(role));
    }
  }

  private Visitor signedIn(Role role) {
    return Visitor.as("grid." + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  private List<Route> routes() {
    var found = new LinkedHashMap<String, Route>();
    app.beans(RequestMappingHandlerMapping.class).stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .forEach(
            entry -> {
              var needs =
                  Objects.requireNonNull(
                      entry.getValue().getMethodAnnotation(Needs.class),
                      entry.getValue()::toString);
              var methods = entry.getKey().getMethodsCondition().getMethods();
              for (var path : entry.getKey().getPatternValues()) {
                for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                  found.put(method + " " + path, new Route(method, spelt(path), needs.value()));
                }
              }
            });
    found.remove("GET /error");
    return found.values().stream()
        .sorted(
            Comparator.comparing((Route r) -> r.path().equals("/sign-out"))
                .thenComparing(Route::path)
                .thenComparing(Route::method))
        .toList();
  }

  private String spelt(String path) {
    var spelt = path;
    for (var word : words.entrySet()) {
      if (path.startsWith(word.getKey())) {
        spelt = path.replaceFirst("\\{[^}]+}", word.getValue());
      }
    }
    return spelt;
  }

  @Test
  void every_address_about_one_thing_is_in_the_grid() {
    assertThat(routes).hasSizeGreaterThan(40);
    assertThat(
            routes.stream()
                .filter(r -> r.aboutOneThing() && r.kind().isEmpty())
                .map(Route::path)
                .distinct()
                .toList())
        .as("addresses whose ids the grid does not know: tell GridTest.KINDS what they are")
        .isEmpty();
  }

  @Test
  void every_route_answers_every_role_as_the_table_of_roles_says() {
    var wrong = new ArrayList<String>();
    for (var role : Role.values()) {
      for (var route : routes) {
        wrong.addAll(faults(role, route, role.rights()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The grid can fail: judged by another table of roles, the same answers are wrong. */
  @Test
  void judged_by_a_wrong_table_the_grid_finds_faults() {
    var asIfAdministrator =
        routes.stream()
            .filter(r -> r.path().equals("/accounts"))
            .flatMap(r -> faults(Role.EMPLOYEE, r, Role.SYSTEM_ADMINISTRATOR.rights()).stream())
            .toList();
    assertThat(asIfAdministrator).isNotEmpty();
  }

  /** There is something to leak: from the city one finds what no asker of the grid may see. */
  @Test
  void from_above_the_canary_is_found() {
    var above = Visitor.as("quantri.hanoi");
    assertThat(above.get("/accounts?q=kim+tuyen").body()).contains(GridWorld.CANARY);
    assertThat(
            above
                .get("/accounts/" + world.things.getOrDefault("account", anything()).outside())
                .body())
        .contains(GridWorld.CANARY);
  }

  @Test
  void signed_out_only_what_is_public_answers() {
    var wrong = new ArrayList<String>();
    for (var route : routes) {
      var nobody = Visitor.to(app);
      nobody.get("/sign-in");
      var path = route.about(world.things.getOrDefault(route.kind(), anything()).outside());
      var answer = ask(nobody, route, path);
      var machine = route.path().startsWith(FOR_MACHINES);
      var asked =
          location(answer).startsWith("/sign-in") || (machine && answer.statusCode() == 401);
      var toCode = route.path().equals("/sign-in/code");
      if (route.needs() != Right.PUBLIC && !asked) {
        wrong.add("open to nobody: " + route + " " + answer.statusCode());
      }
      if (route.needs() == Right.PUBLIC && !toCode && (asked || answer.statusCode() >= 500)) {
        wrong.add("not open: " + route + " " + answer.statusCode());
      }
      leak(wrong, "nobody", route, answer);
      if (route.post() && !machine) {
        var forged = nobody.postWithoutToken(path).statusCode();
        if (forged != 303 && forged != 403) {
          wrong.add("taken without a token: " + route + " " + forged);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static GridWorld.Pair anything() {
    return new GridWorld.Pair(DemoIds.of("grid", "x"), DemoIds.of("grid", "y"));
  }

  private List<String> faults(Role role, Route route, Set<Right> rights) {
    var wrong = new ArrayList<String>();
    var allowed = rights.contains(route.needs());
    if (KEYS_ONLY.contains(route.path())) {
      var answer = ask(asker(role), route, route.path());
      if (answer.statusCode() != 401) {
        wrong.add("%s %s: %d".formatted(role, route, answer.statusCode()));
      }
      return wrong;
    }
    if (!route.aboutOneThing()) {
      var answer = ask(asker(role), route, route.path());
      judge(wrong, role, route, answer, allowed && !NOT_THERE_FOR_THEM.contains(route.path()));
      if (!route.post()) {
        for (var more : List.of("?q=kim+tuyen", "?export=xlsx&q=kim", "?page=2", "?q=%27%25_")) {
          var found = ask(asker(role), route, route.path() + more);
          judge(wrong, role, route, found, allowed && !NOT_THERE_FOR_THEM.contains(route.path()));
        }
      }
      return wrong;
    }
    var pair = world.things.getOrDefault(route.kind(), anything());
    var unknown = UUID.randomUUID();
    var outside = ask(asker(role), route, route.about(pair.outside()));
    var nothing = ask(asker(role), route, route.about(unknown));
    judge(wrong, role, route, outside, false);
    judge(wrong, role, route, nothing, false);
    if (!same(outside, nothing)) {
      wrong.add("%s %s: unknown and forbidden differ".formatted(role, route));
    }
    if (!OWN_ONLY.contains(route.kind()) && !(route.post() && twoThings(route))) {
      judge(wrong, role, route, ask(asker(role), route, route.about(pair.inside())), allowed);
    }
    return wrong;
  }

  private static boolean twoThings(Route route) {
    return route.path().indexOf('{') != route.path().lastIndexOf('{');
  }

  /** Whoever has just signed out signs in again. */
  private Visitor asker(Role role) {
    var asker = Objects.requireNonNull(askers.get(role));
    if (!asker.cookies().containsKey("gs") || asker.isOut()) {
      asker = signedIn(role);
      askers.put(role, asker);
    }
    return asker;
  }

  private static HttpResponse<String> ask(Visitor visitor, Route route, String path) {
    return route.post() ? visitor.post(path) : visitor.get(path);
  }

  private static void judge(
      List<String> wrong, Role role, Route route, HttpResponse<String> answer, boolean there) {
    var status = answer.statusCode();
    if (there ? status == 404 || status >= 500 || status == 403 : status != 404) {
      wrong.add("%s %s: %d".formatted(role, route, status));
    }
    if (there
        && location(answer).startsWith("/sign-in")
        && route.needs() != Right.PUBLIC
        && !route.path().equals("/sign-out")) {
      wrong.add("%s %s: asked to sign in".formatted(role, route));
    }
    leak(wrong, role.name(), route, answer);
  }

  private static void leak(
      List<String> wrong, String who, Route route, HttpResponse<String> answer) {
    if (answer.body().contains(GridWorld.CANARY)) {
      wrong.add("%s %s: shows what lies outside the scope".formatted(who, route));
    }
  }

  private static boolean same(HttpResponse<String> one, HttpResponse<String> other) {
    return one.statusCode() == other.statusCode()
        && withoutWhatDiffersAnyway(one.body()).equals(withoutWhatDiffersAnyway(other.body()));
  }

  private static String withoutWhatDiffersAnyway(String body) {
    return body.replaceAll("GS-[0-9A-Z]{8}", "GS")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
        .replaceAll("<span class=\"count\">[0-9.]+<", "waiting<")
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "token");
  }

  @Test
  void the_table_of_roles_is_as_the_domain_says() {
    assertThat(Role.EMPLOYEE.rights())
        .containsExactlyInAnyOrder(Right.PUBLIC, Right.SIGNED_IN, Right.OWN_RECORD);
    assertThat(Role.INSPECTOR.rights())
        .containsExactlyInAnyOrder(
            Right.PUBLIC,
            Right.SIGNED_IN,
            Right.UNITS_READ,
            Right.PEOPLE_READ,
            Right.HOLDS_READ,
            Right.MOVEMENTS_READ,
            Right.JOURNAL_READ);
    assertThat(Role.SYSTEM_ADMINISTRATOR.rights()).doesNotContain(Right.PEOPLE_READ);
    assertThat(Role.SYSTEM_ADMINISTRATOR.rights()).doesNotContain(Right.JOURNAL_READ);
  }
}
