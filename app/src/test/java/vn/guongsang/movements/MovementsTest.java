package vn.guongsang.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.guongsang.registry.RegistryWorld.OFFICER;
import static vn.guongsang.registry.RegistryWorld.RESOLUTION;
import static vn.guongsang.registry.RegistryWorld.TODAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.TestViewer;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movement.Kind;
import vn.guongsang.movements.Movement.Scope;
import vn.guongsang.movements.Movement.State;
import vn.guongsang.movements.cascade.Cascade;
import vn.guongsang.movements.cascade.Response;
import vn.guongsang.movements.cascade.Responses;
import vn.guongsang.movements.library.Document;
import vn.guongsang.movements.library.Document.DocumentKind;
import vn.guongsang.movements.library.Library;
import vn.guongsang.movements.open.MovementPublicity;
import vn.guongsang.movements.open.PublicMovements;
import vn.guongsang.movements.pledges.Pledge;
import vn.guongsang.movements.pledges.Pledge.SigningWay;
import vn.guongsang.movements.pledges.PledgeSigning;
import vn.guongsang.movements.pledges.Pledges;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.ReorganisationOrder;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.UnitsOnADay;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.targets.Indicators;

@Tag("database")
@DisplayName("Phong trào: phát động, hưởng ứng, giao ước, công khai")
class MovementsTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);

  private RegistryWorld world;
  private Movements movements;
  private MovementLife life;
  private Cascade cascade;
  private Responses responses;
  private UnitId city;
  private UnitId east;
  private UnitId west;
  private UnitId office;

  @BeforeEach
  void open() {
    world =
        new RegistryWorld(
            UnitsOnADay.class,
            Authority.class,
            TiesOfModel.class,
            Movements.class,
            MovementLife.class,
            Indicators.class,
            Ties.class,
            Library.class,
            Cascade.class,
            Responses.class,
            Pledges.class,
            PledgeSigning.class,
            MovementPublicity.class,
            PublicMovements.class);
    movements = world.bean(Movements.class);
    life = world.bean(MovementLife.class);
    cascade = world.bean(Cascade.class);
    responses = world.bean(Responses.class);
    city = unit("Thành phố", UnitKind.PROVINCE, UnitLevel.PROVINCE, null);
    east = unit("Phường Đông", UnitKind.WARD, UnitLevel.COMMUNE, city);
    west = unit("Phường Tây", UnitKind.WARD, UnitLevel.COMMUNE, city);
    office = unit("Văn phòng phường Đông", UnitKind.OFFICE, UnitLevel.TEAM, east);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private UnitId unit(String name, UnitKind kind, UnitLevel level, @Nullable UnitId parent) {
    var id = world.units().newId();
    var facts = new UnitFacts(name.replace(' ', '-'), name, "", kind, level, parent, false, 0);
    world.units().found(OFFICER, List.of(new UnitDraft(id, LONG_AGO, facts)), TODAY);
    return id;
  }

  private static MovementDraft draft(String name, Scope scope, UnitLevel... asked) {
    return new MovementDraft(
        name,
        "",
        Kind.THEMATIC,
        scope,
        "",
        false,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2027, 1, 1),
        "",
        "",
        List.of(asked),
        null,
        null,
        null);
  }

  private MovementId launched(UnitId unit, Scope scope, UnitLevel... asked) {
    var id = movements.draft(OFFICER, unit, draft("Xây dựng nông thôn mới", scope, asked));
    life.move(OFFICER, id, 1, Move.LAUNCH, JANUARY, "", TODAY);
    return id;
  }

  private void move(MovementId id, Move move, LocalDate day, String reason) {
    life.move(OFFICER, id, movements.within(OFFICER, id).version(), move, day, reason, TODAY);
  }

  private void respond(MovementId id, UnitId unit) {
    responses.answer(
        OFFICER,
        id,
        unit,
        0,
        new Response.Said("Kế hoạch", JANUARY.plusDays(7), null, null, ""),
        null,
        TODAY);
  }

  private static TestViewer officerOf(UnitId unit) {
    return new TestViewer(
        new AccountId(UUID.fromString("00000000-0000-7000-8000-000000000001")),
        "Cán bộ",
        unit,
        Set.of(Right.MOVEMENTS_READ, Right.MOVEMENTS_LEAD, Right.MOVEMENTS_ANSWER),
        List.of(unit),
        false);
  }

  private static void refused(String key, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            Refused.class,
            r ->
                assertThat(r.reasons())
                    .extracting(reason -> reason.words().key())
                    .containsExactly(key));
  }

  @Test
  @DisplayName("Điều 16: cấp nào phát động phạm vi nào")
  void who_may_launch_what() {
    assertThat(Authority.scopes(UnitLevel.CENTRAL)).isEqualTo(EnumSet.allOf(Scope.class));
    assertThat(Authority.scopes(UnitLevel.PROVINCE))
        .containsExactly(Scope.SECTOR, Scope.CLUSTER, Scope.UNIT);
    assertThat(Authority.scopes(UnitLevel.COMMUNE)).containsExactly(Scope.CLUSTER, Scope.UNIT);
    assertThat(Authority.scopes(UnitLevel.TEAM)).isEmpty();
    refused(
        "movements.fault.scope.NATION",
        () -> movements.draft(OFFICER, city, draft("Toàn quốc", Scope.NATION)));
    refused(
        "movements.fault.scope.SECTOR",
        () -> movements.draft(OFFICER, east, draft("Toàn ngành", Scope.SECTOR)));
    refused(
        "movements.fault.team", () -> movements.draft(OFFICER, office, draft("Phòng", Scope.UNIT)));
    refused(
        "movements.fault.unit-outside",
        () -> movements.draft(officerOf(east), west, draft("Của phường bên", Scope.UNIT)));
    movements.draft(OFFICER, city, draft("Toàn thành phố", Scope.SECTOR));
  }

  @Test
  @DisplayName("Phát động, sơ kết, tạm dừng, tiếp tục, kết thúc")
  void a_life_from_launch_to_close() {
    var id = launched(city, Scope.SECTOR);
    refused("movements.fault.move.LAUNCH", () -> move(id, Move.LAUNCH, JANUARY, ""));
    refused("movements.fault.day-before", () -> move(id, Move.REVIEW, JANUARY.minusDays(1), ""));
    refused("movements.fault.day-to-come", () -> move(id, Move.REVIEW, TODAY.plusDays(1), ""));
    move(id, Move.REVIEW, LocalDate.of(2026, 7, 1), "");
    refused(
        "movements.fault.no-reason", () -> move(id, Move.SUSPEND, LocalDate.of(2026, 9, 1), ""));
    move(id, Move.SUSPEND, LocalDate.of(2026, 9, 1), "Bão lũ");
    refused("movements.fault.move.CLOSE", () -> move(id, Move.CLOSE, TODAY, ""));
    move(id, Move.RESUME, LocalDate.of(2026, 10, 1), "");
    assertThat(movements.within(OFFICER, id).state()).isEqualTo(State.REVIEWED);
    move(id, Move.CLOSE, TODAY, "");
    assertThat(life.of(id))
        .extracting(s -> s.move(), s -> s.state(), s -> s.day(), s -> s.reason())
        .containsExactly(
            tuple(Move.LAUNCH, State.LAUNCHED, JANUARY, ""),
            tuple(Move.REVIEW, State.REVIEWED, LocalDate.of(2026, 7, 1), ""),
            tuple(Move.SUSPEND, State.SUSPENDED, LocalDate.of(2026, 9, 1), "Bão lũ"),
            tuple(Move.RESUME, State.REVIEWED, LocalDate.of(2026, 10, 1), ""),
            tuple(Move.CLOSE, State.CLOSED, TODAY, ""));
    var closed = movements.within(OFFICER, id);
    assertThat(closed.closedOn()).isEqualTo(TODAY);
    refused(
        "movements.fault.closed",
        () -> movements.change(OFFICER, id, closed.version(), draft("Khác", Scope.UNIT)));
    assertThatThrownBy(() -> life.move(OFFICER, id, 1, Move.CLOSE, TODAY, "", TODAY))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  @DisplayName("Cấp dưới thấy phong trào cấp trên khi đã phát động; đơn vị bên cạnh thì không")
  void seen_from_below_once_launched() {
    var ward = officerOf(east);
    var drafted = movements.draft(OFFICER, city, draft("Dự thảo", Scope.SECTOR));
    assertThatThrownBy(() -> movements.within(ward, drafted)).isInstanceOf(NotFound.class);
    life.move(OFFICER, drafted, 1, Move.LAUNCH, JANUARY, "", TODAY);
    assertThat(movements.within(ward, drafted).mine()).isFalse();
    refused("movements.fault.of-another", () -> movements.led(ward, drafted));
    var beside = launched(west, Scope.UNIT);
    assertThatThrownBy(() -> movements.within(ward, beside)).isInstanceOf(NotFound.class);
    world.bean(Ties.class).launchTogether(OFFICER, beside, east);
    assertThat(movements.within(ward, beside).together()).containsExactly(east);
  }

  @Test
  @DisplayName("Ai đã phát động hưởng ứng, ai chưa")
  void the_share_of_those_who_launched() {
    var id = launched(city, Scope.SECTOR, UnitLevel.COMMUNE);
    assertThat(cascade.share(movements.within(OFFICER, id)))
        .isEqualTo(new vn.guongsang.movements.cascade.Share(0, 2));
    respond(id, east);
    respond(id, office);
    var tree = cascade.of(OFFICER, movements.within(OFFICER, id));
    assertThat(tree.nodes())
        .extracting(n -> n.name(), n -> n.asked(), n -> n.launchedOn())
        .containsExactlyInAnyOrder(
            tuple("Phường Đông", true, JANUARY.plusDays(7)),
            tuple("Phường Tây", true, null),
            tuple("Văn phòng phường Đông", false, JANUARY.plusDays(7)));
    assertThat(tree.missing()).extracting(n -> n.name()).containsExactly("Phường Tây");
    assertThat(tree.share().percent()).isEqualTo(50);
    respond(id, west);
    assertThat(cascade.share(movements.within(OFFICER, id)).complete()).isTrue();
    assertThatThrownBy(() -> respond(id, west)).isInstanceOf(StaleVersion.class);
  }

  @Test
  @DisplayName(
      "Phong trào đã kết thúc tính theo cây đơn vị của ngày kết thúc, dù sau đó nhập phường")
  void of_a_closed_one_on_the_tree_of_the_day_it_was_closed() {
    var closed = launched(city, Scope.SECTOR, UnitLevel.COMMUNE);
    respond(closed, east);
    move(closed, Move.CLOSE, LocalDate.of(2026, 6, 30), "");
    var running = launched(city, Scope.SECTOR, UnitLevel.COMMUNE);
    respond(running, east);
    world
        .reorganisations()
        .apply(
            OFFICER,
            ReorganisationOrder.merge(
                LocalDate.of(2026, 8, 1), RESOLUTION, "", List.of(west), east, null),
            Map.of(),
            TODAY);
    assertThat(cascade.share(movements.within(OFFICER, closed)))
        .isEqualTo(new vn.guongsang.movements.cascade.Share(1, 2));
    assertThat(cascade.of(OFFICER, movements.within(OFFICER, closed)).missing())
        .extracting(n -> n.name())
        .containsExactly("Phường Tây");
    assertThat(cascade.share(movements.within(OFFICER, running)))
        .isEqualTo(new vn.guongsang.movements.cascade.Share(1, 1));
  }

  @Test
  void who_may_not_respond_and_when() {
    var id = launched(east, Scope.UNIT, UnitLevel.TEAM);
    refused("cascade.fault.not-below", () -> respond(id, west));
    refused(
        "cascade.fault.too-early",
        () ->
            responses.answer(
                OFFICER,
                id,
                office,
                0,
                new Response.Said("Sớm", JANUARY.minusDays(1), null, null, ""),
                null,
                TODAY));
    move(id, Move.SUSPEND, TODAY, "Bão lũ");
    refused("cascade.fault.not-running", () -> respond(id, office));
  }

  @Test
  @DisplayName("Chép sang năm sau giữ căn cứ, đơn vị cùng phát động, liên kết cha")
  void a_copy_takes_over_what_its_model_is_tied_to() {
    var library = world.bean(Library.class);
    var ties = world.bean(Ties.class);
    var model = launched(city, Scope.SECTOR);
    var text =
        library.keep(
            OFFICER,
            new Document.Said(
                city,
                DocumentKind.DIRECTIVE,
                "34-CT/TW",
                LocalDate.of(2014, 4, 7),
                "Bộ Chính trị",
                "Về tiếp tục đổi mới công tác thi đua, khen thưởng"),
            null);
    library.ground(OFFICER, model, text);
    refused("movements.fault.tied", () -> library.ground(OFFICER, model, text));
    ties.launchTogether(OFFICER, model, west);
    var was = draft("Năm sau", Scope.SECTOR);
    var copy =
        movements.draft(
            OFFICER,
            city,
            new MovementDraft(
                was.name(),
                "",
                was.kind(),
                was.scope(),
                "",
                false,
                LocalDate.of(2027, 1, 1),
                null,
                "",
                "",
                List.of(),
                null,
                null,
                model));
    assertThat(library.grounds(OFFICER, copy))
        .extracting(Document::called)
        .containsExactly("34-CT/TW: Về tiếp tục đổi mới công tác thi đua, khen thưởng");
    assertThat(library.groundOf(OFFICER, text)).extracting(Movement::id).contains(model, copy);
    assertThat(movements.within(OFFICER, copy).launching()).containsExactly(city, west);
    assertThat(movements.within(OFFICER, copy).state()).isEqualTo(State.DRAFT);
    ties.link(OFFICER, copy, model);
    refused("movements.fault.tied", () -> ties.link(OFFICER, model, copy));
    assertThat(ties.linked(OFFICER, model)).extracting(Movement::id).containsExactly(copy);
    ties.unlink(OFFICER, model, copy);
    assertThat(ties.linked(OFFICER, copy)).isEmpty();
  }

  @Test
  @DisplayName("Giao ước: ký từng bên; từ chữ ký đầu không đổi nội dung, các bên")
  void a_pledge_is_signed_side_by_side() {
    var pledges = world.bean(Pledges.class);
    var signing = world.bean(PledgeSigning.class);
    var movement = launched(city, Scope.SECTOR);
    var ward = officerOf(east);
    var said = new Pledge.Said("Giao ước", "Cùng tiến bộ", JANUARY, "Hà Nội");
    var id = pledges.draw(ward, movement, east, said);
    refused(
        "pledges.fault.alone",
        () -> signing.sign(ward, id, east, SigningWay.HERE, "A", JANUARY, null, TODAY));
    pledges.join(OFFICER, id, west);
    assertThat(pledges.of(officerOf(west), movement)).hasSize(1);
    signing.sign(ward, id, east, SigningWay.HERE, "A", JANUARY, null, TODAY);
    refused(
        "pledges.fault.for-another",
        () -> signing.sign(ward, id, west, SigningWay.HERE, "B", JANUARY, null, TODAY));
    refused(
        "pledges.fault.no-scan",
        () -> signing.sign(ward, id, west, SigningWay.PAPER, "B", JANUARY, null, TODAY));
    refused("pledges.fault.begun", () -> pledges.leave(OFFICER, id, west));
    refused("pledges.fault.begun", () -> pledges.change(ward, id, 1, said));
    assertThat(pledges.within(ward, id).complete()).isFalse();
    signing.sign(officerOf(west), id, west, SigningWay.HERE, "B", JANUARY, null, TODAY);
    assertThat(pledges.within(ward, id).complete()).isTrue();
    signing.unsign(ward, id, east, "Ghi nhầm người ký");
    assertThat(pledges.within(ward, id).sides())
        .extracting(s -> s.name(), s -> s.signed())
        .containsExactly(tuple("Phường Đông", false), tuple("Phường Tây", true));
    assertThatThrownBy(() -> pledges.within(officerOf(office), id)).isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("Công khai bằng một hành động; chưa công khai thì không ai ngoài thấy")
  void published_by_deed_only() {
    var publicity = world.bean(MovementPublicity.class);
    var open = world.bean(PublicMovements.class);
    var drafted = movements.draft(OFFICER, city, draft("Dự thảo", Scope.SECTOR));
    refused("open.fault.draft", () -> publicity.publish(OFFICER, drafted, 1));
    var id = launched(city, Scope.SECTOR, UnitLevel.COMMUNE);
    assertThat(open.find(id)).isEmpty();
    assertThat(open.all()).isEmpty();
    publicity.publish(OFFICER, id, 2);
    respond(id, east);
    open.on(new Movements.Changed(id));
    assertThat(open.all()).extracting(Movement::id).containsExactly(id);
    assertThat(open.find(id).orElseThrow().share())
        .isEqualTo(new vn.guongsang.movements.cascade.Share(1, 2));
    refused("open.fault.already", () -> publicity.publish(OFFICER, id, 3));
    refused("movements.fault.no-reason", () -> publicity.withdraw(OFFICER, id, 3, ""));
    publicity.withdraw(OFFICER, id, 3, "Đăng nhầm");
    open.on(new Movements.Changed(id));
    assertThat(open.find(id)).isEmpty();
  }
}
