package vn.guongsang.movements.pledges;

import static vn.guongsang.movements.db.Tables.PLEDGE_SIDE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** Takes the signatures under a pledge, side by side. */
@Component
public class PledgeSigning {

  private final DSLContext sql;
  private final Pledges pledges;
  private final Clock clock;

  PledgeSigning(DSLContext sql, Pledges pledges, Clock clock) {
    this.sql = sql;
    this.pledges = pledges;
    this.clock = clock;
  }

  private static Pledge.Side side(Pledge pledge, UnitId unit) {
    var side =
        pledge.sides().stream()
            .filter(one -> one.unit().equals(unit))
            .findFirst()
            .orElseThrow(() -> Refused.field("unit", "pledges.fault.no-side"));
    if (!side.mine() && !pledge.mine()) {
      throw Refused.field("unit", "movements.fault.unit-outside");
    }
    return side;
  }

  /**
   * Signs for one side. On paper the scan is the signature, and whoever drew the pledge up may
   * enter it for the others as well; here a side signs only for itself.
   */
  @Transactional
  public void sign(
      Viewer viewer,
      PledgeId id,
      UnitId unit,
      Pledge.SigningWay way,
      String signer,
      LocalDate day,
      @Nullable UUID file,
      LocalDate today) {
    var pledge = pledges.locked(viewer, id);
    if (pledge.sides().size() < 2) {
      throw Refused.because("pledges.fault.alone");
    }
    var side = side(pledge, unit);
    if (side.signed()) {
      throw Refused.because("pledges.fault.signed", side.name());
    }
    if (day.isAfter(today)) {
      throw Refused.field("day", "movements.fault.day-to-come", day);
    }
    if (way == Pledge.SigningWay.PAPER && file == null) {
      throw Refused.field("file", "pledges.fault.no-scan");
    }
    if (way == Pledge.SigningWay.HERE && !side.mine()) {
      throw Refused.field("unit", "pledges.fault.for-another", side.name());
    }
    sql.update(PLEDGE_SIDE)
        .set(PLEDGE_SIDE.WAY, way.name())
        .set(PLEDGE_SIDE.SIGNED_ON, day)
        .set(PLEDGE_SIDE.SIGNER, signer)
        .set(PLEDGE_SIDE.FILE, file)
        .set(PLEDGE_SIDE.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
        .set(PLEDGE_SIDE.SIGNED_AT, clock.instant())
        .where(PLEDGE_SIDE.PLEDGE.eq(id.value()))
        .and(PLEDGE_SIDE.UNIT.eq(unit.value()))
        .execute();
    pledges.wrote(viewer, pledge, "signed", unit, "");
  }

  /** Takes back a signature that was entered wrongly. */
  @Transactional
  public void unsign(Viewer viewer, PledgeId id, UnitId unit, String reason) {
    var pledge = pledges.locked(viewer, id);
    var side = side(pledge, unit);
    if (!side.signed()) {
      throw Refused.because("pledges.fault.not-signed", side.name());
    }
    sql.update(PLEDGE_SIDE)
        .setNull(PLEDGE_SIDE.WAY)
        .setNull(PLEDGE_SIDE.SIGNED_ON)
        .set(PLEDGE_SIDE.SIGNER, "")
        .setNull(PLEDGE_SIDE.FILE)
        .setNull(PLEDGE_SIDE.SIGNED_AT)
        .where(PLEDGE_SIDE.PLEDGE.eq(id.value()))
        .and(PLEDGE_SIDE.UNIT.eq(unit.value()))
        .execute();
    pledges.wrote(viewer, pledge, "unsigned", unit, reason);
  }
}
