package vn.guongsang.registry.households;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;

/**
 * What is true of a household. Cleaned on the way in.
 *
 * @param unit the commune or ward, or the residential group where that is a unit
 * @param head the name of whoever heads it
 * @param person the head's own record, where there is one
 * @param address empty text where none is known
 * @param group the residential group (tổ dân phố, thôn) as people call it
 */
public record HouseholdFacts(
    UnitId unit, String head, @Nullable PersonId person, String address, String group) {

  static final int LONGEST_HEAD = 120;
  static final int LONGEST = 300;

  public HouseholdFacts {
    head = VietnameseText.clean(head);
    address = VietnameseText.clean(address);
    group = VietnameseText.clean(group);
  }

  public String folded() {
    return VietnameseText.fold(head);
  }

  /** What cannot be so; the same for forms and sheets. */
  public List<Reason> faults() {
    var out = new ArrayList<Reason>();
    if (folded().isEmpty()) {
      out.add(new Reason("name", Said.of("households.fault.no-head")));
    } else if (head.length() > LONGEST_HEAD) {
      out.add(new Reason("name", Said.of("form.too-long", LONGEST_HEAD, head.length())));
    }
    if (address.length() > LONGEST) {
      out.add(new Reason("address", Said.of("form.too-long", LONGEST, address.length())));
    }
    if (group.length() > LONGEST) {
      out.add(new Reason("unit", Said.of("form.too-long", LONGEST, group.length())));
    }
    return out;
  }
}
