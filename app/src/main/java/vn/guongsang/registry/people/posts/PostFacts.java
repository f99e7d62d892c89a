package vn.guongsang.registry.people.posts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.ServicePost;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.registry.people.Vouched;

/**
 * What is true of a post.
 *
 * @param position such as "Chuyên viên"; empty text where it is not known
 * @param deputyHeadUp phó phòng trở lên
 * @param direct trực tiếp công tác, lao động, sản xuất
 * @param main false for a post held beside another (kiêm nhiệm)
 */
public record PostFacts(
    UnitId unit,
    String position,
    StaffGroup group,
    boolean deputyHeadUp,
    boolean direct,
    boolean main,
    @Nullable ServicePost servicePost,
    DayRange days,
    Vouched vouched) {

  public PostFacts {
    position = VietnameseText.clean(position);
  }

  public static PostFacts of(UnitId unit, String position, StaffGroup group, DayRange days) {
    return new PostFacts(
        unit, position, group, group == StaffGroup.LEADER, false, true, null, days, Vouched.RECORD);
  }

  public PostFacts until(LocalDate day) {
    return new PostFacts(
        unit,
        position,
        group,
        deputyHeadUp,
        direct,
        main,
        servicePost,
        new DayRange(days.from(), day),
        vouched);
  }
}
