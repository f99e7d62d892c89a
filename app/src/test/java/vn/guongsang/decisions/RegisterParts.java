package vn.guongsang.decisions;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import vn.guongsang.rules.Rulebook;

/** The beans of the register with the law of the state, for tests that start no application. */
public final class RegisterParts {

  static class Law {
    @Bean
    Rulebook rulebook() {
      return Rulebook.ofTheState();
    }
  }

  private RegisterParts() {}

  public static Class<?>[] with(Class<?>... more) {
    var all = new ArrayList<Class<?>>(List.of(more));
    all.addAll(
        List.of(
            Law.class,
            AwardTypes.class,
            Decisions.class,
            Awards.class,
            HoldersThen.class,
            Prerequisites.class,
            Doubts.class,
            Register.class,
            AwardList.class,
            HolderNames.class));
    return all.toArray(Class[]::new);
  }
}
