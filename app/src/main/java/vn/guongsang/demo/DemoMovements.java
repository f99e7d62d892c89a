package vn.guongsang.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Move;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementDraft;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.MovementLife;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.Steering;
import vn.guongsang.movements.Ties;
import vn.guongsang.movements.cascade.Response;
import vn.guongsang.movements.cascade.Responses;
import vn.guongsang.movements.library.Document;
import vn.guongsang.movements.library.Document.DocumentKind;
import vn.guongsang.movements.library.DocumentId;
import vn.guongsang.movements.library.Library;
import vn.guongsang.movements.open.MovementPublicity;
import vn.guongsang.movements.pledges.Pledge;
import vn.guongsang.movements.pledges.Pledge.SigningWay;
import vn.guongsang.movements.pledges.PledgeSigning;
import vn.guongsang.movements.pledges.Pledges;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.Indicators;

/**
 * This year's movements of a city and a ward. Their names are those the newspapers printed of Hà
 * Nội (Báo Hànộimới 09/4/2023; Kinh tế & Đô thị 03/10/2020); days, plans and pledges are invented.
 */
@Component
class DemoMovements implements DemoPart {

  private static final UnitId CITY = DemoIds.unit("hn");
  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final UnitId BESIDE = DemoIds.unit("hn/p-hai-ba-trung");
  private static final List<UnitLevel> BELOW_CITY =
      List.of(UnitLevel.PROVINCE_BODY, UnitLevel.COMMUNE);

  private final Movements movements;
  private final MovementLife life;
  private final Ties ties;
  private final Steering steering;
  private final Library library;
  private final Responses responses;
  private final Pledges pledges;
  private final PledgeSigning signing;
  private final MovementPublicity publicity;
  private final Indicators indicators;

  DemoMovements(
      Movements movements,
      MovementLife life,
      Ties ties,
      Steering steering,
      Library library,
      Responses responses,
      Pledges pledges,
      PledgeSigning signing,
      MovementPublicity publicity,
      Indicators indicators) {
    this.movements = movements;
    this.life = life;
    this.ties = ties;
    this.steering = steering;
    this.library = library;
    this.responses = responses;
    this.pledges = pledges;
    this.signing = signing;
    this.publicity = publicity;
    this.indicators = indicators;
  }

  @Override
  public int order() {
    return 85;
  }

  @Override
  public void load(LocalDate today) {
    var viewer = Nobody.system(1);
    var directive =
        keep(
            viewer,
            DocumentKind.DIRECTIVE,
            "34-CT/TW",
            LocalDate.of(2014, 4, 7),
            "Bộ Chính trị",
            "Về tiếp tục đổi mới công tác thi đua, khen thưởng");
    var plan =
        keep(
            viewer,
            DocumentKind.PLAN,
            "D-08/KH-UBND",
            LocalDate.of(2026, 1, 8),
            "UBND thành phố Hà Nội",
            "Tổ chức các phong trào thi đua năm 2026 (hư cấu)");
    var all =
        launched(
            viewer,
            CITY,
            city(
                "Đoàn kết, đổi mới, sáng tạo, thi đua xây dựng Thủ đô văn hiến, văn minh, hiện đại",
                "Thi đua là yêu nước, yêu nước thì phải thi đua",
                Movement.Kind.REGULAR,
                false,
                null),
            LocalDate.of(2026, 1, 12),
            today);
    library.ground(viewer, all, directive);
    library.ground(viewer, all, plan);
    var reform =
        launched(
            viewer,
            CITY,
            city("Đẩy mạnh cải cách hành chính", "", Movement.Kind.THEMATIC, false, all),
            LocalDate.of(2026, 1, 15),
            today);
    library.ground(viewer, reform, plan);
    var poor =
        launched(
            viewer,
            CITY,
            city(
                "Cả nước chung tay vì người nghèo – Không để ai bị bỏ lại phía sau",
                "",
                Movement.Kind.THEMATIC,
                false,
                all),
            LocalDate.of(2026, 1, 20),
            today);
    var culture =
        launched(
            viewer,
            CITY,
            city(
                "Cán bộ, công chức, viên chức, người lao động thi đua thực hiện văn hóa công sở và"
                    + " nơi công cộng",
                "",
                Movement.Kind.THEMATIC,
                true,
                all),
            LocalDate.of(2026, 2, 2),
            today);
    ties.link(viewer, reform, culture);
    for (var name : List.of("Chỉ số hài lòng SIPAS", "Đăng ký kinh doanh qua mạng")) {
      liveBy(viewer, reform, name);
    }
    liveBy(viewer, poor, "Hộ thoát nghèo");
    liveBy(viewer, poor, "Giải quyết việc làm");
    respond(viewer, all, today, 1, 1);
    respond(viewer, reform, today, 3, 2);
    respond(viewer, poor, today, 4, 1);
    respond(viewer, culture, today, 5, 4);
    publicity.publish(viewer, all, movements.within(viewer, all).version());
    publicity.publish(viewer, poor, movements.within(viewer, poor).version());
    ward(viewer, all, today);
    pledge(viewer, all, today);
  }

  private DocumentId keep(
      Viewer viewer, DocumentKind kind, String number, LocalDate day, String issuer, String title) {
    return library.keep(viewer, new Document.Said(CITY, kind, number, day, issuer, title), null);
  }

  private static MovementDraft city(
      String name,
      String slogan,
      Movement.Kind kind,
      boolean campaign,
      @Nullable MovementId parent) {
    return new MovementDraft(
        name,
        slogan,
        kind,
        Movement.Scope.SECTOR,
        "",
        campaign,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2027, 1, 1),
        "Mỗi đơn vị có kế hoạch hưởng ứng với việc làm, chỉ tiêu cụ thể.\n"
            + "Gắn phong trào với nhiệm vụ chính trị của đơn vị, địa phương.\n"
            + "Kịp thời phát hiện, biểu dương, nhân rộng người tốt, việc tốt.",
        "Phong trào có nơi còn hình thức; chưa gắn với khâu yếu, việc khó của đơn vị.",
        BELOW_CITY,
        LocalDate.of(2026, 3, 31),
        parent,
        null);
  }

  private MovementId launched(
      Viewer viewer, UnitId unit, MovementDraft draft, LocalDate day, LocalDate today) {
    var id = movements.draft(viewer, unit, draft);
    life.move(viewer, id, 1, Move.LAUNCH, day, "", today);
    return id;
  }

  private void liveBy(Viewer viewer, MovementId movement, String name) {
    indicators.all(viewer).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .ifPresent(one -> ties.liveBy(viewer, movement, one.id()));
  }

  /** Of the wards that are named, all but every so many; the ward beside answers only the first. */
  private void respond(Viewer viewer, MovementId movement, LocalDate today, int each, int but) {
    var wards =
        List.of(
            "hoan-kiem",
            "cua-nam",
            "hong-ha",
            "ba-dinh",
            "ngoc-ha",
            "giang-vo",
            "vinh-tuy",
            "bach-mai",
            "dong-da",
            "kim-lien",
            "lang",
            "o-cho-dua",
            "tay-ho",
            "phu-thuong",
            "cau-giay",
            "nghia-do",
            "yen-hoa",
            "thanh-xuan",
            "khuong-dinh",
            "phuong-liet",
            "vinh-hung",
            "tuong-mai",
            "dinh-cong",
            "hoang-liet",
            "yen-so",
            "linh-nam");
    for (var i = 0; i < wards.size(); i++) {
      if (i % each < but) {
        respond(
            viewer,
            movement,
            DemoIds.unit("hn/p-" + wards.get(i)),
            LocalDate.of(2026, 2, 3).plusDays(i),
            today);
      }
    }
    if (each == 1) {
      respond(viewer, movement, WARD, LocalDate.of(2026, 2, 6), today);
      respond(viewer, movement, BESIDE, LocalDate.of(2026, 2, 9), today);
    }
  }

  private void respond(
      Viewer viewer, MovementId movement, UnitId unit, LocalDate day, LocalDate today) {
    responses.answer(
        viewer,
        movement,
        unit,
        0,
        new Response.Said(
            "Phát động đến từng phòng, tổ dân phố.\n"
                + "Mỗi cán bộ, công chức đăng ký một việc làm cụ thể (hư cấu).",
            day,
            null,
            null,
            "Kế hoạch hưởng ứng (hư cấu)"),
        null,
        today);
  }

  private void ward(Viewer viewer, MovementId parent, LocalDate today) {
    var own =
        new MovementDraft(
            "Phường Hoàng Mai xanh, sạch, đẹp",
            "Vì Thủ đô xanh, sạch, đẹp",
            Movement.Kind.THEMATIC,
            Movement.Scope.UNIT,
            "đợt cao điểm",
            false,
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 12, 1),
            "Mỗi tuần một buổi tổng vệ sinh.\nKhông để tồn đọng rác thải trên địa bàn.",
            "Điểm tập kết rác tự phát.",
            List.of(UnitLevel.TEAM),
            LocalDate.of(2026, 3, 15),
            parent,
            null);
    var id = launched(viewer, WARD, own, LocalDate.of(2026, 3, 2), today);
    for (var office : List.of("van-phong", "kinh-te", "tram-y-te")) {
      respond(
          viewer, id, DemoIds.unit("hn/p-hoang-mai/" + office), LocalDate.of(2026, 3, 9), today);
    }
    steering.appoint(
        viewer,
        id,
        DemoPeople.person("hoa.trinhngoc"),
        Steering.SteeringRole.HEAD,
        LocalDate.of(2026, 3, 2));
    steering.appoint(
        viewer,
        id,
        DemoPeople.person("nam.nguyenvan"),
        Steering.SteeringRole.SECRETARY,
        LocalDate.of(2026, 3, 2));
  }

  private void pledge(Viewer viewer, MovementId movement, LocalDate today) {
    var id =
        pledges.draw(
            viewer,
            movement,
            WARD,
            new Pledge.Said(
                "Giao ước thi đua năm 2026",
                "Hoàn thành vượt mức chỉ tiêu được giao.\n"
                    + "Giúp đỡ nhau cùng tiến bộ; chấm điểm công khai, dân chủ.",
                LocalDate.of(2026, 2, 25),
                "Trụ sở UBND phường Hoàng Mai"));
    for (var beside : List.of("tuong-mai", "vinh-hung", "yen-so")) {
      pledges.join(viewer, id, DemoIds.unit("hn/p-" + beside));
    }
    for (var side : List.of(WARD, DemoIds.unit("hn/p-tuong-mai"))) {
      signing.sign(
          viewer,
          id,
          side,
          SigningWay.HERE,
          "Đại diện đơn vị (hư cấu)",
          LocalDate.of(2026, 2, 25),
          null,
          today);
    }
  }
}
