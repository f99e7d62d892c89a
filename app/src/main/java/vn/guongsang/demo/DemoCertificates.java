package vn.guongsang.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.certificates.OwnLayouts;
import vn.guongsang.decisions.certificates.Printers;
import vn.guongsang.documents.certificates.Offset;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Nobody;

/** A ward's printer, set right once, and the layout it made its own. */
@Component
class DemoCertificates implements DemoPart {

  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");

  private final OwnLayouts layouts;
  private final Printers printers;

  DemoCertificates(OwnLayouts layouts, Printers printers) {
    this.layouts = layouts;
    this.printers = printers;
  }

  @Override
  public int order() {
    return 75;
  }

  @Override
  public void load(LocalDate today) {
    var system = Nobody.system(1);
    printers.add(system, WARD, "Máy in phòng Văn hóa – Xã hội", new Offset(1.5, -0.75));
    layouts.copy(system, WARD, "giay-khen", "Giấy khen của phường, phôi 2026");
  }
}
